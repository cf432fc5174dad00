/** Writes one view as a prerendered one: what stands first, and the details for a reader who does something with it. */
import { parseHTML } from "linkedom/worker";
import type { SharedLocale } from "../../i18n/locale.js";
import type { Content, SerializedEvent, Table } from "../../words/content.js";
import { firstLabelsOf, firstWordsOf, laterWordsOf } from "../../words/first-words.js";
import type { ViewModel } from "../../words/view-model.js";
import { stampOf } from "../../prerender/format.js";
import { prerenderChart } from "./chart.js";
import { encodeReadings } from "./encode-readings.js";
import { notLaidOut } from "./not-laid-out.js";

/** A view as `src/prerender/decode.ts` reads it, as JSON. */
export interface EncodedView {
  readonly view: string;
  readonly details: string;
}

/** To be called before Plot is loaded: it draws into the document of its window, and on half pixels, as in a page. */
export function drawAsInPages(): void {
  Object.assign(globalThis, { window: parseHTML("<!doctype html><html></html>") });
}

/** The view, drawn at every step of width. */
export async function encodeView(
  { picture, words, labels, table }: ViewModel<Content>,
  { lang, dir }: SharedLocale,
): Promise<EncodedView> {
  const none: Partial<ReturnType<typeof prerenderChart>> = {};
  const { layers, hitTargets, base } = picture
    ? prerenderChart(await picture.load(), picture.height)
    : none;
  const view = {
    lang,
    dir,
    words: firstWordsOf(words),
    labels: firstLabelsOf(labels),
    height: picture?.height ?? 0,
    layers: layers ?? [],
  };
  const rows = table();
  const later = laterWordsOf(words);
  const texts = rows?.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]);
  const details = {
    words: {
      ...(JSON.parse(JSON.stringify(later, onlyLaidOut)) as object),
      readings: encodeReadings(later.readings, texts),
    },
    labels,
    table: encodeTable(rows),
    base,
    hitTargets: hitTargets ?? [],
  };
  const stamp = stampOf(JSON.stringify([view, details]));
  return {
    view: JSON.stringify({ stamp, ...view }),
    details: JSON.stringify({ stamp, ...details }),
  };
}

/** The two files of a view in `cdn/views/`, by name. */
export function filesOf(file: string, { view, details }: EncodedView): ReadonlyMap<string, string> {
  return new Map([
    [`${file}.js`, `export const view=${view};\n`],
    [`details.${file}.js`, `export const details=${details};\n`],
  ]);
}

/** What is laid out of the words; the rest is loaded when a reader asks for it. */
function onlyLaidOut(key: string, value: unknown): unknown {
  if (notLaidOut.includes(key)) return undefined;
  if (key === "events")
    return (value as SerializedEvent[]).map(({ when, title }) => ({ when, title }));
  return key === "figures" && Array.isArray(value) ? { length: value.length } : value;
}

function encodeTable(table: Table | null) {
  return (
    table && {
      columns: table.columns,
      rows: table.rows.map(({ name, cells }) => [
        name,
        ...withoutEmptyEnd(cells).map(({ text, figures }) => (figures.length ? text : [text])),
      ]),
    }
  );
}

/** Most rows have nothing in a last column of remarks. */
function withoutEmptyEnd<C extends { readonly text: string }>(cells: readonly C[]): readonly C[] {
  return cells.slice(0, cells.findLastIndex(({ text }) => text) + 1);
}
