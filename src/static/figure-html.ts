/** The complete figure as HTML, with its picture and its sheet, in a shadow root that the parser makes. */
import { html as template, nothing } from "lit";
import { onScreen } from "../element/explainer-element.styles.js";
import { definitions, rows } from "../element/interaction/rooms.js";
import { rooms } from "../element/interaction/rooms.styles.js";
import { list } from "../element/list/list.styles.js";
import { quotations } from "../element/list/quotations.js";
import {
  called,
  controlsPlace,
  figureTemplate,
  quotation,
  readoutPlace,
} from "../element/templates.js";
import { citationOf } from "../words/citation.js";
import { firstWordsOf, laterWordsOf, type FirstWords } from "../words/first-words.js";
import { narrowerThan } from "../words/readout-room.js";
import { htmlOf, Markup, openTag } from "./markup.js";
import { fluidPicture } from "./fluid.js";
import { minifiedHtml, rulesFor } from "./minified.js";
import type { Content } from "../words/content.js";
import type { ViewModel } from "../words/view-model.js";
import type { StaticView } from "./static-view.js";
import { phrasingOf } from "./writing.js";

/** A file that can be taken away: what it is called, and where it lies. */
export interface Download {
  readonly name: string;
  readonly href: string;
  /** Whether it is opened, and not saved. */
  readonly opens?: true;
}

interface FigureOptions {
  readonly downloads?: readonly Download[];
  readonly style?: string;
  readonly slotted?: (words: string) => string;
}

/**
 * The element with its figure inside, to be read without any script; with the script it becomes live in the same
 * place. `address` is where the view can be linked to, `downloads` what lies beside it; `style` and what `slotted` puts
 * beside our words are the author's.
 */
export function figureHtml(
  staticView: StaticView,
  address: string | null,
  { downloads = [], style = "", slotted = (words) => words }: FigureOptions = {},
): string {
  const { tag, attributes } = staticView.view;
  const words = slotted(phrasingOf(staticView.shown, address));
  const opening = openTag(tag, style ? { ...attributes, style } : attributes);
  return `${opening}<template shadowrootmode="open">${shadowOf(staticView, address, downloads)}</template>${words}</${tag}>`;
}

/** What stands in the shadow root: the sheet and the figure. */
export function shadowOf(
  staticView: StaticView,
  address: string | null = null,
  downloads: readonly Download[] = [],
): string {
  const inside = insideOf(staticView, address, downloads);
  const room = roomOf(firstWordsOf(staticView.explained.words));
  return `<style>${rulesFor(sheet, inside)}${room}</style>${minifiedHtml(inside)}`;
}

/** As many lines for the readout as it has with a script, at any width. */
function roomOf({ longest }: FirstWords): string {
  return narrowerThan(longest)
    .map(
      ({ lines, room }) =>
        `@container (width<=${room.toFixed(2)}em){[part=readout]{min-block-size:${(lines * 1.3).toFixed(1)}em}}`,
    )
    .join("");
}

function insideOf(
  { explained, inShort, shown, layers, day }: StaticView,
  address: string | null,
  downloads: readonly Download[],
): string {
  const { words, labels, picture } = explained;
  const first = firstWordsOf(words);
  const contextOf = ({ words, table }: ViewModel<Content>) =>
    ({
      html: template,
      nothing,
      day,
      labels,
      first: firstWordsOf(words),
      words: laterWordsOf(words),
      table,
    }) as const;
  const short = contextOf(inShort());
  const inside = {
    definitions: () => definitions(contextOf(explained)),
    // Where the rows are of longer steps than the picture, all of them are a link away.
    table: () =>
      template`${rows(short)}${address !== null && short.first.subtitle !== first.subtitle ? template`<p><a href=${address}>${first.subtitle}</a></p>` : nothing}`,
    // A page of its own has the citation.
    share: () =>
      template`<p>${address === null || downloads.length ? citationOf(shown, "plain") : template`<a href=${address}>${address}</a>`}</p>
        ${downloads.map(({ name, href, opens }) => template`<p><a href=${href} download=${opens ? nothing : ""}>${name}</a></p>`)}`,
  };
  const drawn = picture && new Markup(fluidPicture(layers(), picture.height));
  return htmlOf(
    template`<figure part="figure" lang=${shown.lang} dir=${shown.dir} aria-labelledby="title">
      ${figureTemplate(
        first,
        {
          day,
          labels,
          heading: (ours) => template`<slot name="heading">${ours}</slot>`,
          // Where nothing can be pressed, its place is kept free.
          controls: first.controls.length ? controlsPlace() : nothing,
          readout: picture && first.points > 1 ? readoutPlace(first.rest) : nothing,
          newest: template` <span class="newest" data-text=${labels.showNewest}></span>`,
          door: (door) =>
            template`<details part=${door.room}>
              <summary>${called(door)}</summary>
              ${inside[door.room]()}
            </details>`,
          below: nothing,
        },
        words.list
          ? quotations({ html: template, nothing, quotation }, words.list.quotations, labels)
          : drawn
            ? template`<div class="plot" dir="ltr"><div part="chart">${drawn}</div></div>`
            : nothing,
      )}
    </figure>`,
  );
}

/**
 * Stronger than the sheet of the element, which comes while this still stands. The foot ends where the figure ends:
 * while a page still arrives each door would push what is before it aside, so it is seen once the last is there.
 */
const own = `.foot:not(:has([part="share"] p)){visibility:hidden}`;

/** The sheet of what can be opened, and of what is not seen, where nothing can be pressed. */
const unpressed = `
  .foot summary {
    display: block;
    align-content: center;
    min-block-size: var(--_target);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .foot details[open] {
    flex-basis: 100%;
  }
  span.newest {
    display: inline-flex;
    align-items: center;
    visibility: hidden;
  }
  span.newest::after {
    content: attr(data-text);
  }
`;

const sheet = onScreen + rooms + list + unpressed + own;
