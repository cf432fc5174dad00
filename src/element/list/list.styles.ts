/** The sheet of a list of quotations, and of how it is searched. */
export const list = `
  .quotations {
    margin: 0.4em 0 0 !important;
    padding: 0;
    list-style: none;
  }
  .quotations > li {
    padding-block: 0.9em 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .by,
  .found,
  .none,
  .open,
  .quotations .why {
    font-size: max(12px, 0.875em);
    line-height: 1.35;
  }
  .by {
    color: var(--_told, inherit);
    opacity: var(--_fade, 0.8);
  }
  .find {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5em), 1fr));
    gap: 0.5em 0.6em;
    margin-block: 0.7em 0.4em;
    font-size: max(12px, 0.875em);
  }
  .find label {
    min-inline-size: 0;
  }
  .find :is(select, input) {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-inline: 0.5em;
    border: 1px solid;
    border-radius: 3px;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    background: none;
    text-overflow: ellipsis;
  }
  .find option {
    color: CanvasText;
    background: Canvas;
  }
  .clear,
  .open a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .none:empty {
    display: none;
  }
  @media print {
    .find,
    .found,
    .open {
      display: none;
    }
    .quotations > li {
      break-inside: avoid;
    }
  }
`;
