/** What a row of the table of errors is, and what rows are made with. */
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { sound, type Sound, type Tag } from "./sound.js";

/** What a row of lifecycle does to an element on the page. */
export interface Course {
  readonly element: ExplainerElement;
  /** Addresses: of two datasets that are not ours, of none, and of one that never comes. */
  readonly at: Readonly<Record<"theirs" | "others" | "nothing" | "never", string>>;
  /** Settles when so many things were told, or so many loads were begun. */
  readonly told: (count: number) => Promise<void>;
  readonly begun: (count: number) => Promise<void>;
}

/**
 * How the fault comes about: data from the server of the tests (its query), as the text of a file, as the property, or
 * from an address; attributes of an element that shows ours; steps; or a script that the page ran before us.
 */
export type Way =
  | { readonly server: string }
  | { readonly text: () => string }
  | { readonly data: () => unknown }
  | { readonly src: string }
  | { readonly attributes: string }
  | { readonly steps: (course: Course) => void | Promise<void> }
  | { readonly host: string };

/** What an element tells: that a figure is shown, and whose; or with a sentence and a code why none is. */
export type Told = "theirs" | "others" | "ours" | { readonly says: RegExp; readonly code: string };

export interface ErrorCase {
  readonly group: string;
  /** What is wrong, in a few words. */
  readonly name: string;
  readonly way: Way;
  /** The elements it can happen to; all four where it is left out. */
  readonly of?: readonly Tag[];
  /** Everything that is told, one after the other. The last is how it ends. */
  readonly told: readonly Told[];
  /** What the console is told where a figure is shown all the same. */
  readonly console?: RegExp;
  /** How many loads were begun, and how many of them were broken off. */
  readonly loads?: readonly [begun: number, aborted: number];
}

/** A row about data: what is said of it, or `null` where its figure is shown. */
export type Row = readonly [name: string, way: Way, says: RegExp | null];

export const dataFault =
  (group: string) =>
  ([name, way, says]: Row): ErrorCase => ({
    group,
    name,
    way,
    told: [says ? { says, code: "bad-data" } : "theirs"],
  });

const broken = (change: (data: Sound) => void) => {
  const data = sound();
  change(data);
  return data;
};
export const file = (change: (data: Sound) => void): Way => ({
  text: () => JSON.stringify(broken(change)),
});
export const given = (change: (data: Sound) => void): Way => ({ data: () => broken(change) });

const base64 = (bytes: readonly number[]) => btoa(String.fromCharCode(...bytes));
export const sent = (bytes: readonly number[], more = "") => ({
  server: `body=${encodeURIComponent(base64(bytes))}${more}`,
});
export const utf8 = (text: string) => [...new TextEncoder().encode(text)];
