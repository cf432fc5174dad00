/** How the picture of a deaths tally is divided into rows, and how tall it is, known before it is drawn. */
import type { Figure } from "../data/figure.js";
import type { DeathsSelection, Group } from "./deaths-tally.select.js";

/** One mark stands for one person. */
export interface People {
  readonly dead: number;
  readonly missing: number;
}

/** People who stand together, and the row of the table they are in; `null` for a month outside the span. */
export interface Cluster extends People {
  readonly row: number | null;
}

/** A row of the picture: its name and its people in clusters that stay together, one after another. */
export interface TallyRow {
  readonly key: string;
  readonly clusters: readonly Cluster[];
  /** How many equal columns the clusters stand in, one each; `null` where they simply follow one another. */
  readonly columns: number | null;
  readonly arrivals: Figure | null;
}

/** Room above the rows for the key, and for a heading of the last column or of months. */
export function tallyTop(rows: readonly TallyRow[]): number {
  return rows.some(({ arrivals, columns }) => arrivals ?? columns) ? 44 : 26;
}

/** More months than this stand in one row a year, a cluster a month. */
const MONTH_ROWS = 24;

const HEIGHT = { least: 30, most: 76, all: 360, clusters: 44 } as const;

export function heightOfDeaths(selection: DeathsSelection): number {
  const rows = tallyRows(selection);
  return tallyTop(rows) + rows.length * rowHeight(rows);
}

/** Rows share the height; those with many clusters need more, so that a mark stays large enough to see. */
export function rowHeight(rows: readonly TallyRow[]): number {
  const least = rows.some(({ clusters }) => clusters.length > 1) ? HEIGHT.clusters : HEIGHT.least;
  return Math.round(Math.min(HEIGHT.most, Math.max(least, HEIGHT.all / rows.length)));
}

export function tallyRows(selection: DeathsSelection): TallyRow[] {
  if (selection.kind === "reported") {
    const { figure, arrivals } = selection;
    return [
      {
        key: figure.from.slice(0, 4),
        columns: null,
        clusters: [{ dead: figure.value, missing: 0, row: 0 }],
        arrivals,
      },
    ];
  }
  const { by, groups, incidents } = selection;
  if (by === "incident")
    return groups.map(({ key }) => ({
      key,
      arrivals: null,
      columns: null,
      clusters: incidents
        .map(({ date, dead, missing }, row) => ({ date, dead, missing, row }))
        .filter(({ date }) => date.startsWith(key)),
    }));
  if (by === "month" && groups.length > MONTH_ROWS) return yearsOf(groups);
  return groups.map(({ key, dead, missing, arrivals }, row) => ({
    key,
    arrivals,
    columns: null,
    clusters: [{ dead, missing, row }],
  }));
}

/** One row a year, a column a month. */
function yearsOf(months: readonly Group[]): TallyRow[] {
  const keys = [...new Set(months.map(({ key }) => key.slice(0, 4)))];
  const rows = new Map(
    months.map(({ key, dead, missing }, row) => [key, { dead, missing, row }] as const),
  );
  return keys.map((key) => ({
    key,
    arrivals: null,
    columns: 12,
    clusters: [...Array(12).keys()].map((index) => {
      const month = `${key}-${String(index + 1).padStart(2, "0")}`;
      return rows.get(month) ?? { dead: 0, missing: 0, row: null };
    }),
  }));
}
