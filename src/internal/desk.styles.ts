/** The sheet of the panel and the menu, added when a reader first asks for one of them. */
const rules = `
  [part="panel"] {
    position: fixed;
    inset: auto;
    margin: 0;
    box-sizing: border-box;
    inline-size: min(24rem, calc(100vw - 16px));
    max-block-size: min(30rem, calc(100vh - 16px));
    overflow: auto;
    padding: 0.9em 1em;
    border: 1px solid;
    font-size: max(12px, 0.9rem);
    line-height: 1.4;
    color: CanvasText;
    background: Canvas;
  }
  [part="panel"]:focus {
    outline: none;
  }
  [part="panel"] .title {
    font-weight: 700;
  }
  [part="panel"] .title::first-letter {
    text-transform: uppercase;
  }
  [part="panel"] .title ~ .title {
    margin-block-start: 1em;
  }
  [part="panel"] p {
    margin-block: 0.5em;
  }
  [part="panel"] dl {
    display: grid;
    grid-template-columns: minmax(6em, 1fr) 2.4fr;
    gap: 0.2em 0.8em;
  }
  [part="panel"] dt {
    margin: 0;
    font-weight: 400;
    opacity: 0.75;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.6em 0.3em;
  }
  .actions button,
  [part="panel"] > button {
    padding: 0.25em 0.7em;
    border: 1px solid var(--_grid);
    border-radius: 3px;
    background: none;
  }
  .actions button:hover,
  [part="panel"] > button:hover {
    border-color: currentColor;
  }
  textarea {
    inline-size: 100%;
    box-sizing: border-box;
    font: inherit;
    color: inherit;
    background: none;
  }
`;

/** The sheet itself, one for the page. */
export const deskSheet = new CSSStyleSheet();
deskSheet.replaceSync(rules);
