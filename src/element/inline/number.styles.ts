/** The sheet of a number in running text: the letters of the line, underlined. */
const rules = `
  [hidden] {
    display: none;
  }
  [role="button"] {
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  [role="button"]:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
    border-radius: 2px;
  }
  .value {
    white-space: nowrap;
  }
  /* The panel is no part of the line, be that a heading. */
  [part="panel"] {
    font-size: max(12px, 0.9rem);
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
`;

/** The sheet itself, one for the page. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(rules);
