/** The series that the tables of `data/csv` hold, from which source, and from when their values may still change. */
import type { Series } from "../src/data/schema.js";
import { stepOf } from "../src/data/time.js";
import { numberOf, type Row } from "./rows.js";

type Read = (name: string) => Row[];

function smallBoats(id: string, measure: string, interval: "day" | "week", column: string) {
  return (read: Read): Series => {
    const rows = read(interval === "day" ? "small-boats-daily" : "small-boats-weekly");
    const key = interval === "day" ? "date" : "week_ending";
    const first = (row: Row) => (interval === "day" ? (row[key] ?? "") : weekStart(row[key] ?? ""));
    const start = rows.findIndex((row) => row[column] !== "");
    return {
      id,
      measure,
      interval,
      source: "small-boats-series",
      first: first(rows[start] ?? {}),
      values: rows.slice(start).map((row) => numberOf(row[column])),
      lagDays: interval === "day" ? 1 : 5,
      provisionalFrom: "2025-01-01",
      provisionalWhy: "No final figure after 2024 was in the material.",
      revised: rows.filter((row) => row["revised"] === "true").map(first),
      breaks: [],
    };
  };
}

/** An edition is named by the month it was published in, and its source by the month it ends with. */
function returns(edition: string, measure: string, column: string) {
  return (read: Read): Series => {
    const rows = read(`returns-quarterly-edition-${edition}`);
    return {
      id: `${measure}-by-quarter-edition-${edition}`,
      measure,
      interval: "quarter",
      source: `returns-tables-${rows.at(-1)?.["quarter_end"]?.slice(0, 7) ?? ""}`,
      first: "2004-01-01",
      values: rows.map((row) => numberOf(row[column])),
      provisionalFrom: stepOf(rows.at(-4)?.["quarter_end"] ?? "", "quarter"),
      provisionalWhy:
        measure === "voluntary"
          ? "Later editions revise the newest quarters of voluntary returns, mostly upwards: 28,004 in 2025 became 29,459 one edition later."
          : "Later editions revise the newest quarters.",
      revised: [],
      breaks: [],
    };
  };
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

function asylumRelated(type: string, column: string) {
  return (read: Read): Series =>
    edition2023(
      `asylum-related-${type}-by-year-edition-2024-02`,
      `asylum-related-${type}`,
      "year",
      "2010-01-01",
      read("returns-asylum-related-annual-to-2023")
        .filter((row) => row["category"] === "asylum-related")
        .map((row) => numberOf(row[column])),
      NO_LATER_TABLE,
    );
}

const NO_LATER_TABLE = "No table of later years was in the material this dataset was made from.";

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
    first,
    values,
    provisionalFrom: "2022-01-01",
    provisionalWhy: "Later editions revised 2022 and 2023; they agree for 2010 to 2021.",
    ...(ended && { ended }),
    revised: [],
    breaks: [],
  };
}

export const seriesTables = (editions: readonly string[]): ((read: Read) => Series)[] => [
  smallBoats("arrivals-by-day", "arrivals", "day", "people"),
  smallBoats("arrival-boats-by-day", "arrival-boats", "day", "boats"),
  smallBoats(
    "uncontrolled-landings-by-day",
    "uncontrolled-landings",
    "day",
    "boats_uncontrolled_landing",
  ),
  smallBoats("arrivals-by-week", "arrivals", "week", "people"),
  smallBoats("arrival-boats-by-week", "arrival-boats", "week", "boats"),
  smallBoats(
    "uncontrolled-landings-by-week",
    "uncontrolled-landings",
    "week",
    "boats_uncontrolled_landing",
  ),
  smallBoats("prevented-people-by-week", "prevented-people", "week", "people_prevented"),
  smallBoats("prevention-events-by-week", "prevention-events", "week", "prevention_events"),
  ...editions.flatMap((edition) => [
    returns(edition, "enforced", "enforced"),
    returns(edition, "voluntary", "voluntary"),
    returns(edition, "port-refusals", "refused_entry_at_port"),
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
  asylumRelated("enforced", "enforced"),
  asylumRelated("voluntary", "voluntary"),
  asylumRelated("port", "refused_entry_at_port"),
];

function weekStart(weekEnding: string): string {
  const date = new Date(`${weekEnding}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 6);
  return date.toISOString().slice(0, 10);
}
