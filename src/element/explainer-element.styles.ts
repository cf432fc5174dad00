/** The sheet of what stands of all elements from the first paint on. Font, size and colour come from the page; everything else is relative to them. */
import { foot } from "./foot.styles.js";
import { paper } from "./paper.styles.js";
import { picture } from "./picture.styles.js";

// No mixed colour is the computed colour of a text or a line: tools that capture pages cannot read these.
const text = `
  :host {
    display: block;
    box-sizing: border-box;
    text-align: start;
    --_line: rgb(128 128 128 / 0.4);
    --_target: max(24px, 2.2em);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* What an author kept free for a figure is given back where there is none. */
  :host(:state(error)) {
    min-block-size: 0 !important;
  }
  figure {
    /* What only assistive technology reads stays inside: else it could make a page scroll that clips the figure. */
    position: relative;
    margin: 0;
    padding-block: 0.5em 0.2em;
    border-block: 1px solid var(--explainer-rule, var(--_line));
    border-block-start: 2px solid;
    line-height: 1.4;
    /* With large letters a date that is kept together can be wider than the figure. */
    overflow-wrap: anywhere;
  }
  p,
  blockquote,
  figcaption,
  ::slotted(blockquote) {
    margin: 0 !important;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  [part="heading"] {
    font-size: 1.12em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: pretty;
  }
  [part="subtitle"],
  .revision,
  .why,
  .answer,
  .speaker,
  .foot {
    color: var(--_told, inherit);
    opacity: var(--_fade, 0.8);
  }
  [part="subtitle"],
  .speaker,
  .claim {
    margin-block-start: 0.15em !important;
    font-size: max(12px, 0.875em);
    line-height: 1.35;
  }
  .claim,
  .why,
  .verdict {
    color: currentColor;
  }
  .claim,
  .verdict {
    margin-block: 0 0.4em !important;
  }
  .verdict {
    display: inline-block;
    margin-block-end: 0.25em !important;
    padding-inline: 0.45em;
    border: 1px solid;
    font-weight: 700;
  }
  blockquote p {
    font-size: 1.05em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .speaker {
    margin-block-end: 0.4em !important;
  }
  .answer {
    margin-block: 0.6em 0.4em !important;
    font-size: max(12px, 0.875em);
    line-height: 1.35;
  }
  .printed {
    display: block;
  }
  .correction,
  .revision {
    margin-block-start: 0.3em !important;
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid;
    font-size: max(12px, 0.875em);
    line-height: 1.35;
  }
  /* What the publisher has changed is no louder than what is measured. */
  .revision {
    border-inline-start-width: 1px;
  }
  [part="note"] {
    font-size: max(12px, 0.8125em);
    overflow-wrap: anywhere;
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  /* The halo parts the ring from whatever is behind it. */
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
    border-radius: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    :host {
      --_target: max(44px, 2.2em);
    }
  }
`;

/** A number in running text, which no figure in the HTML is. */
const inText = `
  :host([view="inline"]),
  :host([view="inline"]) :is(.fallback, .fallback p) {
    display: inline;
  }
`;

/** Without the sheet of paper. */
export const onScreen = text + foot + picture;

export const styles = onScreen + inText + paper;
