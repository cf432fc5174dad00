/** What is sent on its way: every form of a few views, with what has to arrive. */
import { createStaticView, snippetsOf, viewOf, type View } from "../../src/static/index.js";
import { escaped } from "../../src/static/markup.js";
import { sentencesOf } from "../../src/words/sentences.js";
import { addressOf } from "../../src/static/render.js";
import type { forms } from "../forms/names.js";
import { site } from "./recipes/elements.js";

/** At least one view of each element; a day it is pinned to, a span, Arabic, and one long and one short quotation. */
const paths = [
  "removals-counter/as-of=2024-12-29/",
  "crossings-timeline/from=2024,to=2024/",
  "deaths-tally/lang=ar/",
  "quote-card/quote=starmer-fantastic/",
  "quote-card/quote=cooper-returns-target/",
];

export type Form = (typeof forms)[number];

/** What a reader must find, wherever a form has been. */
export interface Facts {
  readonly view: View;
  readonly address: string;
  readonly title: string;
  /** The number with what it counts, or the quotation with who said it. */
  readonly number: readonly string[];
  /** Period and publication, or when something was said. */
  readonly date: string;
  /** The publisher of each source. */
  readonly source: readonly string[];
  readonly sourceAddresses: readonly string[];
  /** The cells of the table row by row; `null` where the view has none. */
  readonly cells: readonly string[] | null;
}

export interface Sample {
  readonly path: string;
  readonly facts: Facts;
  readonly snippets: Readonly<Record<Form, string>>;
}

export function samples(wanted: readonly string[] = paths): Promise<Sample[]> {
  return Promise.all(wanted.map(sample));
}

async function sample(path: string): Promise<Sample> {
  const showing = await createStaticView(viewOf(path)!);
  const { view, shown } = showing;
  const { title, subtitle, number } = sentencesOf(shown);
  const { table, quotation, sources } = shown;
  return {
    path,
    snippets: snippetsOf(showing, site),
    facts: {
      view,
      address: addressOf(view, site),
      title,
      number: quotation ? [...quotation.passages, quotation.speaker] : [number || title],
      date: quotation?.where ?? subtitle,
      source: sources.map(({ publisher }) => publisher),
      sourceAddresses: sources.flatMap(({ url }) => url ?? []),
      cells: table && [
        ...table.columns,
        ...table.rows.flatMap(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
      ],
    },
  };
}

/** A form as a box for HTML takes it: what was only typed becomes paragraphs. `null` where it makes no sense there. */
export function asHtml(form: Form, snippet: string): string | null {
  if (form === "markdown") return null;
  if (form !== "address" && form !== "text") return snippet;
  return snippet
    .trim()
    .split("\n")
    .map((line) => `<p>${escaped(line)}</p>`)
    .join("\n");
}
