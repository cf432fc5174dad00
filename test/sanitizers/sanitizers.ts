/** Where HTML is cleaned on a server, and where Markdown is made into HTML. */
import { HtmlRenderer, Parser } from "commonmark";
import createDOMPurify, { type Config } from "dompurify";
import { JSDOM } from "jsdom";
import MarkdownIt from "markdown-it";
import { marked } from "marked";
import rehypeParse from "rehype-parse";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import sanitizeHtml from "sanitize-html";
import { unified } from "unified";
import xss, { type IFilterXSSOptions } from "xss";
import type * as Xss from "xss";
import * as dompurify from "./recipes/dompurify.js";
import * as jsXss from "./recipes/js-xss.js";
import * as markdown from "./recipes/markdown.js";
import * as rehype from "./recipes/rehype-sanitize.js";
import * as sanitize from "./recipes/sanitize-html.js";

export type Way = (sent: string) => string | Promise<string>;

/** A place that something is pasted into: as it comes, and with our recipe. */
export interface Target {
  readonly takes: "html" | "markdown";
  readonly plain: Way;
  readonly recipe: Way;
}

const purifier = () => createDOMPurify(new JSDOM("").window);
const purify = purifier();
const purifyOurs = purifier();
purifyOurs.addHook("uponSanitizeElement", dompurify.onlyOurFrames as () => void);

const hast = (schema?: Options): Way => {
  const process = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeSanitize, schema)
    .use(rehypeStringify);
  return (html) => String(process.processSync(html));
};

// Its types name exports that Node does not find.
const { FilterXSS, filterXSS } = xss as unknown as typeof Xss;
const xssOurs = new FilterXSS(jsXss.settings as IFilterXSSOptions);
const engine = new MarkdownIt();

export const targets: Readonly<Record<string, Target>> = {
  DOMPurify: {
    takes: "html",
    plain: (html) => purify.sanitize(html),
    recipe: (html) => purifyOurs.sanitize(html, dompurify.settings as Config),
  },
  "sanitize-html": {
    takes: "html",
    plain: (html) => sanitizeHtml(html),
    recipe: (html) => sanitizeHtml(html, sanitize.settings),
  },
  "rehype-sanitize": {
    takes: "html",
    plain: hast(),
    recipe: hast(rehype.schema as Options),
  },
  "js-xss": {
    takes: "html",
    plain: (html) => filterXSS(html),
    recipe: (html) => xssOurs.process(html),
  },
  "markdown-it": {
    takes: "markdown",
    plain: (text) => engine.render(text),
    recipe: markdown.withMarkdownIt,
  },
  marked: {
    takes: "markdown",
    plain: (text) => marked.parse(text),
    recipe: markdown.withMarked,
  },
  commonmark: {
    takes: "markdown",
    plain: (text) => new HtmlRenderer().render(new Parser().parse(text)),
    recipe: markdown.withCommonmark,
  },
};
