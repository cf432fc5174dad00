/** The series that the tables of `data/csv` hold, from which source, and from when their values may still change. */
import type { Series } from "../src/data/schema.js";
import { firstDay, nextStep, stepOf } from "../src/data/time.js";
import { numberOf, type Row } from "./rows.js";

/** The day daily counts were first published. */
const FIRST_DAILY = "2022-04-15";

type Read = (name: string) => Row[];

/** The official statistics of small boats held, by the month they end with and the one they were published in. */
const OFFICIAL = { to: "2026-06", published: "2026-08", name: "year ending June 2026" };

function smallBoats(
  id: string,
  measure: string,
  interval: "day" | "week",
  column: string,
  published: string,
) {
  return (read: Read): Series => {
    const rows = read(interval === "day" ? "small-boats-daily" : "small-boats-weekly");
    const key = interval === "day" ? "date" : "week_ending";
    const first = (row: Row) => (interval === "day" ? (row[key] ?? "") : weekStart(row[key] ?? ""));
    // Before the first and after the last of its values a column says nothing.
    const start = rows.findIndex((row) => row[column] !== "");
    const end = rows.findLastIndex((row) => row[column] !== "");
    return {
      id,
      measure,
      interval,
      source: "small-boats-series",
      edition: `weekly operational figures, ${inWords(published)}`,
      first: first(rows[start] ?? {}),
      values: rows.slice(start, end + 1).map((row) => numberOf(row[column])),
      lagDays: interval === "day" ? 1 : 5,
      ...(interval === "day" && { firstPublished: FIRST_DAILY }),
      provisionalFrom: nextStep(
        `${read(`small-boats-monthly-final-${OFFICIAL.to}`).at(-1)?.["month"] ?? ""}-01`,
        "month",
      ),
      provisionalWhy: "We have seen no official statistics for those days yet.",
    };
  };
}

/** Small boats as the official statistics count them: months, and whole years. */
function official(measure: string, interval: "month" | "year", column: string) {
  return (read: Read): Series => {
    const name = interval === "month" ? "monthly" : "annual";
    const rows = read(`small-boats-${name}-final-${OFFICIAL.to}`).filter(
      (row) => row["partial_year"] !== "true",
    );
    return {
      id: `${measure}-by-${interval}-edition-${OFFICIAL.published}`,
      measure,
      interval,
      source: `small-boats-final-${OFFICIAL.to}`,
      edition: `official statistics, ${OFFICIAL.name}`,
      first: "2018-01-01",
      values: rows.map((row) => numberOf(row[column])),
      provisionalFrom: null,
    };
  };
}

const types = ["enforced", "voluntary", "refused_entry_at_port"] as const;

/** An edition is named by the month it was published in, and its source by the month it ends with. */
function returns(edition: string, before: string | undefined, measure: string, column: string) {
  return (read: Read): Series => {
    const rows = read(`returns-quarterly-edition-${edition}`);
    const last = rows.at(-1)?.["quarter_end"]?.slice(0, 7) ?? "";
    return {
      id: `${measure}-by-quarter-edition-${edition}`,
      measure,
      interval: "quarter",
      source: `returns-tables-${last}`,
      edition: `official statistics, year ending ${inWords(last)}`,
      first: "2004-01-01",
      values: rows.map((row) => numberOf(row[column])),
      provisionalFrom: unsettledFrom(
        rows,
        before === undefined ? [] : read(`returns-quarterly-edition-${before}`),
      ),
      provisionalWhy:
        measure === "voluntary"
          ? "Later editions revise the newest quarters of voluntary returns, mostly upwards: 28,004 for 2025 in the edition of February 2026 became 29,459 in that of May 2026."
          : "Later editions revise the newest quarters.",
    };
  };
}

/** The first quarter that this edition changed in the one before, or the newest four quarters where that is earlier. */
function unsettledFrom(rows: readonly Row[], before: readonly Row[]): string {
  const newest = rows.at(-4);
  const changed = rows.find((row, index) =>
    types.some((type) => before[index] && before[index][type] !== row[type]),
  );
  const ends = [newest, changed].flatMap((row) => row?.["quarter_end"] ?? []).sort();
  return stepOf(ends[0] ?? "", "quarter");
}

function returnsTo2023(measure: string, group: string) {
  return (read: Read): Series => {
    const quarters = new Map<string, number>();
    for (const row of read("returns-quarterly-by-detailed-type-to-2023"))
      if (row["return_type_group"] === group) {
        const key = row["quarter_end"] ?? "";
        quarters.set(key, (quarters.get(key) ?? 0) + Number(row["returns"]));
      }
    return edition2023(`${measure}-by-quarter-edition-2024-02`, measure, "quarter", "2004-01-01", [
      ...quarters.values(),
    ]);
  };
}

function asylumRelated(type: string) {
  return (read: Read): Series =>
    edition2023(
      `asylum-related-${type}-by-year-edition-2024-02`,
      `asylum-related-${type}`,
      "year",
      "2010-01-01",
      read("returns-asylum-related-annual-to-2023")
        .filter((row) => row["category"] === "asylum-related")
        .map((row) => numberOf(row[type])),
      NO_LATER_TABLE,
    );
}

const NO_LATER_TABLE = "We have not seen a table of later years.";

function edition2023(
  id: string,
  measure: string,
  interval: "quarter" | "year",
  first: string,
  values: (number | null)[],
  ended?: string,
): Series {
  return {
    id,
    measure,
    interval,
    source: "returns-tables-2023-12",
    edition: "official statistics, year ending December 2023",
    first,
    values,
    provisionalFrom: "2022-01-01",
    provisionalWhy: "Later editions revised 2022 and 2023; they agree for 2010 to 2021.",
    ...(ended && { ended }),
  };
}

/** `editions` of the returns, oldest first; `weekly` is the day the weekly figures were published. */
export const seriesTables = (
  editions: readonly string[],
  weekly: string,
): ((read: Read) => Series)[] => [
  smallBoats("arrivals-by-day", "arrivals", "day", "people", weekly),
  smallBoats("arrival-boats-by-day", "arrival-boats", "day", "boats", weekly),
  smallBoats("arrivals-by-week", "arrivals", "week", "people", weekly),
  smallBoats("arrival-boats-by-week", "arrival-boats", "week", "boats", weekly),
  official("arrivals", "month", "people_final"),
  official("arrival-boats", "month", "boats_final"),
  official("arrivals", "year", "people_final"),
  official("arrival-boats", "year", "boats_final"),
  ...editions.flatMap((edition, index) => [
    returns(edition, editions[index - 1], "enforced", "enforced"),
    returns(edition, editions[index - 1], "voluntary", "voluntary"),
    returns(edition, editions[index - 1], "port-refusals", "refused_entry_at_port"),
  ]),
  returnsTo2023("enforced", "Enforced return"),
  returnsTo2023("voluntary", "Voluntary return"),
  returnsTo2023("port-refusals", "Refused entry at port and subsequently departed"),
  (read) =>
    edition2023(
      "offenders-by-quarter-edition-2024-02",
      "offenders",
      "quarter",
      "2010-01-01",
      read("returns-fno-quarterly-to-2023").map((row) => numberOf(row["fno_returns"])),
      NO_LATER_TABLE,
    ),
  asylumRelated("enforced"),
  asylumRelated("voluntary"),
];

/** "25 September 2026", or "March 2026" for a month. */
function inWords(when: string): string {
  const day = when.length === 10 ? ({ day: "numeric" } as const) : {};
  return new Intl.DateTimeFormat("en-GB", {
    ...day,
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${firstDay(when)}T00:00:00Z`));
}

function weekStart(weekEnding: string): string {
  const date = new Date(`${weekEnding}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 6);
  return date.toISOString().slice(0, 10);
}
