/**
 * The incident file of IOM's Missing Migrants Project, of which one route is kept, without what could
 * lead to a person.
 */
import { grouped, sumOf, type Row } from "../rows.js";
import { columns, readIncidents } from "./incident-rows.js";
import type { Publication, Table } from "./publication.js";

const table: Table = {
  name: "channel-deaths-incidents",
  sheets: [],
  columns,
  read: readIncidents,
  key: "iom_id",
  span: ({ incident_date = "" }) => ({ from: incident_date, to: incident_date }),
  measures: { dead: "dead", missing: "missing" },
  ledger: "year",
  say: (people) => `at least ${people}`,
};

const ALL_YEARS =
  "Take the file of all incidents and all years from https://missingmigrants.iom.int/downloads.";

export const incidents: Publication = {
  title: "IOM, Missing Migrants Project: file of all incidents, of which one route",
  download: { source: "iom-incidents", name: /all.?data.*\.(xlsx|csv)$/i },
  tables: [table],
  lookalikes: [
    {
      headings: ["Number Dead", "Reported Month"],
      why: "the download of one year from IOM’s site, without countries and totals, its days month first",
      remedy: ALL_YEARS,
    },
    {
      headings: ["web_id", "reported_date", "cause_death"],
      why: "IOM’s file as HDX has it, with causes in words of its own and no type of incident",
      remedy: ALL_YEARS,
    },
  ],
  source: () => ({
    id: "iom-incidents",
    via: "the publisher’s file: rows of one route, with derived columns",
  }),
  sums: { name: "channel-deaths-annual", of: sumsOfYears },
};

function sumsOfYears(rows: readonly Row[], published: string): Row[] {
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
