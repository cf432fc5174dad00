/** What an author pastes: every form of a view, from the richest to the one that survives everything. */
import type { View } from "../embed/address.js";
import { offeredFile } from "../prerender/offered.js";
import { figureHtml } from "./figure-html.js";
import { frameHeightOf } from "./frame.js";
import { figureOf, inlineFormsOf, type InlineForms } from "./inline.js";
import { heightOf } from "./height.js";
import { escaped, openTag } from "./markup.js";
import { pathOf } from "../embed/address.js";
import { addressOf } from "./render.js";
import { lineOf } from "../words/sentences.js";
import type { StaticView } from "./static-view.js";
import { anchor, blockOf, markdownOf, phrasingOf, textOf } from "./writing.js";

/** The hash of each file of `cdn/`, by name, as `sha384-…`. */
export type Integrity = Readonly<Record<string, string>>;

export type SnippetName =
  | "tag"
  | "figure"
  | "iframe"
  | "quote"
  | "link"
  | "address"
  | "picture"
  | "html"
  | "markdown"
  | "text"
  | "npm";

/** What an author may add to a view. `style`, `title` and `note` are for the forms that run on the author's page. */
export interface SnippetOptions {
  /** Declarations for the `style` of the element. */
  readonly style?: string;
  /** The author's title, instead of ours; a sentence of theirs below the caveats. */
  readonly title?: string;
  readonly note?: string;
  /** Pixels kept free until the figure stands. By default as tall as the figure is. */
  readonly height?: number;
  /** The width of the column in pixels for which a frame is as tall as its page; 640 by default. */
  readonly width?: number;
  /** Whether the view has an embed page; without one the words link to nothing. `true` by default. */
  readonly hasPage?: boolean;
  /** The hashes of our scripts, where the page should run no other version of them. None by default. */
  readonly integrity?: Integrity;
}

/** The forms of a view, by name. `site` is the absolute address of the folder that holds `embed/` and `cdn/`. */
export function snippetsOf(
  staticView: StaticView,
  site: string,
  { style = "", title = "", note = "", ...options }: SnippetOptions = {},
): Readonly<Record<SnippetName, string>> {
  const { view, shown } = staticView;
  const { hasPage = true, integrity = {}, width } = options;
  const address = hasPage
    ? addressOf(view, site)
    : `${site}embed/view.html#${pathOf(figureOf(view))}`;
  const linked = hasPage ? address : null;
  const script = (file: string, kind: string) => {
    const hash = integrity[file];
    const checked = hash === undefined ? "" : ` integrity="${hash}" crossorigin="anonymous"`;
    return `<script ${kind} src="${escaped(new URL(`cdn/${file}`, site).href)}"${checked}></script>`;
  };
  const number = inlineFormsOf(staticView, linked);
  if (number) return numberForms(view, number, script("inline.js", 'type="module"'), address);
  const file = offeredFile(view.tag, view.attributes, staticView.element.attributes);
  // It arrives with the element, and not after it.
  const early =
    file === null
      ? ""
      : `<link rel="modulepreload" href="${escaped(new URL(`cdn/views/${file}.js`, site).href)}">\n`;
  const module_ = `${early}${script(`${view.tag}.js`, 'type="module"')}`;
  const link = `<p>${anchor(address, lineOf(shown))}</p>`;
  const phrasing = phrasingOf(shown, linked);
  const picture = `<a href="${escaped(address)}"><img src="${escaped(address)}picture.png" alt="${escaped(lineOf(shown))}" width="680" style="max-width: 100%; height: auto"></a>`;
  const height = options.height ?? frameHeightOf(staticView, width);
  const place = options.height === undefined ? placeOf(staticView) : `${options.height}px`;
  const slotted = (words: string) =>
    [
      title && `<b slot="heading">${escaped(title)}</b>`,
      words,
      note && `<span slot="note">${escaped(note)}</span>`,
    ]
      .filter(Boolean)
      .join("<br>");
  const tag = (words: string) => tagOf(view, slotted(words), place, style);
  return {
    tag: `${module_}\n${tag(phrasing)}\n`,
    figure: `${figureHtml(staticView, linked, { style, slotted })}\n${module_}\n`,
    iframe: `<iframe src="${escaped(address)}" title="${escaped(shown.title)}" loading="lazy" width="100%" height="${height}" style="border: 0"></iframe>\n${link}\n${script("frame.js", "async")}\n`,
    quote: `<blockquote data-explainer="${escaped(address)}"><p>${phrasing}</p></blockquote>\n`,
    link: `${link}\n`,
    address: `${address}\n`,
    picture: `<p>${picture}</p>\n<p>${phrasing}</p>\n`,
    html: blockOf(shown, linked),
    markdown: markdownOf(shown, linked),
    text: textOf(shown, linked),
    npm: `import "migration-explainers/${view.tag}";\n// ${tag(escaped(shown.title)).replace(/\s+/g, " ")}\n`,
  };
}

/** The forms of a number in running text: where one would break the line, it is the link. */
function numberForms(
  { tag, attributes }: View,
  { html, markdown, text, fallback }: InlineForms,
  script: string,
  address: string,
): Readonly<Record<SnippetName, string>> {
  const element = `${openTag(tag, attributes)}${fallback}</${tag}>`;
  const inText = `${script}\n${element}\n`;
  return {
    tag: inText,
    figure: inText,
    iframe: html,
    quote: html,
    link: html,
    address: `${address}\n`,
    picture: html,
    html,
    markdown,
    text,
    npm: `import "migration-explainers/${tag}";\n// ${element}\n`,
  };
}

/** What a page leaves free beside its text, on a phone and in a column of 640 pixels: both sides together. */
const MARGINS = 32;

/** Height that is kept free until the script has come: as tall as the figure is in a wide column and in a narrow one. */
function placeOf(staticView: StaticView): string {
  const wide = heightOf(staticView, 640 - MARGINS);
  const narrow = heightOf(staticView, 360 - MARGINS);
  return `clamp(${wide}px, ${narrow}px - (100vw - 360px) * ${((narrow - wide) / 280).toFixed(2)}, ${narrow}px)`;
}

/** The tag with words inside; its style keeps the place free until the script has come. */
function tagOf({ tag, attributes }: View, inside: string, height: string, style: string): string {
  const place = `${style && `${style}; `}display: block; min-height: ${height}`;
  return `${openTag(tag, { ...attributes, style: place })}${inside}</${tag}>`;
}
