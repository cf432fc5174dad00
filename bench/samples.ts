/** Takes samples: in every round each page once and in a new order, so that noise hits all alike. */

/** Numbers by what they measure. */
export type Sample = Readonly<Record<string, number>>;

/** One page of a scenario, and how one sample of it is taken. */
export interface Visit {
  readonly page: string;
  /** The fixture it belongs to, where that has several visits. */
  readonly of?: string;
  readonly measure: () => Promise<Sample>;
}

/** The samples by page. A page that failed says why, is not asked again, and has the samples it had. */
export interface Taken {
  readonly samples: Record<string, Sample[]>;
  readonly failures: Record<string, string>;
}

export async function takeSamples(visits: readonly Visit[], count: number): Promise<Taken> {
  const samples = new Map<string, Sample[]>(visits.map(({ page }) => [page, []]));
  const failures: Record<string, string> = {};
  for (let round = 0; round < count; round += 1)
    for (const { page, measure } of shuffled(visits)) {
      if (failures[page] !== undefined) continue;
      try {
        samples.get(page)?.push(await measure());
      } catch (error) {
        failures[page] = String(error);
        console.error(failures[page]);
      }
    }
  return { samples: Object.fromEntries(samples), failures };
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
