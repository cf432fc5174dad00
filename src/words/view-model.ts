/** A view explained: what its attributes select, in the words of a language. Elements, files and bakes all start here. */
import type { Heard } from "../data/heard.js";
import type { Dataset } from "../data/schema.js";
import type { Messages } from "../i18n/language.js";
import type { Picture } from "../plot/layout.js";
import type { ExportModel } from "./export-model.js";
import type { Table } from "./content.js";
import type { InlineWords } from "./inline.js";

export interface ViewModel<W> {
  /** What is laid out. */
  readonly words: W;
  /** The rows of the picture. */
  readonly table: () => Table | null;
  readonly labels: Messages["labels"];
  /** What files, citations and static forms are made from, given away on that day (`YYYY-MM-DD`). */
  readonly shown: (day: string) => ExportModel;
  readonly picture: Picture | null;
  /** The series that a reader can listen to; `null` where there is none. Never one of deaths. */
  readonly heard: Heard | null;
  /** The figure that says most as a number in running text; `null` where nothing was counted. */
  readonly inline: () => InlineWords | null;
  /** What all of it was made from: the rows that a total was added from are found there when a reader asks. */
  readonly dataset: Dataset;
  /** What the author should know: values that say how, and could not be honoured. */
  readonly warnings: readonly string[];
}
