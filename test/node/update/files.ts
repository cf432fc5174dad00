/** Files as the publishers hand them out, made from the tables that are held. */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write, type BookType } from "@e965/xlsx";
import { csvParse, dsvFormat } from "d3-dsv";

export type Sheets = Record<string, unknown[][]>;

const folder = mkdtempSync(join(tmpdir(), "publishers-"));
let files = 0;

/** A copy of the data that a test may write into. */
export function dataCopy(): string {
  const copy = join(folder, String(files++), "data");
  cpSync("data", copy, { recursive: true });
  // The copy that the newest days were read from leaves the marks out; the publisher's file has them.
  for (const name of ["small-boats-daily", "small-boats-weekly"]) {
    const path = `${copy}/csv/${name}.csv`;
    writeFileSync(path, readFileSync(path, "utf8").replace(/,$/gm, ",false"));
  }
  return copy;
}

/** One sign for all that is in a folder. */
export function hashOf(path: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(path, { recursive: true, encoding: "utf8" }).sort())
    if (/\.\w+$/.test(name)) hash.update(name).update(readFileSync(join(path, name)));
  return hash.digest("hex");
}

export function workbook(sheets: Sheets, type: BookType = "ods"): string {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), name);
  const path = join(folder, `file-${files++}.${type}`);
  writeFileSync(path, write(book, { type: "buffer", bookType: type }) as Buffer);
  return path;
}

export function csvFile(
  rows: unknown[][],
  separator = ",",
  encode = (text: string) => Buffer.from(text),
): string {
  const path = join(folder, `file-${files++}.csv`);
  writeFileSync(path, encode(dsvFormat(separator).formatRows(rows.map((row) => row.map(String)))));
  return path;
}

export function held(name: string, data = "data"): Record<string, string>[] {
  return [...csvParse(readFileSync(`${data}/csv/${name}.csv`, "utf8"))];
}

const dash = (cell = "") => (cell === "" ? "-" : Number(cell));
const date = (day = "") => new Date(`${day}T00:00:00Z`);

/** The time series of small boats: headings in the first row, real dates, a dash where nothing was published. */
export function smallBoatSheets(): Sheets {
  const counts = ["Migrants arrived", "Boats arrived"];
  const landings = "Boats arrived - involved in uncontrolled landings";
  const shared = (row: Record<string, string>) => [
    Number(row["people"]),
    Number(row["boats"]),
    dash(row["boats_uncontrolled_landing"]),
  ];
  const note = (row: Record<string, string>) => (row["revised"] === "true" ? "Revised" : "");
  return {
    Contents: [["Small boat activity in the English Channel"]],
    SB_01: [
      ["Date", ...counts, landings, "Notes"],
      ...held("small-boats-daily").map((row) => [date(row["date"]), ...shared(row), note(row)]),
    ],
    SB_02: [
      ["Week ending", ...counts, landings, "Migrants prevented", "Events prevented", "Notes"],
      ...held("small-boats-weekly").map((row) => [
        date(row["week_ending"]),
        ...shared(row),
        dash(row["people_prevented"]),
        dash(row["prevention_events"]),
        note(row),
      ]),
    ],
  };
}

/** The editions of the returns that are held, oldest first. */
export function editions(data = "data"): string[] {
  const names = readdirSync(`${data}/csv`).map((file) => file.replace(".csv", ""));
  return names.filter((name) => name.startsWith("returns-quarterly-edition-")).sort();
}

/** The detailed table of returns: a title above the headings, two destinations, a last row that says so. */
export function returnsSheets(edition = editions().at(-1)!): Sheets {
  const groups = {
    enforced: ["Enforced return", "Enforced removals"],
    voluntary: ["Voluntary return", "Assisted returns"],
    refused_entry_at_port: ["Refused entry at port and subsequently departed", "Port"],
  };
  const rows = held(edition).flatMap((row) =>
    Object.entries(groups).flatMap(([column, types]) => {
      const when = [Number(row["year"]), `${row["year"]!} Q${row["quarter"]!}`];
      const half = Math.floor(Number(row[column]) / 2);
      return [
        [...when, "Albania", "Europe Other", ...types, half],
        [...when, "France", "EU 14", ...types, Number(row[column]) - half],
      ];
    }),
  );
  const headings = [
    ...["Year", "Quarter", "Return destination", "Return destination region"],
    ...["Return type group", "Return type", "Number of returns"],
  ];
  return {
    Cover_sheet: [["Returns detailed datasets"]],
    Data_Ret_D02: [["Returns, by destination and type"], headings, ...rows, ["End of table"]],
  };
}

export const PLACE = "Rue de la Plage 7, Wimereux";
const ELSEWHERE = ["2024.MMP9999", "x", "Incident", "Caribbean", "undated", 2024, "May", 1, -2, 9];

/** The global file of incidents, with one of another route that nothing here can read. */
export function incidentRows(): unknown[][] {
  const causes: Record<string, string> = {
    drowning: "Drowning",
    vehicle: "Vehicle accident / death linked to hazardous transport",
    other: "Mixed or unknown",
  };
  return [
    [
      ...["Main ID", "Incident ID", "Incident Type", "Region of Incident", "Incident Date"],
      ...["Incident Year", "Month", "Number of Dead", "Minimum Estimated Number of Missing"],
      ...["Total Number of Dead and Missing", "Number of Survivors", "Country of Origin"],
      ...["Cause of Death", "Country of Incident", "Migration Route", "Location of Incident"],
      ...["Coordinates", "Information Source", "URL", "Source Quality"],
    ],
    [...ELSEWHERE, "", "Haiti", "Drowning", "Haiti", "Caribbean to US", PLACE, "", "", "", 1],
    ...held("channel-deaths-incidents").map((row) => [
      ...[row["iom_id"], row["iom_id"], "Incident", "Europe", row["incident_date"]],
      ...[row["incident_date"]!.slice(0, 4), "", row["dead"]],
      ...[
        row["missing"] === "0" ? "" : row["missing"],
        Number(row["dead"]) + Number(row["missing"]),
      ],
      ...["", "Unknown", causes[row["cause_group"]!], row["country_of_incident"]],
      "Mainland Europe to the UK",
      `${PLACE}${row["location_mentions_english_channel"] === "true" ? " - English Channel crossing" : ""}`,
      ...["50.1, 1.2", "La Voix du Nord", "https://example.org/name-of-a-person", 3],
    ]),
  ];
}
