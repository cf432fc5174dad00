/** The sheet of the rooms behind the doors of the foot: what is read in them. */
export const rooms = `
  ul,
  dl,
  dd {
    margin: 0 !important;
    padding: 0;
  }
  caption span,
  [part="panel"] dt {
    color: var(--_told, inherit);
    opacity: var(--_fade, 0.8);
  }
  div:is([part="definitions"], [part="table"], [part="share"]),
  .foot details[open] {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--explainer-rule, var(--_line));
    font-size: max(12px, 0.875em);
    line-height: 1.45;
  }
  [part="definitions"] > * + *,
  [part="share"] > * + * {
    margin-block-start: 0.5em !important;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  .label,
  dt {
    font-weight: 700;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    padding-block-end: 0.4em;
  }
  th,
  td {
    padding: 0.1em 0.6em;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    vertical-align: baseline;
  }
  :is(th, td):first-child {
    text-align: start;
    padding-inline-start: 0;
  }
  tbody th {
    font-weight: 400;
  }
  @media print {
    /* Where nothing was opened by a script, what is counted is opened by the sheet. */
    [part="definitions"]::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

/** What is pressed and scrolled in them, and how they stand on paper. */
export const handled = `
  summary {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  .number {
    min-block-size: 24px;
    min-inline-size: 24px;
    text-align: inherit;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
  }
  .number:hover {
    text-decoration-style: solid;
  }
  .scroll {
    position: relative;
    max-block-size: min(320px, 60vh);
    overflow: auto;
    overscroll-behavior: contain;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    color: var(--_ink, inherit);
    background: var(--_ground, none);
  }
  @media (pointer: coarse) {
    .number {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media print {
    div:is([part="definitions"], [part="table"]),
    .foot details {
      font-size: max(9pt, 0.75em) !important;
      line-height: 1.3 !important;
    }
    tr {
      break-inside: avoid;
    }
    .number {
      min-block-size: 0;
      min-inline-size: 0;
      text-decoration: none;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    details[part="share"],
    details[part="table"]:not([open]) {
      display: none;
    }
    .mark {
      display: none;
    }
  }
`;
