/** Any view, rendered where there is no browser: for Node, build tools and the command. */
export { parseDataset, type Parsed, type SoundDataset } from "../data/parse.js";
export { attributesOf, type Attribute, type Tag } from "../attributes.js";
export { pathOf, viewAt, viewOf, type View } from "../embed/address.js";
export { pageOf } from "./page.js";
export {
  addressOf,
  formats,
  render,
  type Format,
  type Rendered,
  type RenderOptions,
} from "./render.js";
export { createStaticView, type StaticView } from "./static-view.js";
export { snippetsOf, type Integrity, type SnippetName, type SnippetOptions } from "./snippets.js";
