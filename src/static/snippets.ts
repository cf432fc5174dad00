/** What an author pastes: every form of a view, from the richest to the one that survives everything. */
import type { View } from "../embed/address.js";
import { figureOf } from "./figure.js";
import { escaped, openTag } from "./markup.js";
import { addressOf } from "./render.js";
import { lineOf, sentencesOf } from "./sentences.js";
import type { Showing } from "./showing.js";
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

/** What an author may add to a view. */
export interface SnippetOptions {
  /** Declarations for the `style` of the element, in the forms that run on the author's page. */
  readonly style?: string;
  /** Whether the view has an embed page; without one the words link to nothing. `true` by default. */
  readonly hasPage?: boolean;
}

/** The forms of a view, by name. `site` is the absolute address of the folder that holds `embed/` and `cdn/`. */
export function snippetsOf(
  showing: Showing,
  site: string,
  integrity: Integrity = {},
  { style = "", hasPage = true }: SnippetOptions = {},
): Readonly<Record<SnippetName, string>> {
  const { view, shown } = showing;
  const address = addressOf(view, site);
  const linked = hasPage ? address : null;
  const script = (file: string, kind: string) => {
    const hash = integrity[file];
    const checked = hash === undefined ? "" : ` integrity="${hash}" crossorigin="anonymous"`;
    return `<script ${kind} src="${escaped(new URL(`cdn/${file}`, site).href)}"${checked}></script>`;
  };
  const { title, lead, detail } = sentencesOf(shown);
  const link = `<p>${anchor(address, lineOf(shown))}</p>`;
  const phrasing = phrasingOf(shown, linked);
  const picture = `<a href="${escaped(address)}"><img src="${escaped(address)}picture.png" alt="${escaped(`${title}. ${lead}. ${detail}`)}" width="680" style="max-width: 100%; height: auto"></a>`;
  const height = heightOf(showing);
  return {
    tag: `${script(`${view.tag}.js`, 'type="module"')}\n${tagOf(view, phrasing, height, style)}\n`,
    figure: `${figureOf(showing, linked, [], style)}\n${script(`${view.tag}.js`, 'type="module"')}\n`,
    iframe: `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" width="100%" height="${height}" style="border: 0"></iframe>\n${link}\n${script("frame.js", "async")}\n`,
    quote: `<blockquote data-explainer="${escaped(address)}"><p>${phrasing}</p></blockquote>\n`,
    link: `${link}\n`,
    address: `${address}\n`,
    picture: `<p>${picture}</p>\n<p>${phrasing}</p>\n`,
    html: blockOf(shown, linked),
    markdown: markdownOf(shown, linked),
    text: textOf(shown, linked),
    npm: `import "migration-explainers/${view.tag}";\n// ${tagOf(view, escaped(title).replace(/\s+/g, " "), height, style)}\n`,
  };
}

/** About as tall as the figure is in a column of text, so that the page moves little until the script has come. */
export function heightOf({ explained, shown }: Showing): number {
  const letters = textOf(shown, null).length;
  return Math.round(
    260 + (explained.picture?.height ?? 0) + letters * 0.3 + shown.events.length * 12,
  );
}

/** The tag with words inside; its style keeps the place free until the script has come. */
function tagOf({ tag, attributes }: View, inside: string, height: number, style: string): string {
  const place = `${style && `${style}; `}display: block; min-height: ${height}px`;
  return `${openTag(tag, { ...attributes, style: place })}${inside}</${tag}>`;
}
