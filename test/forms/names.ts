/** The forms a page or an article can hold: every one but `npm`, which is for a bundler. */
import type { SnippetName } from "../../src/static/index.js";

export const forms = [
  "tag",
  "figure",
  "iframe",
  "quote",
  "link",
  "address",
  "picture",
  "html",
  "markdown",
  "text",
] as const satisfies readonly SnippetName[];
