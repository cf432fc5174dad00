/** The sheet of pictures: their colours, which stand here by name and nowhere in the picture. */
const colours = ["main", "second", "person", "muted", "grid", "text"]
  .map((name) => `.fill-${name}{fill:var(--_${name})}.stroke-${name}{stroke:var(--_${name})}`)
  .join("");

export const picture = `
  :host {
    --_muted: var(--explainer-muted, color-mix(in srgb, currentColor 85%, transparent));
    --_grid: var(--explainer-rule, color-mix(in srgb, currentColor 16%, transparent));
    --_main: var(--explainer-accent, color-mix(in oklab, currentColor 40%, #3f8fe8));
    --_second: var(--explainer-accent-2, color-mix(in oklab, currentColor 12%, #8fb8ea));
    --_person: color-mix(in srgb, currentColor 85%, transparent);
    --_text: currentColor;
    --_mark: currentColor;
  }
  ${colours}
  .plot {
    position: relative;
    margin-block: 0.2em 0.3em;
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
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-family: inherit;
    font-variant-numeric: tabular-nums;
  }
  .picture text {
    white-space: pre;
  }
  .picture path {
    vector-effect: non-scaling-stroke;
  }
  @media (forced-colors: active) {
    :host {
      --_muted: CanvasText;
      --_grid: color-mix(in srgb, CanvasText 30%, Canvas);
      --_main: CanvasText;
      --_second: color-mix(in srgb, CanvasText 35%, Canvas);
      --_person: CanvasText;
      --_text: CanvasText;
      --_mark: Highlight;
    }
    .fill-second {
      stroke: CanvasText;
    }
  }
`;
