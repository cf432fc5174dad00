/** From a publisher's file to what it changes, and, where that is sound and wanted, into the data. */
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describeFaults } from "../../src/data/check.js";
import type { Change, Source } from "../../src/data/schema.js";
import { isWhen } from "../../src/data/time.js";
import { writeChanged } from "../convert.js";
import type { Row } from "../rows.js";
import { compare, type Comparison } from "./compare.js";
import { ledgerRows } from "./ledger.js";
import type { Table } from "./publication.js";
import { recognize } from "./recognize.js";
import { Refusal } from "./refusal.js";
import { movedLine, report } from "./report.js";
import { readSheets } from "./sheets.js";
import { readCsv, readRows, tryOut } from "./trial.js";

export interface Asked {
  readonly file: string;
  /** The day the publisher released it. */
  readonly published?: string | undefined;
  /** The publisher's page for it, where that is not the one held. */
  readonly url?: string | undefined;
  /** Why figures of the past moved. */
  readonly because?: string | undefined;
  /** Without it nothing is written. */
  readonly write?: boolean | undefined;
  /** Whether a file that changes nothing leaves its source as it was, although its day is known. */
  readonly onlyNew?: boolean | undefined;
}

/** What a file is and changes, as far as it was read. */
export interface Found {
  title: string;
  published: string;
  /** What is new, gone and changed, and what the publisher says beside it, in lines. */
  readonly changes: string[];
  readonly ledger: Change[];
  /** What needs a hand. */
  readonly byHand: string[];
}

export interface Answer {
  readonly lines: readonly string[];
  /** Why nothing may be written; `null` where it may. */
  readonly refused: string | null;
  readonly found: Found;
}

export function update(asked: Asked, folder: string, today: string): Answer {
  const lines: string[] = [];
  const found: Found = { title: "", published: "", changes: [], ledger: [], byHand: [] };
  try {
    answer(asked, folder, today, found, (...more) => lines.push(...more));
    return { lines, refused: null, found };
  } catch (error) {
    if (error instanceof Refusal) return { lines, refused: error.message, found };
    const why = `${basename(asked.file)} cannot be taken: ${String(error)}.`;
    return {
      lines,
      found,
      refused: `${why} Take it again as it was published; if it stays so, the fault is in scripts/update/.`,
    };
  }
}

function answer(
  asked: Asked,
  folder: string,
  today: string,
  found: Found,
  say: (...lines: string[]) => void,
) {
  const file = basename(asked.file);
  const { publication, tables, remarks } = recognize(readSheets(asked.file));
  found.title = publication.title;
  const compared = tables.map(({ table, rows, place }) => {
    const name = heldName(folder, table);
    return { name, ...compare(table, readCsv(folder, name), rows, place) };
  });
  say(publication.title, ...tables.map(({ place }) => `  from ${place}`));
  found.changes.push(
    ...compared.flatMap((comparison) => report(comparison, comparison.name)),
    ...(remarks.length ? ["The publisher also says:", ...remarks.map((note) => `  ${note}`)] : []),
  );
  say(...found.changes);

  if ((asked.onlyNew || !asked.published) && compared.every(isSame))
    return say("Nothing to write.");
  const moved = compared.flatMap((comparison) => comparison.moved);
  if (moved.length) say("Figures that moved:", ...moved.map(movedLine));
  const [main] = compared;
  const last =
    main?.rows
      .map((row) => main.table.span(row).to)
      .sort()
      .at(-1) ?? "";
  const published = publishedDay(asked, last, today);
  found.published = published;
  const { id, ...fields } = publication.source(published, last);
  const ledger = ledgerRows(moved, { because: asked.because ?? "", published, source: id });
  found.ledger.push(...ledger);
  const sources = readRows<Source>(folder, "sources");
  const held = sources.find((source) => source.id === id);
  if (asked.published && held?.published && published < held.published)
    throw new Refusal(
      `${file}: it was published on ${published}, and ours on ${held.published}. This is an older file.`,
    );
  if (moved.length && !asked.because?.trim())
    throw new Refusal(
      `${file}: ${moved.length === 1 ? "a figure" : `${moved.length} figures`} of the past moved without a reason. ` +
        `If the publisher revised, say why in a sentence for readers: --because "…".`,
    );

  const written = new Map<string, readonly Row[]>();
  for (const comparison of compared) written.set(nameOf(comparison, published), comparison.rows);
  const { sums } = publication;
  if (sums && main === compared.find(({ table }) => table === publication.tables[0]) && main)
    written.set(sums.name, sums.of(main.rows, published));
  const source = { ...held, ...fields, id, published, retrieved: today, evidence: "primary" };
  if (!fields.via) delete source.via;
  // What was due by then has come.
  if (source.nextExpected !== undefined && source.nextExpected <= published)
    delete source.nextExpected;
  // The publisher's own file was read: nobody reported it.
  delete source.reporter;
  if (asked.url) source.url = asked.url;
  const { faults, files } = tryOut(folder, { tables: written, source: source as Source, ledger });
  const byHand = faults.filter(({ path }) => path === "claims" || path === "readings");
  if (faults.length > byHand.length || (faults.length && !moved.length))
    throw new Refusal(`${file}: the dataset would not be sound:\n${describeFaults(faults)}`);
  if (byHand.length) {
    found.byHand.push(describeFaults(byHand));
    say("These rest on figures that moved, and need your hand:", ...found.byHand);
  }
  if (source.nextExpected === undefined) {
    const due = `The day on which newer figures are due is not known: without nextExpected in ${id} of data/sources.json no reader is told that they are missed.`;
    found.byHand.push(due);
    say(due);
  }
  if (!asked.write) return say("Nothing is written yet: --write does it.");
  const paths = [...files].map(([path, text]) => [`${folder}/${path}`, text] as const);
  say(...writeChanged(new Map(paths)).map((path) => `wrote ${path}`));
}

function isSame({ added, removed, changed }: Comparison): boolean {
  return !added.length && !removed.length && !changed.length;
}

/** The table that holds it now: the newest, where every edition has its own. */
function heldName(folder: string, table: Table): string {
  if (!table.editions) return table.name;
  const names = readdirSync(`${folder}/csv`).map((file) => file.replace(/\.csv$/, ""));
  return (
    names
      .filter((name) => name.startsWith(`${table.name}-edition-`))
      .sort()
      .at(-1) ?? ""
  );
}

/** An edition that goes further than the one held has a table of its own. */
function nameOf({ name, table, rows, held }: Comparison & { name: string }, published: string) {
  const further = rows.at(-1)?.[table.key] !== held.at(-1)?.[table.key];
  return table.editions && further ? `${table.name}-edition-${published.slice(0, 7)}` : name;
}

/** A trial without a day is made as of today; what is written has the publisher's. */
function publishedDay({ published, write }: Asked, last: string, today: string): string {
  if (published === undefined) {
    if (write) throw new Refusal("Say when it was published: --published 2026-11-27.");
    return today;
  }
  if (published.length !== 10 || !isWhen(published))
    throw new Refusal(`--published ${published} is no day such as 2026-11-27.`);
  if (published > today) throw new Refusal(`--published ${published} is still to come.`);
  if (published < last)
    throw new Refusal(`--published ${published} is before ${last}, the last day in the file.`);
  return published;
}
