/** The sheet of the foot, and of the places of what is loaded later: controls and readout. */
export const foot = `
  .controls {
    display: flex;
    min-block-size: var(--_target);
    margin-block-start: 0.4em;
    font-size: max(12px, 0.8125em);
  }
  .missed:not(:empty) {
    margin-block-start: 0.4em !important;
    font-size: max(12px, 0.8125em);
  }
  .read {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin-block-start: 0.3em !important;
    font-size: max(12px, 0.875em);
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  [part="readout"] {
    flex: 1 1 12em;
    min-block-size: 2.6em;
    align-content: center;
  }
  [data-lines="3"] {
    min-block-size: 3.9em;
  }
  [data-lines="4"] {
    min-block-size: 5.2em;
  }
  .steps {
    display: flex;
    margin-inline-start: auto;
    gap: 0.4em;
  }
  .step {
    inline-size: max(32px, var(--_target));
    block-size: max(32px, var(--_target));
  }
  .place {
    visibility: hidden;
  }
  /* The doors follow in its last line where there is room for them; the space before them is wide, and ends with a line. */
  .foot {
    margin-block-start: 0.1em;
    font-size: max(12px, 0.8125em);
    word-spacing: 0.75em;
  }
  [part="source"],
  .doors {
    display: inline;
    word-spacing: normal;
  }
  .doors {
    display: inline-flex;
    flex-wrap: wrap;
    column-gap: 1em;
  }
  .doors button,
  .newest {
    min-block-size: var(--_target);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  /* It stands in a line of text, which is not as tall as what can be pressed. */
  .newest {
    margin-block: calc((1.35em - var(--_target)) / 2);
  }
  .doors [aria-expanded="true"] {
    text-decoration-thickness: 2px;
  }
  @media (pointer: coarse) {
    .doors,
    .steps {
      gap: 8px;
    }
    .doors button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
`;
