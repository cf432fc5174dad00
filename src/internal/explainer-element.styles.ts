/** The sheet of all elements. Font, size and colour come from the page; everything else is relative to them. */
import { css } from "lit";

export const styles = css`
  :host {
    display: block;
    box-sizing: border-box;
    padding-block: 1.5em;
    text-align: start;
    --_muted: var(--explainer-muted, color-mix(in srgb, currentColor 85%, transparent));
    --_grid: var(--explainer-rule, color-mix(in srgb, currentColor 15%, transparent));
    --_main: var(--explainer-accent, color-mix(in oklab, currentColor 65%, #3f8fe8));
    --_second: var(--explainer-accent-2, color-mix(in oklab, currentColor 24%, #6894d6));
    --_person: color-mix(in srgb, currentColor 85%, transparent);
    --_text: currentColor;
  }
  :host([hidden]) {
    display: none;
  }
  figure {
    margin: 0;
    /* What nobody is near to is neither styled nor laid out; rings of focus may reach beyond the edge. */
    content-visibility: auto;
    contain-intrinsic-size: auto 50em;
    overflow-clip-margin: 8px;
    padding-block: 0.9em 0.75em;
    border-block: 1px solid var(--_grid);
    border-block-start: 2px solid currentColor;
  }
  p,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  [part="heading"] {
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part="headline"] {
    margin-block-start: 0.5em;
    line-height: 1.2;
  }
  .value {
    display: block;
    margin-block-end: 0.12em;
    text-wrap: balance;
    font-size: clamp(1.5em, var(--_width, 2em) * 0.08, 2.5em);
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }
  .value::first-letter,
  .value .number::first-letter {
    text-transform: uppercase;
  }
  .detail,
  [part="note"],
  [part="source"],
  details,
  .events {
    color: var(--_muted);
    font-size: max(12px, 0.85em);
    line-height: 1.45;
  }
  .detail {
    margin-block-start: 0.25em;
  }
  [part="chart"] {
    position: relative;
    overflow: hidden;
    /* A finger along the picture reads it; up and down it scrolls the page. */
    touch-action: pan-y pinch-zoom;
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    text-transform: none;
    text-indent: 0;
    word-spacing: normal;
  }
  .picture {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-family: inherit;
    font-variant-numeric: tabular-nums;
  }
  .picture text {
    white-space: pre;
  }
  [part="summary"] {
    line-height: 1.5;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .number {
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    letter-spacing: inherit;
    text-decoration: underline dotted 1px;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.2em;
  }
  .number:hover {
    text-decoration-style: solid;
  }
  .value .number {
    text-decoration-thickness: 0.04em;
    text-underline-offset: 0.12em;
  }
  .claim,
  .others {
    margin-block: 0.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_main);
    line-height: 1.5;
  }
  .others {
    border-inline-start-color: var(--_grid);
    font-size: max(12px, 0.9em);
  }
  .label {
    font-weight: 700;
    font-size: max(12px, 0.85em);
  }
  .claim p + p,
  .others p + p {
    margin-block-start: 0.3em;
  }
  .claim p + .label {
    margin-block-start: 0.7em;
  }
  [part="note"] {
    margin-block-start: 0.6em;
    overflow-wrap: anywhere;
  }
  .events {
    margin-block-end: 0.75em;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 0.1em 1.5em;
    list-style: none;
    counter-reset: event;
  }
  .events li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    counter-increment: event;
  }
  .events li::before {
    content: counter(event);
    color: currentColor;
    font-weight: 700;
    min-inline-size: 1.2em;
  }
  details {
    margin-block-start: 0.6em;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--_main);
    outline-offset: 2px;
  }
  .scroll {
    max-block-size: 22em;
    overflow: auto;
    margin-block-start: 0.5em;
    border-block: 1px solid var(--_grid);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.3em 0.6em;
    border-block-end: 1px solid var(--_grid);
    text-align: end;
    vertical-align: top;
  }
  th {
    font-weight: 600;
  }
  th:first-child {
    text-align: start;
    padding-inline-start: 0;
  }
  tbody th {
    font-weight: 400;
  }
  dt {
    font-weight: 700;
    margin-block-start: 0.5em;
  }
  [part="source"] {
    margin-block-start: 0.6em;
    overflow-wrap: anywhere;
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  blockquote,
  ::slotted(blockquote) {
    margin: 0 !important;
  }
  blockquote p {
    font-size: clamp(1.1em, var(--_width, 2em) * 0.045, 1.4em);
    line-height: 1.4;
  }
  blockquote p + p {
    margin-block-start: 0.6em;
  }
  figcaption {
    margin-block-start: 0.8em;
    line-height: 1.45;
  }
  .speaker {
    font-weight: 700;
  }
  cite {
    font-style: italic;
  }
  .evidence {
    margin-block-start: 1.1em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_grid);
  }
  .plot {
    position: relative;
    margin-block: 1em 0.75em;
  }
  .picture path {
    vector-effect: non-scaling-stroke;
  }
  [part="tip"],
  .ring {
    position: absolute;
    inset: 0 auto auto 0;
    pointer-events: none;
  }
  [part="tip"] {
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: 100%;
    padding: 0.1em 0.5em;
    /* Where colours are forced, the edge is what is left of the box. */
    border: 1px solid transparent;
    font-size: max(12px, 0.85em);
    line-height: 1.4;
    color: Canvas;
    background: CanvasText;
  }
  .ring {
    inline-size: 10px;
    block-size: 10px;
    margin: -6px;
    border: 2px solid;
    border-radius: 50%;
  }
  [part="tip"][hidden],
  .ring[hidden] {
    display: none;
  }
  [part="cursor"] {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 20px;
    margin: 0;
    color: inherit;
    forced-color-adjust: none;
    background: linear-gradient(var(--_grid), var(--_grid)) center / 100% 1px no-repeat;
  }
  [part="cursor"]::-webkit-slider-thumb {
    appearance: none;
    inline-size: 12px;
    block-size: 12px;
    border: 1px solid;
    border-radius: 50%;
    background: var(--_muted);
  }
  [part="cursor"]::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 12px;
    block-size: 12px;
    border: 1px solid;
    border-radius: 50%;
    background: var(--_muted);
  }
  @media (forced-colors: active) {
    :host {
      --_muted: CanvasText;
      --_grid: GrayText;
      --_main: CanvasText;
      --_second: GrayText;
      --_person: CanvasText;
      --_text: CanvasText;
    }
  }
  @media print {
    :host {
      color: #000;
      --_muted: #333;
      --_grid: #999;
    }
    figure {
      content-visibility: visible;
      break-inside: avoid-page;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
    /* What can only be clicked is of no use on paper; where a link leads is. */
    [part="controls"],
    [part="cursor"],
    [part="tip"],
    .ring {
      display: none;
    }
    [part="source"] a::after {
      content: " (" attr(href) ")";
    }
  }
`;
