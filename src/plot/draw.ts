/** The one place that calls `Plot.plot()`: what every picture shares is said here once. */
import { plot, type Markish, type Plot, type PlotOptions } from "@observablehq/plot";
import { addDays, toDate, type Span } from "../data/time.js";
import { clampWidth, FONT, type Point, type Size } from "./layout.js";

let paper: Document | undefined;

/** Where there is no page, pictures are drawn in this document. */
export function drawOn(document: Document): void {
  paper = document;
}

/** Colours come from the sheet around the picture, so that light, dark and the host's own need no redraw. */
export const ink = {
  text: "var(--_text)",
  muted: "var(--_muted)",
  grid: "var(--_grid)",
  main: "var(--_main)",
  second: "var(--_second)",
  person: "var(--_person)",
} as const;

/**
 * The look of a value that may still change: pale, with an outline in full colour, so that it can be seen on
 * any page. `fill` is the colour of the settled ones, `room` the width of a mark in pixels.
 */
export function unsettled(
  fill: string,
  room: number,
): { fillOpacity: number; stroke: string; strokeWidth: number } {
  const [fillOpacity, strokeWidth] = room > 3 ? [0.35, 1] : [0.75, 0.5];
  return { fillOpacity, stroke: fill, strokeWidth };
}

/**
 * Draws marks into an SVG of the given size. The picture is hidden from assistive technology: its
 * words and its table stand beside it. Throws where Plot would wrap the picture in HTML of its own.
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
    ...(paper && { document: paper }),
  });
  if (svg.localName !== "svg")
    throw new Error("A picture must be one SVG: leave out Plot's title, caption and legend.");
  // Plot's own sheet is blocked by strict policies and paints white; its few rules stand in our sheet.
  for (const style of svg.querySelectorAll("style")) style.remove();
  svg.removeAttribute("font-family");
  svg.setAttribute("font-size", String(FONT));
  svg.setAttribute("aria-hidden", "true");
  return svg as SVGSVGElement & Plot;
}

/** Where the steps stand on the scales of a picture: the middle of each, at its value. */
export function pointsOf(
  picture: Plot,
  steps: readonly (Span & { readonly value: number | null })[],
): Point[] {
  const x = picture.scale("x");
  const y = picture.scale("y");
  return steps.map(({ from, to, value }, row) => ({
    x: x?.apply((toDate(from).getTime() + toDate(addDays(to, 1)).getTime()) / 2) ?? 0,
    y: y?.apply(value ?? 0) ?? 0,
    row,
  }));
}
