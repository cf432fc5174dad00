/** The one place that calls `Plot.plot()`: what every chart shares is set here once. */
import { plot, type Markish, type Plot, type PlotOptions } from "@observablehq/plot";
import { clampWidth, FONT, type Size } from "./layout.js";

let drawingDocument: Document | undefined;

/** Sets the document that charts are drawn in where there is no page. */
export function drawOn(document: Document): void {
  drawingDocument = document;
}

/** Colours come from the style sheet around the chart, so that light, dark and the host's own need no redraw. */
export const colors = {
  text: "var(--_text)",
  muted: "var(--_muted)",
  grid: "var(--_grid)",
  main: "var(--_main)",
  second: "var(--_second)",
  person: "var(--_person)",
} as const;

/** How much of a second colour shows where the first outlines it: light on a light page, dark on a dark one. */
export const PALE = 0.5;

/**
 * Draws marks into an SVG of the given size. The chart is hidden from assistive technology, which
 * gets its words and its table. Throws where Plot would wrap the chart in HTML of its own.
 */
export function draw(
  marks: Markish[],
  size: Size,
  options: Omit<PlotOptions, "marks"> = {},
): SVGSVGElement & Plot {
  const svg = plot({
    ...options,
    marks,
    width: clampWidth(size.width),
    height: size.height,
    className: "picture",
    // In a page this is the page itself.
    ...(drawingDocument && { document: drawingDocument }),
  });
  if (svg.localName !== "svg")
    throw new Error("A chart must be one SVG: leave out Plot's title, caption and legend.");
  // Plot's own sheet is blocked by strict policies and paints white; its few rules are in ours.
  for (const style of svg.querySelectorAll("style")) style.remove();
  svg.removeAttribute("font-family");
  svg.setAttribute("font-size", String(FONT));
  svg.setAttribute("aria-hidden", "true");
  return svg as SVGSVGElement & Plot;
}
