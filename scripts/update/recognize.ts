/** Which publication a file is, and what its tables say in our words. */
import type { Row } from "../rows.js";
import { hasHeadings, headingsOf, type Placed } from "./columns.js";
import { incidents } from "./incidents.js";
import type { Publication, Table } from "./publication.js";
import { Refusal, Unknown } from "./refusal.js";
import { returns } from "./returns.js";
import type { Sheet } from "./sheets.js";
import { smallBoats } from "./small-boats.js";

export const publications: readonly Publication[] = [smallBoats, returns, incidents];

export interface Recognized {
  readonly publication: Publication;
  readonly tables: readonly {
    readonly table: Table;
    readonly rows: readonly Placed<Row>[];
    readonly place: string;
  }[];
  readonly remarks: readonly string[];
}

export function recognize(sheets: readonly Sheet[]): Recognized {
  refuseLookalikes(sheets);
  const found = byName(sheets) ?? byColumns(sheets);
  if (!found) {
    const names = sheets.map(({ name }) => name).filter((name) => name !== null);
    throw new Unknown(
      `${names.length ? fileOf(sheets) : (sheets[0]?.place ?? "")} is no publication that is known here` +
        `${names.length ? `: its sheets are ${names.join(", ")}` : ""}. Known are\n` +
        publications.map(describe).join("\n"),
    );
  }
  const read = found.pairs.map(({ table, sheet }) => ({
    table,
    place: sheet.place,
    ...table.read(sheet),
  }));
  return {
    publication: found.publication,
    tables: read,
    remarks: read.flatMap(({ place, remarks }) => remarks.map((note) => `${place}: ${note}`)),
  };
}

interface Found {
  readonly publication: Publication;
  readonly pairs: readonly { readonly table: Table; readonly sheet: Sheet }[];
}

/** Such a file has most of the columns too, so it is asked for first. */
function refuseLookalikes(sheets: readonly Sheet[]): void {
  const all = publications.flatMap(({ lookalikes = [] }) => lookalikes);
  for (const sheet of sheets)
    for (const { headings, why, remedy } of all)
      if (hasHeadings(sheet, headings)) throw new Refusal(`${sheet.place} is ${why}. ${remedy}`);
}

function fileOf(sheets: readonly Sheet[]): string {
  return sheets[0]?.file ?? "";
}

/** A workbook of which one sheet has a known name must have all the sheets of that publication. */
function byName(sheets: readonly Sheet[]): Found | undefined {
  const named = (table: Table) => sheets.find(({ name }) => name && table.sheets.includes(name));
  const publication = publications.find(({ tables }) => tables.some(named));
  if (!publication) return undefined;
  const pairs = publication.tables.map((table) => {
    const sheet = named(table);
    if (sheet) return { table, sheet };
    throw new Refusal(
      `${fileOf(sheets)}: there is no sheet ${table.sheets.join(" or ")} among ${sheets.map(({ name }) => name).join(", ")}. ` +
        `If it has another name now and counts the same, add that to its sheets in scripts/update/.`,
    );
  });
  return { publication, pairs };
}

/** A CSV file has no sheets, and one workbook no name that is known: more than half of the columns tell. */
function byColumns(sheets: readonly Sheet[]): Found | undefined {
  const fits = publications.flatMap((publication) =>
    publication.tables.flatMap((table) =>
      sheets
        .filter(({ name }) => name === null || table.sheets.length === 0)
        .map((sheet) => {
          const { found } = headingsOf(sheet, table.columns);
          const share = found / Object.keys(table.columns).length;
          return { publication, pairs: [{ table, sheet }], share };
        }),
    ),
  );
  const [best] = fits.sort((a, b) => b.share - a.share);
  return best && best.share > 0.5 ? best : undefined;
}

function describe({ title, tables }: Publication): string {
  const marks = tables.map(({ sheets, columns }) => {
    const headings = Object.values(columns).map((column) => column.headings[0]);
    return sheets.length
      ? `the sheet ${sheets.join(" or ")}`
      : `the columns ${headings.join(", ")}`;
  });
  return `- ${title}: ${marks.join(" and ")}`;
}
