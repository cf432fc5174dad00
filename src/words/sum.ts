/** How a total was added up: its rows in words, as a table and as a file, and the code that adds them again. */
import type { Figure } from "../data/figure.js";
import type { SumRow } from "../data/sum-rows.js";
import type { SharedLocale } from "../i18n/locale.js";
import { csv } from "./csv.js";

/** A table of more rows nobody reads: the file has them all. */
const MOST_ROWS = 5_000;

/** A line of code that adds the numbers of the file, in a language that a reader may have. */
export interface SumCode {
  readonly language: string;
  readonly line: string;
}

/** What the panel of a total says of its rows. */
export interface Sum {
  /** How many there are, the first and the last, and where they were published. */
  readonly from: string;
  readonly columns: readonly string[];
  /** The cells of each row, the name of the row first. Not before they are asked for: there are thousands. */
  readonly rows: () => readonly (readonly string[])[];
  /** That the table does not have all of them; `null` where it has. */
  readonly left: string | null;
  readonly file: string;
  /** Exactly these rows, with what must travel with each. */
  readonly csv: () => string;
  readonly code: readonly SumCode[];
}

/** The sum of these rows; `owner` is the tag that the file is called after. */
export function sumOf(
  figure: Figure,
  rows: readonly SumRow[],
  owner: string,
  locale: SharedLocale,
): Sum {
  const { common, sum } = locale.messages;
  const file = `${fileName(figure, owner)}.csv`;
  const isMixed = new Set(rows.map(({ measure }) => measure.id)).size > 1;
  const text = (count: number) => locale.count(count).text;
  return {
    from: addedFrom(rows, isMixed, locale),
    columns: [common.period, sum.value],
    rows: () =>
      rows.slice(0, MOST_ROWS).map((row) => [nameOf(row, isMixed, locale), text(row.value)]),
    left: rows.length > MOST_ROWS ? sum.left(text(MOST_ROWS), text(rows.length)) : null,
    file,
    csv: () => csv([columns, ...rows.map(fieldsOf)]),
    code: codeFor(file, rows.length, sum.spreadsheet),
  };
}

/** "4 quarters (enforced returns) and 4 quarters (voluntary returns), 2025; published 21 May 2026". */
function addedFrom(rows: readonly SumRow[], isMixed: boolean, locale: SharedLocale): string {
  const { common, labels, sum } = locale.messages;
  const groups = new Map<string, SumRow[]>();
  for (const row of rows) {
    const key = `${row.kind} ${row.measure.id}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const counts = [...groups.values()].map((group) => {
    const [first] = group;
    const many = first ? sum.rows[first.kind](locale.count(group.length)) : "";
    return isMixed && first ? `${many} (${first.measure.label})` : many;
  });
  const from = rows[0]?.from ?? "";
  const to = rows.reduce((last, row) => (row.to > last ? row.to : last), "");
  const published = new Set(rows.flatMap(({ source }) => source.published ?? []));
  // The editions; the panel names the source below, the file that of each row.
  const editions = published.size
    ? common.publishedOn(locale.list([...published].sort().map((day) => locale.when(day))))
    : common.publicationNotSeen;
  return [locale.list(counts) + labels.comma + locale.period(from, to), editions].join(labels.also);
}

function nameOf(row: SumRow, isMixed: boolean, locale: SharedLocale): string {
  const { common, labels, sum } = locale.messages;
  return [
    locale.period(row.from, row.to),
    ...(isMixed ? [row.measure.label] : []),
    ...(row.kind === "sum" ? [sum.rows.sum({ n: 1, text: locale.count(1).text })] : []),
    ...(row.provisional ? [common.provisional] : []),
  ].join(labels.comma);
}

/** The measure, of which incidents where not all are counted, and the days. */
function fileName({ measure, among, from, to }: Figure, owner: string): string {
  const part = [...(among?.cause ? [among.cause] : []), ...(among?.channel ? ["channel"] : [])];
  return [owner, measure.id, ...part, from, "to", to].join("-");
}

/** The value is the third, and no field before it needs quotation marks: the shortest code finds it. */
const columns = [
  "from",
  "to",
  "value",
  "unit",
  "measure",
  "qualifier",
  "row",
  "provisional",
  "edition",
  "publisher",
  "source",
  "url",
  "published",
  "evidence",
  "licence",
];

function fieldsOf(row: SumRow): (string | number | null)[] {
  const { from, to, value, measure, qualifier, kind, provisional, edition, source } = row;
  return [
    from,
    to,
    value,
    measure.unit,
    measure.label,
    qualifier,
    kind,
    provisional ? "provisional" : null,
    edition,
    source.publisher,
    source.title,
    source.url,
    source.published,
    source.via === undefined ? source.evidence : `${source.evidence}: ${source.via}`,
    source.licence,
  ];
}

/** Each reads the file by its name, where it was saved. */
function codeFor(file: string, count: number, spreadsheet: string): SumCode[] {
  return [
    {
      language: "JavaScript (Node)",
      line: `console.log(require("fs").readFileSync("${file}", "utf8").trim().split("\\n").slice(1).reduce((sum, row) => sum + Number(row.split(",")[2]), 0))`,
    },
    {
      language: "Python",
      line: `import csv; print(sum(int(row["value"]) for row in csv.DictReader(open("${file}", encoding="utf-8", newline=""))))`,
    },
    { language: "R", line: `sum(read.csv("${file}")$value)` },
    { language: spreadsheet, line: `=SUM(C2:C${count + 1})` },
  ];
}
