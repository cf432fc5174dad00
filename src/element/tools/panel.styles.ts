/** The sheet of the panel and of the room “Share”, added when a reader first asks for one of them. */
const rules = `
  [part="panel"] {
    position: fixed;
    inset: auto;
    margin: 0;
    box-sizing: border-box;
    inline-size: min(24em, calc(100vw - 16px));
    max-block-size: min(30em, calc(100vh - 16px));
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 1em 0.9em;
    border: 1px solid;
    font-size: max(12px, 0.9em);
    line-height: 1.4;
    color: CanvasText;
    background: Canvas;
  }
  [part="panel"]:focus {
    outline: none;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.6em 0.3em;
    background: Canvas;
  }
  .head button {
    flex: none;
    min-block-size: var(--_target);
  }
  [part="panel"] .title {
    font-weight: 700;
  }
  [part="panel"] .title::first-letter {
    text-transform: uppercase;
  }
  [part="panel"] > .title {
    margin-block-start: 1em !important;
  }
  [part="panel"] > p,
  [part="panel"] dl {
    margin-block: 0.4em !important;
  }
  [part="panel"] dl {
    display: grid;
    grid-template-columns: minmax(6em, 1fr) 2.4fr;
    gap: 0.2em 0.8em;
  }
  [part="panel"] dt {
    font-weight: 400;
  }
  .editions {
    inline-size: 100%;
    margin-block: 0.4em;
  }
  .editions caption,
  .editions th {
    font-weight: 400;
    text-align: start;
  }
  .editions th {
    inline-size: 9em;
    padding-inline-end: 0.8em;
    vertical-align: top;
  }
  .editions svg {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    fill: var(--_main);
  }
  [part] > details summary {
    min-block-size: var(--_target);
    align-content: center;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.3em;
  }
  .actions button,
  .head button {
    min-block-size: var(--_target);
    padding-inline: 0.7em;
    border: 1px solid;
    border-radius: 3px;
  }
  .actions button:hover,
  .head button:hover {
    text-decoration: underline;
  }
  .actions select {
    min-block-size: var(--_target);
    margin-inline-start: 0.4em;
    font: inherit;
  }
  [part="panel"] code {
    flex: 1 0 60%;
    font-size: max(12px, 0.9em);
    overflow-wrap: anywhere;
  }
  [part="panel"] .actions {
    align-items: start;
    margin-block-start: 0.3em;
  }
  [part="panel"] :is(td, thead th) {
    white-space: nowrap;
    overflow-wrap: normal;
  }
  [part="panel"] thead th {
    background: Canvas;
  }
  textarea {
    inline-size: 100%;
    box-sizing: border-box;
    font: inherit;
    color: inherit;
    background: none;
  }
  @media (max-width: 479.98px) {
    [part="panel"] {
      inset: auto 0 0;
      inline-size: 100vw;
      max-inline-size: none;
      max-block-size: 75vh;
      border-width: 2px 0 0;
    }
  }
`;

/** The sheet itself, one for the page. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(rules);
