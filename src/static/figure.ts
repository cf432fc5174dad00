/** The complete figure as HTML, with its picture and its sheet, in a shadow root that the parser makes. */
import { html as template, type TemplateResult } from "lit";
import { styles } from "../internal/explainer-element.styles.js";
import { figure, type Hand } from "../internal/parts.js";
import { quoteFigure } from "../quote-card/quote-card.layout.js";
import type { LaidQuote } from "../quote-card/quote-card.words.js";
import { citationOf } from "../words/citation.js";
import type { Laid } from "../words/words.js";
import { htmlOf, Markup, openTag } from "./markup.js";
import type { Showing } from "./showing.js";
import { phrasingOf } from "./writing.js";

/** The picture is drawn so wide, and the widest that has room is shown: letters keep their size. */
const WIDTHS = [280, 340, 420, 520, 640, 800] as const;

/** A file that can be taken away: what it is called, and where it lies. */
export interface Download {
  readonly name: string;
  readonly href: string;
}

const both: ReadonlySet<string> = new Set(["definitions", "table"]);

/**
 * The element with its figure inside, to be read without any script; with the script it becomes live in the same
 * place. `address` is where the view can be linked to, `downloads` what lies beside it, `style` what the author adds.
 */
export function figureOf(
  showing: Showing,
  address: string | null,
  downloads: readonly Download[] = [],
  style = "",
): string {
  const { tag, attributes } = showing.view;
  const { shown } = showing;
  const opening = openTag(tag, style ? { ...attributes, style } : attributes);
  return `${opening}<template shadowrootmode="open">${shadowOf(showing, downloads)}</template>${phrasingOf(shown, address)}</${tag}>`;
}

/** What stands in the shadow root: the sheet and the figure. */
export function shadowOf(showing: Showing, downloads: readonly Download[] = []): string {
  return `<style>${sheet}</style>${insideOf(showing, downloads)}`;
}

function insideOf({ explained, shown, chart }: Showing, downloads: readonly Download[]): string {
  const { words, labels, table, picture } = explained;
  const hand: Hand = { labels, table, opened: both };
  const drawn = picture && new Markup(pictures(chart, picture.height));
  const box = template`${drawn}`;
  return htmlOf(
    template`<figure part="figure" lang=${shown.lang} dir=${shown.dir} aria-label=${shown.title}>
      ${layout(words, hand, box)}
      <details part="controls">
        <summary>${labels.take}</summary>
        <p>${citationOf(shown, "plain")}</p>
        ${downloads.map(({ name, href }) => template`<p><a href=${href} download="">${name}</a></p>`)}
      </details>
    </figure>`,
  );
}

function layout(words: unknown, hand: Hand, box: TemplateResult): TemplateResult {
  return typeof words === "object" && words !== null && "passages" in words
    ? quoteFigure(words as LaidQuote, hand, box)
    : figure(words as Laid, hand, box);
}

function pictures(chart: Showing["chart"], height: number): string {
  const drawn = WIDTHS.map(
    (width) => `<div class="at at${width}">${chart(width)?.markup ?? ""}</div>`,
  );
  return `<div class="plot" dir="ltr"><div part="chart" style="block-size:${height}px">${drawn.join("")}</div><div class="cursor"></div></div>`;
}

/** Stronger than the sheet of the element, which comes while this still stands. */
const own = `figure{container-type:inline-size}figure .value{font-size:clamp(1.5em,8cqi,2.5em)}figure blockquote p{font-size:clamp(1.1em,4.5cqi,1.4em)}.cursor{block-size:20px}.at{display:none}${WIDTHS.map(
  (width, index) =>
    `@container ${[
      ...(index ? [`(min-width:${width}px)`] : []),
      ...(WIDTHS[index + 1] ? [`(max-width:${(WIDTHS[index + 1] ?? 0) - 0.02}px)`] : []),
    ].join(" and ")}{.at${width}{display:block}}`,
).join("")}`;

const sheet = (styles.cssText + own)
  .replace(/\/\*[\s\S]*?\*\//g, "")
  .replace(/\s+/g, " ")
  .replace(/ ?([{};,]) ?/g, "$1");
