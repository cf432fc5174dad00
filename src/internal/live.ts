/** What an element needs beyond a view that was built: data, words and whatever a reader may ask for. Loaded once a page. */
import type { Part } from "../data/parts.js";
import type { Dataset } from "../data/schema.js";
import type { Attributes, Problem } from "../data/view.js";
import type { Locale } from "../i18n/locale.js";
import type { Explained } from "../words/explained.js";

export { datasetOf, loadParts } from "../data/parts.js";
export { localeOf } from "../i18n/locale.js";
export { citationOf } from "../words/citation.js";
export { csvOf, jsonOf } from "../words/files.js";
export { jsonLdOf } from "../words/json-ld.js";
export { problemWords } from "../words/words.js";
export { openDesk } from "./desk.js";
export { checkDataset, fetchDataset } from "./foreign-data.js";
export { pngOf, sharePicture } from "./share-picture.js";

/** All that, and how one element explains its attributes. */
export type Live<W> = typeof import("./live.js") & {
  readonly needs: (attributes: Attributes) => Part[];
  readonly explain: (
    dataset: Dataset,
    attributes: Attributes,
    locale: Locale,
  ) => Explained<W> | Problem;
};
