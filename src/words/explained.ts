/** A view explained: what its attributes select, in the words of a language. Elements, files and bakes all start here. */
import type { Messages } from "../i18n/language.js";
import type { Picture } from "../plot/layout.js";
import type { Shown } from "./shown.js";
import type { Table } from "./words.js";

export interface Explained<W> {
  /** What is laid out. */
  readonly words: W;
  /** The rows of the picture. */
  readonly table: () => Table | null;
  readonly labels: Messages["labels"];
  /** What files and citations are made from. */
  readonly shown: () => Shown;
  readonly picture: Picture | null;
  /** What the author should know: values that say how, and could not be honoured. */
  readonly complaints: readonly string[];
}
