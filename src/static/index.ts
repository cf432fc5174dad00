/** Any view, rendered where there is no browser: for Node, build tools and the command. */
export { parseDataset, type Parsed, type SoundDataset } from "../data/parse.js";
export { pathOf, shapes, viewAt, viewOf, type View } from "../embed/address.js";
export { pageOf } from "./page.js";
export { addressOf, formats, render, type Format, type RenderOptions } from "./render.js";
export { showingOf, type Showing } from "./showing.js";
export { snippetsOf, type Integrity, type SnippetName, type SnippetOptions } from "./snippets.js";
