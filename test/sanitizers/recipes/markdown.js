import { HtmlRenderer, Parser } from "commonmark";
import MarkdownIt from "markdown-it";
import { marked } from "marked";
import sanitizeHtml from "sanitize-html";
import { settings } from "./sanitize-html.js";

// HTML is let through by the engine and then cleaned: `html: true` alone is for authors you trust with scripts.
const clean = (html) => sanitizeHtml(html, settings);

const engine = new MarkdownIt({ html: true });

export const withMarkdownIt = (text) => clean(engine.render(text));

export const withMarked = (text) => clean(marked.parse(text));

export const withCommonmark = (text) => clean(new HtmlRenderer().render(new Parser().parse(text)));
