/** What a newer dataset may change of an older one: nothing that its ledger does not explain. */
import type { Dataset } from "./schema.js";
import { stepsOf } from "./series.js";
import { firstDay, lastDay } from "./time.js";

/** The figures and ids of a dataset that was published: what later ones are held against. */
export interface Published {
  readonly readings: Readonly<Record<string, number>>;
  readonly series: Readonly<Record<string, readonly (number | null)[]>>;
  readonly incidents: Readonly<Record<string, readonly [dead: number, missing: number]>>;
  /** Ids of the other collections: they are never renamed or removed. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** What of that dataset has to be kept. */
export function publishedOf(dataset: Dataset): Published {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const { sources, measures, claims, quotes, events, changes } = dataset;
  return {
    readings: Object.fromEntries(dataset.readings.map(({ id, value }) => [id, value])),
    series: Object.fromEntries(dataset.series.map(({ id, values }) => [id, values])),
    incidents: Object.fromEntries(
      dataset.incidents.map(({ id, dead, missing }) => [id, [dead, missing]]),
    ),
    ids: {
      sources: ids(sources),
      measures: ids(measures),
      claims: ids(claims),
      quotes: ids(quotes),
      events: ids(events),
      changes: ids(changes),
    },
  };
}

/** Every figure that is gone or has another value without a new row of the ledger, and every id that is gone. */
export function unexplained(old: Published, now: Dataset): string[] {
  const fresh = now.changes.filter(({ id }) => !old.ids["changes"]?.includes(id));
  const explained = (measure: string, from: string, to: string) =>
    fresh.some(
      (change) =>
        change.measure === measure &&
        firstDay(change.from) <= lastDay(to) &&
        lastDay(change.to) >= firstDay(from),
    );
  const ids = publishedOf(now).ids;
  return [
    ...readingFaults(old, now, explained),
    ...seriesFaults(old, now, explained),
    ...incidentFaults(old, now, explained),
    ...Object.entries(old.ids).flatMap(([collection, all]) => {
      const kept = new Set(ids[collection]);
      return all.filter((id) => !kept.has(id)).map((id) => `${collection} ${id} is gone`);
    }),
  ];
}

type Explained = (measure: string, from: string, to: string) => boolean;

function readingFaults({ readings }: Published, now: Dataset, explained: Explained): string[] {
  const rows = new Map(now.readings.map((row) => [row.id, row]));
  return Object.entries(readings).flatMap(([id, value]) => {
    const row = rows.get(id);
    if (!row) return [`reading ${id} is gone`];
    return row.value === value || explained(row.measure, row.from, row.to) ? [] : [`reading ${id}`];
  });
}

function seriesFaults({ series }: Published, now: Dataset, explained: Explained): string[] {
  return Object.entries(series).flatMap(([id, values]) => {
    const row = now.series.find((each) => each.id === id);
    if (!row) return [`series ${id} is gone`];
    if (row.values.length < values.length) return [`series ${id} is shorter`];
    return stepsOf(row).flatMap(({ from, to, value }, index) => {
      const before = values[index];
      // A step that was not published said nothing that could have changed.
      if (before === undefined || before === null || value === before) return [];
      return explained(row.measure, from, to) ? [] : [`series ${id}, ${from}`];
    });
  });
}

function incidentFaults({ incidents }: Published, now: Dataset, explained: Explained): string[] {
  const rows = new Map(now.incidents.map((row) => [row.id, row]));
  return Object.entries(incidents).flatMap(([id, [dead, missing]]) => {
    const row = rows.get(id);
    // The day of an incident that was taken out is gone with it; its id begins with its year.
    const year = id.slice(0, 4);
    if (!row)
      return ["dead", "missing"].some((measure) => explained(measure, year, year))
        ? []
        : [`incident ${id} is gone`];
    return [
      ...(row.dead === dead || explained("dead", row.date, row.date)
        ? []
        : [`incident ${id}, dead`]),
      ...(row.missing === missing || explained("missing", row.date, row.date)
        ? []
        : [`incident ${id}, missing`]),
    ];
  });
}
