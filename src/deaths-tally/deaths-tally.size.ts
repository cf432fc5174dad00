/** How the picture of a deaths tally is divided into rows, and how tall it is, known before it is drawn. */
import type { DeathsSelection, Group } from "./deaths-tally.select.js";

/** One mark stands for one person. */
export interface People {
  readonly dead: number;
  readonly missing: number;
}

/** A row of the picture: its name and its people in clusters that stay together, one after another. */
export interface TallyRow {
  readonly key: string;
  readonly clusters: readonly People[];
  readonly arrivals: number | null;
}

/** Room above the rows for the key and the heading of the last column. */
export const TALLY_TOP = 44;

/** More months than this stand in one row a year, a cluster a month. */
const MONTH_ROWS = 24;

const HEIGHT = { least: 30, most: 120, all: 360 } as const;

export function heightOfDeaths(selection: DeathsSelection): number {
  const rows = tallyRows(selection);
  return TALLY_TOP + rows.length * rowHeight(rows.length);
}

export function rowHeight(rows: number): number {
  return Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, HEIGHT.all / rows)));
}

export function tallyRows(selection: DeathsSelection): TallyRow[] {
  if (selection.kind === "reported") {
    const { figure, arrivals } = selection;
    return [{ key: figure.from.slice(0, 4), clusters: [{ dead: figure.value, missing: 0 }], arrivals: arrivals?.value ?? null }];
  }
  const { by, groups, incidents } = selection;
  if (by === "incident")
    return groups.map(({ key, arrivals }) => ({
      key,
      arrivals,
      clusters: incidents.filter(({ date }) => date.startsWith(key)),
    }));
  if (by === "month" && groups.length > MONTH_ROWS) return yearsOf(groups);
  return groups.map(({ key, dead, missing, arrivals }) => ({ key, arrivals, clusters: [{ dead, missing }] }));
}

/** One row a year, one cluster for each of its months in which somebody died or went missing. */
function yearsOf(months: readonly Group[]): TallyRow[] {
  const years = new Map<string, Group[]>();
  for (const month of months) {
    const year = month.key.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  return [...years].map(([key, clusters]) => ({ key, clusters: clusters.filter(({ dead, missing }) => dead + missing > 0), arrivals: null }));
}
