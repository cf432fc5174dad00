/** The sheet of the controls and of the buttons of the line that reads the picture. Their places are in another one. */
export const controls = `
  .controls {
    /* Only for the largest letters: three boxes fit into 280 pixels. */
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .box {
    position: relative;
    display: flex;
    /* Each list says in itself what its longest option needs. */
    flex: 1 1 6em;
    min-inline-size: 0;
    max-inline-size: 12em;
  }
  fieldset.box {
    flex: none;
    max-inline-size: none;
  }
  fieldset {
    margin: 0 !important;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  label:has(:focus-visible),
  .box:has(> :focus-visible) {
    outline: 2px solid;
    outline-offset: 2px;
    border-radius: 2px;
  }
  .box > select,
  .period > button,
  .sheet select,
  .sheet button {
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding-inline: var(--_around, 0.6em);
    font-size: var(--_letters, inherit);
    border: 0;
    background: none;
  }
  .box > select {
    inline-size: 100%;
    text-overflow: ellipsis;
  }
  /* A line of a colour of its own: it is seen on any ground, and the colour of its text stays that of the page. */
  .box::before,
  .step::before {
    content: "";
    position: absolute;
    inset: 0;
    border: 1px solid;
    border-radius: 3px;
    opacity: 0.6;
    pointer-events: none;
  }
  fieldset label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--_target);
    padding-inline: 0.75em;
    white-space: nowrap;
  }
  fieldset label + label {
    border-inline-start: 1px solid var(--_line);
  }
  fieldset input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  fieldset span {
    padding-block-end: 1px;
    border-block-end: 2px solid transparent;
    text-align: center;
  }
  /* Heavier type takes more room: it is kept free, so that the row does not move. */
  fieldset span::after {
    content: attr(data-text);
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-weight: 700;
  }
  input:checked + span {
    border-block-end-color: currentColor;
    font-weight: 700;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  /* A reader may space the letters out. */
  .period > button {
    flex: 1;
    overflow-wrap: anywhere;
  }
  .sheet {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.6em;
    inline-size: max-content;
    max-inline-size: min(24em, 80vw);
    padding: 0.6em;
    border: 1px solid;
    color: CanvasText;
    background: Canvas;
  }
  .sheet label span {
    display: block;
  }
  .sheet :is(select, button) {
    border: 1px solid;
    border-radius: 3px;
  }
  .step {
    position: relative;
    touch-action: manipulation;
    user-select: none;
    -webkit-user-select: none;
  }
  .mark {
    stroke: var(--_mark);
    stroke-width: 1.5px;
    opacity: 0.7;
    pointer-events: none;
  }
  .step[aria-disabled="true"] {
    cursor: default;
  }
  .step[aria-disabled="true"] span {
    opacity: 0.4;
  }
  @media (pointer: coarse) {
    .controls {
      gap: 8px;
    }
  }
  @media (forced-colors: active) {
    fieldset input {
      position: static;
      opacity: 1;
    }
    fieldset input:not(:checked) + span {
      border-color: Canvas;
    }
    fieldset label {
      display: flex;
      align-items: center;
      gap: 0.3em;
    }
    .box::before,
    .step::before {
      opacity: 1;
    }
  }
`;
