/** What is asked of an element, and what it answers. */
import type { ReactiveElement } from "lit";
import { spoken } from "../baked/languages.js";
import { viewName, type Attributes, type Problem } from "../data/view.js";
import { addedFor } from "../i18n/added.js";
import type { Explained } from "../words/explained.js";
import { whenAsked, type Table, type Written } from "../words/words.js";
import { drawer, tableOf, type Baked, type BakedViews } from "./baked.js";
import type { Drawable } from "./picture.js";

/** Attributes, the language around, and data that is not ours. */
export interface Question {
  readonly attributes: Attributes;
  readonly lang: string;
  readonly src: string | undefined;
  readonly data: unknown;
}

/** What stands in a widget. `explained` is there once the dataset was needed for it. */
export interface Standing<W> {
  readonly question: Question;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly words: W;
  readonly labels: Explained<W>["labels"];
  readonly table: () => Table<Written> | null;
  readonly picture: Drawable | null;
  readonly explained: Explained<W> | null;
}

/** Why nothing of ours stands there. `message` is for the reader; without an `introduction` only the event tells it. */
export interface Trouble {
  readonly code: Problem["problem"] | "not-loaded";
  readonly message: string;
  readonly introduction: string;
  readonly lang: string;
}

export type Answer<W> = Standing<W> | Trouble;

/** The attributes of an element that differ from their default, by name. */
export function asked(
  element: ReactiveElement,
  defaults: ReadonlyMap<PropertyKey, unknown>,
): Attributes {
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  const attributes: Record<string, string> = {};
  for (const [property, { attribute }] of elementProperties) {
    const value: unknown = Reflect.get(element, property) ?? false;
    // Frameworks and removed attributes say null for nothing.
    if (attribute !== false && value !== false && value !== defaults.get(property))
      attributes[String(attribute ?? property)] = value === true ? "" : String(value);
  }
  return attributes;
}

/** The view that was built for a question: at hand, to be loaded, or none. */
export function builtFor<W>(
  views: BakedViews<W>,
  { attributes, lang, src, data }: Question,
): BakedViews<W>[string] | undefined {
  if (src !== undefined || data !== undefined) return undefined;
  // What has no words of its own is said in those of the built views.
  if (spoken.test(lang) || addedFor(lang)) return undefined;
  return views[viewName(attributes)];
}

/** What stands for each built view, shared by all elements of the page that show it. */
const built = new Map<unknown, Standing<unknown>>();

/** A built view as an answer. */
export function stand<W>(view: Baked<W>, question: Question): Standing<W> {
  const known = built.get(view) as Standing<W> | undefined;
  const standing = known ?? standingOf(view, question);
  built.set(view, standing);
  return { ...standing, question };
}

function standingOf<W>(baked: Baked<W>, question: Question): Standing<W> {
  const { words, labels, height } = baked;
  const table = whenAsked(() => tableOf(baked));
  return {
    question,
    lang: "en-GB",
    dir: "ltr",
    words,
    labels,
    table,
    picture: baked.pieces.length
      ? {
          height,
          draw: drawer(baked),
          text: (row) => rowText(table(), row, labels),
          sorry: labels.noPicture,
        }
      : null,
    explained: null,
  };
}

/** One row of a table in a line that can stand alone: its name, and what stands in each column. */
export function rowText(
  table: Table<Written> | null,
  row: number,
  { colon, also }: { readonly colon: string; readonly also: string },
): string {
  const { name = "", cells = [] } = table?.rows[row] ?? {};
  const values = cells.map(({ text }, index) =>
    text ? `${table?.columns[index + 1] ?? ""} ${text}` : "",
  );
  return `${name}${colon}${values.filter(Boolean).join(also)}`;
}
