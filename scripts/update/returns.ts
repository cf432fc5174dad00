/** The Home Office's detailed table of returns by destination, added up to quarters and types. */
import { addDays, isWhen, lastDay, nextStep, stepOf } from "../../src/data/time.js";
import { grouped, sumOf, type Row } from "../rows.js";
import { count, readTable, text, type Placed } from "./columns.js";
import type { Publication, Table } from "./publication.js";

const types: Readonly<Record<string, string>> = {
  "enforced return": "enforced",
  "voluntary return": "voluntary",
  "refused entry at port and subsequently departed": "refused_entry_at_port",
};

const columns = {
  year: { headings: ["Year"], read: count },
  quarter: { headings: ["Quarter"], read: quarterEnd },
  destination: { headings: ["Return destination"], read: text },
  region: { headings: ["Return destination region"], read: text },
  group: { headings: ["Return type group"], read: typeOf },
  type: { headings: ["Return type"], read: text },
  returns: { headings: ["Number of returns"], read: count },
} as const;

const quarters: Table = {
  name: "returns-quarterly",
  editions: true,
  sheets: ["Data_Ret_D02", "Data - Ret_D02"],
  columns,
  read: (sheet) => ({ rows: addedUp(readTable(sheet, columns)), remarks: [] }),
  key: "quarter_end",
  span: ({ quarter_end = "" }) => ({ from: stepOf(quarter_end, "quarter"), to: quarter_end }),
  next: (end) => addDays(nextStep(addDays(end, 1), "quarter"), -1),
  measures: {
    enforced: "enforced",
    voluntary: "voluntary",
    refused_entry_at_port: "port-refusals",
    enforced_plus_voluntary: "returns",
    all_returns: "all-returns",
  },
  ledger: "year",
};

/** The last day of a quarter written as 2026 Q3. */
function quarterEnd(cell: string): string {
  const [, year = "", quarter = ""] = /^(\d{4}) Q([1-4])$/.exec(cell) ?? [];
  const month = `${year}-${String(Number(quarter) * 3).padStart(2, "0")}`;
  if (!isWhen(month)) throw new Error("is not a quarter such as 2026 Q3");
  return lastDay(month);
}

function typeOf(cell: string): string {
  const type = types[cell.toLowerCase()];
  if (type === undefined) throw new Error("is not a type of return that is known here");
  return type;
}

function addedUp(read: readonly Placed<Row>[]): Placed<Row>[] {
  const rows = read.map(({ place, cells }) => ({ ...cells, place }));
  return [...grouped(rows, (row) => row["quarter"] ?? "")].map(([end, inQuarter]) => {
    const [enforced = 0, voluntary = 0, port = 0] = Object.values(types).map((type) =>
      sumOf(
        inQuarter.filter((row) => row["group"] === type),
        "returns",
      ),
    );
    const cells = {
      quarter_end: end,
      year: end.slice(0, 4),
      quarter: String(Number(end.slice(5, 7)) / 3),
      enforced: String(enforced),
      voluntary: String(voluntary),
      refused_entry_at_port: String(port),
      enforced_plus_voluntary: String(enforced + voluntary),
      all_returns: String(enforced + voluntary + port),
    };
    return { place: inQuarter[0]?.["place"] ?? "", cells };
  });
}

const MONTHS: Readonly<Record<string, string>> = {
  "03": "March",
  "06": "June",
  "09": "September",
  "12": "December",
};

export const returns: Publication = {
  title: "Home Office, immigration system statistics: returns, detailed datasets (Ret_D02)",
  download: { source: "returns-tables-2023-12", name: /^returns-datasets.*\.xlsx$/i },
  tables: [quarters],
  source: (_, last) => ({
    id: `returns-tables-${last.slice(0, 7)}`,
    publisher: "Home Office",
    title: `Immigration system statistics, year ending ${MONTHS[last.slice(5, 7)] ?? ""} ${last.slice(0, 4)}: returns (Ret_D02)`,
    url: "https://www.gov.uk/government/statistical-data-sets/immigration-system-statistics-data-tables",
    licence: "Open Government Licence v3.0",
    via: "the publisher’s file, summed by us over destination",
  }),
};
