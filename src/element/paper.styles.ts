/** The sheet of paper: one figure a page, in black, without what can only be pressed. */
export const paper = `
  @media print {
    :host {
      color: #000;
      --_fade: 1;
    }
    figcaption,
    .read,
    .plot,
    .foot {
      break-inside: avoid;
    }
    figcaption,
    .read,
    .plot,
    [part="note"] {
      break-after: avoid;
    }
    [part="chart"] {
      block-size: auto !important;
    }
    .controls,
    .steps,
    .doors button,
    .newest {
      display: none;
    }
    .read {
      min-block-size: 0;
    }
    /* Where a link leads is of use on paper. */
    [part="source"] a::after {
      content: " (" attr(href) ")";
      overflow-wrap: anywhere;
    }
  }
`;
