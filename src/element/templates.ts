/** What stands of every figure from the first paint on, in the order in which it is read and in which the focus goes. */
import { html, nothing, type TemplateResult } from "lit";
import { doorsOf, type Door, type Room } from "../words/doors.js";
import type { FirstLabels, FirstWords } from "../words/first-words.js";
import { noticesFor } from "../words/notices.js";
import { ended } from "../words/sentences.js";
import { link } from "./link.js";

export type Part = TemplateResult | typeof nothing;

/** What the pieces need of whatever they are in. */
export interface RenderContext {
  /** Today, or the day the figure is given away: it decides which notices stand. */
  readonly day: string;
  readonly labels: FirstLabels;
  /** The level of the title as a heading; absent where the title is no heading of the page. */
  readonly level?: number | undefined;
  /** The row of controls and the readout, or their places. */
  readonly controls: Part;
  readonly readout: Part;
  /** Our title, or the author's where there is one. */
  readonly heading: (ours: TemplateResult) => Part;
  /** That its figures are newer than the built ones. */
  readonly updated?: string | null;
  /** What shows the newest figures instead of those known on a day, or its place. */
  readonly newest: Part;
  /** A door at the foot. */
  readonly door: (door: Door) => Part;
  /** What stands below the foot. */
  readonly below: Part;
}

/** A whole figure. */
export function figureTemplate(
  words: FirstWords,
  context: RenderContext,
  chart: Part,
): TemplateResult {
  const { title, subtitle, caveats } = words;
  const { corrections, revisions, overdue } = noticesOf(words, context);
  // A quotation without a picture has no finding: only assistive technology is told what it is.
  const unseen = words.quotation !== null && !words.points;
  return html`<figcaption>
      ${spoken(words, context)}
      <div
        part="heading"
        id="title"
        class=${unseen ? "unseen" : nothing}
        role=${context.level ? "heading" : nothing}
        aria-level=${context.level ?? nothing}
      >
        ${context.heading(html`<bdi .textContent=${title}></bdi>`)}
      </div>
      ${corrections}
      <p part="subtitle" id="subtitle" ?hidden=${!subtitle} .textContent=${subtitle}></p>
      ${why(words)} ${revisions}
    </figcaption>
    ${context.controls} ${context.readout} ${chart}
    <p part="note" id="caveats" ?hidden=${!caveats.length} .textContent=${sentences(caveats)}></p>
    <slot name="note"></slot><slot name="summary"></slot> ${foot(words, context, overdue)}
    ${context.below}`;
}

/** The place of the row of controls. */
export const controlsPlace = () => html`<div class="controls"></div>`;

/** The readout at rest, with the place of its two buttons; `lines` is how many it has room for. */
export function readoutPlace(rest: string, lines?: number): TemplateResult {
  const step = html`<span class="step"></span>`;
  return html`<div class="read">
    <div part="readout" data-lines=${lines ?? nothing}>${rest}</div>
    <span class="steps place">${step}${step}</span>
  </div>`;
}

/** A door that is a button. */
export function doorButton(
  door: Door,
  isOpen: boolean,
  press: (room: Room) => void,
): TemplateResult {
  const { room } = door;
  return html`<button
    type="button"
    id=${`door-${room}`}
    aria-expanded=${isOpen}
    aria-controls=${`room-${room}`}
    @click=${() => press(room)}
  >
    ${called(door)}
  </button>`;
}

/** What a door is called. */
export function called({ name, more }: Door): TemplateResult {
  return html`${name}${more ? html` <bdi>(+${more})</bdi>` : nothing}`;
}

/** Short caveats in one line, each a sentence. */
function sentences(caveats: readonly string[]): string {
  return caveats.map(ended).join(" ");
}

/** What a reader is told today: corrections below the title, later knowledge below the subtitle, lateness at the foot. */
function noticesOf(words: FirstWords, { day, newest }: RenderContext) {
  const { shown } = noticesFor(words, day);
  const lines = (kind: string) =>
    shown.filter((notice) => notice.kind === kind).map(({ text }) => text);
  const note = (name: string, text: string, act: Part = nothing) =>
    html`<p class=${name} role="note">${text}${act}</p>`;
  const { later, pinned } = words;
  return {
    corrections: lines("correction").map((text) => note("correction", text)),
    revisions: [
      ...lines("revision").map((text) => note("revision", text)),
      ...later.map((text, index) =>
        index === later.length - 1
          ? note("revision", pinned === null ? text : `${text} ${pinned}`, newest)
          : note("revision", text),
      ),
    ],
    overdue: lines("overdue"),
  };
}

/** What was said: a quotation, or a claim of somebody's with its verdict first. */
function spoken({ quotation: said, claim }: FirstWords, context: RenderContext): Part {
  if (said) return quotation(said, claim !== null, context);
  return claim ? verdict(claim) : nothing;
}

/** The answer first, then what was said and by whom. */
function verdict({ verdict, said, language }: NonNullable<FirstWords["claim"]>): TemplateResult {
  const [before, wording, after] = said;
  return html`<div class="claim">
    <p class="verdict">${verdict}</p>
    <p>${before}<bdi lang=${language}>${wording}</bdi>${after}</p>
  </div>`;
}

/** Why a quotation's answer is what it is, where no readout says it. */
function why({ quotation: said, rest, points }: FirstWords): Part {
  return said && rest && points < 2 ? html`<p class="why">${rest}</p>` : nothing;
}

/** A verdict, the words, and who said them; that there is none to give stands below, for it is not said against anybody. */
export function quotation(
  {
    passages,
    language,
    speaker,
    office,
    where,
    printed,
    answer,
  }: NonNullable<FirstWords["quotation"]>,
  isVerdict: boolean,
  { labels }: Pick<RenderContext, "labels">,
): TemplateResult {
  return html`${isVerdict ? html`<p class="verdict">${answer}</p>` : nothing}
    <blockquote lang=${language} dir="auto">
      ${passages.map((passage) => html`<p>“${passage}”</p>`)}
    </blockquote>
    <p class="speaker">
      <bdi><b>${speaker}</b></bdi
      >${office ? html`${labels.comma}<bdi>${office}</bdi>` : nothing}${labels.comma}${where}
      ${printed ? html`<span class="printed">${printed}</span>` : nothing}
    </p>
    ${isVerdict ? nothing : html`<p class="answer">${answer}</p>`}`;
}

/** Who published it and when, and the three doors to everything else. */
function foot(
  words: FirstWords,
  { labels, day, door, updated }: RenderContext,
  overdue: readonly string[],
): TemplateResult {
  const published = words.sources.map(
    ({ of, publisher, url, foot }, index) =>
      html`${index ? " · " : ""}${of ? `${of} ` : ""}${link(html, url, publisher)}${labels.comma}${foot}`,
  );
  const due = [...overdue, ...(updated ? [updated] : [])].map((text) => html` · ${text}`);
  // White space at its end would take the place of the wide space before the doors; in a line a browser forgets its role.
  return html`<div class="foot">
    <p part="source" role="paragraph">${published}${due}</p>
    <div class="doors">${doorsOf(words, labels, day).map(door)}</div>
  </div>`;
}
