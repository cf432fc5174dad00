/**
 * The incident file of IOM's Missing Migrants Project, trimmed to one route and to what identifies nobody:
 * of the place only the country is kept, and whether the compiler's words name the English Channel.
 */
import { grouped, sumOf, type Row } from "../rows.js";
import { countOrGap, count, day, readTable, text, type Cells } from "./columns.js";
import type { Publication, Table } from "./publication.js";
import { Refusal } from "./refusal.js";
import type { Sheet } from "./sheets.js";

const columns = {
  id: { headings: ["Main ID"], read: text },
  type: { headings: ["Incident Type"], read: text },
  date: { headings: ["Incident Date"], read: day },
  dead: { headings: ["Number of Dead"], read: countOrGap },
  missing: { headings: ["Minimum Estimated Number of Missing"], read: countOrGap },
  both: { headings: ["Total Number of Dead and Missing"], read: count },
  cause: { headings: ["Cause of Death"], read: text },
  country: { headings: ["Country of Incident"], read: text },
  route: { headings: ["Migration Route"], read: text },
  place: { headings: ["Location of Incident", "Location of Death"], read: text },
} as const;

/** The name of the route now, and the one it had before. */
const ROUTES = ["Mainland Europe to the UK", "English Channel to the UK"];

const table: Table = {
  name: "channel-deaths-incidents",
  sheets: [],
  columns,
  read: (sheet) => {
    const onRoute = readTable(sheet, columns, ({ route }) => ROUTES.includes(route));
    return { rows: onRoute.map((cells) => trimmed(cells, sheet)), remarks: [] };
  },
  key: "iom_id",
  span: ({ incident_date = "" }) => ({ from: incident_date, to: incident_date }),
  measures: { dead: "dead", missing: "missing" },
  ledger: "year",
  say: (people) => `at least ${people}`,
};

function trimmed(cells: Cells<typeof columns>, { place }: Sheet): Row {
  const { id, type, date, cause, country } = cells;
  const refuse = (what: string, remedy: string) => {
    throw new Refusal(`${place}, incident ${id}: ${what}. ${remedy}`);
  };
  if (!/^(split )?incident$/i.test(type))
    refuse(`its type is “${type}”`, "See whether it repeats others before it is counted.");
  if (!country) refuse("it has no country", "Ask the publisher.");
  // An empty cell is 0 only where the publisher's own total says so.
  const dead = Number(cells.dead);
  const missing = Number(cells.missing);
  if (dead + missing !== Number(cells.both))
    refuse(
      `${dead} dead and ${missing} missing are not the total of ${cells.both}`,
      "Ask the publisher.",
    );
  return {
    iom_id: id,
    incident_date: date,
    dead: String(dead),
    missing: String(missing),
    cause_group: causeOf(cause),
    country_of_incident: country,
    location_mentions_english_channel: String(/english channel/i.test(cells.place)),
  };
}

function causeOf(cause: string): string {
  if (cause.includes("Drowning")) return "drowning";
  return cause.startsWith("Vehicle accident") ? "vehicle" : "other";
}

export const incidents: Publication = {
  title: "IOM, Missing Migrants Project: file of all incidents, of which one route",
  tables: [table],
  source: () => ({
    id: "iom-incidents",
    via: "the publisher’s file: rows of one route, with derived columns",
  }),
  sums: { name: "channel-deaths-annual", of: sumsOfYears },
};

function sumsOfYears(rows: readonly Row[], _: readonly Row[], published: string): Row[] {
  const years = grouped(rows, (row) => (row["incident_date"] ?? "").slice(0, 4));
  return [...years].map(([year, inYear]) => {
    const people = (part: readonly Row[]) => sumOf(part, "dead") + sumOf(part, "missing");
    const of = (cause: string) =>
      String(people(inYear.filter((row) => row["cause_group"] === cause)));
    return {
      year,
      incidents: String(inYear.length),
      dead: String(sumOf(inYear, "dead")),
      missing: String(sumOf(inYear, "missing")),
      dead_and_missing: String(people(inYear)),
      drowning: of("drowning"),
      vehicle: of("vehicle"),
      other_cause: of("other"),
      location_mentions_english_channel: String(
        people(inYear.filter((row) => row["location_mentions_english_channel"] === "true")),
      ),
      partial_year: String(published.startsWith(year)),
    };
  });
}
