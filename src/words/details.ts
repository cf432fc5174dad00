/** What a reader who does something with a figure needs beside what stands from the first paint on. */
import type { Messages } from "../i18n/language.js";
import type { FormattedValue, Table } from "./content.js";
import type { LaterWords } from "./first-words.js";

export interface Details {
  readonly words: Omit<LaterWords, "readings">;
  /** What the readout says of each row, made when it is first read: thousands of days have a sentence each. */
  readonly readings: () => readonly string[];
  readonly labels: Messages["labels"];
  readonly table: () => Table<FormattedValue> | null;
  /** Where the points of a prerendered picture are at a width, and its base line; a picture drawn now says both itself. */
  readonly pointsAt?: (
    width: number,
  ) => readonly { readonly x: number; readonly y: number; readonly row: number }[];
  readonly base?: number | undefined;
}
