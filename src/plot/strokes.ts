/** Many straight lines in one path: rules, ticks, stripes. */
import type { Markish } from "@observablehq/plot";

/** A line between two places in pixels. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Lines with one look. */
export function strokes(
  lines: readonly Stroke[],
  look: { readonly stroke: string; readonly width?: number; readonly dashes?: string },
): Markish {
  return (_index, _scales, _values, _dimensions, { document }) => {
    // Without lines a group takes its place: pictures of two widths are compared mark by mark.
    const svg = (name: string) => document.createElementNS("http://www.w3.org/2000/svg", name);
    if (!lines.length) return svg("g") as SVGGElement;
    const path = svg("path") as SVGPathElement;
    path.setAttribute("d", lines.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join(""));
    path.setAttribute("fill", "none");
    path.setAttribute("stroke", look.stroke);
    path.setAttribute("stroke-width", String(look.width ?? 1));
    if (look.dashes) path.setAttribute("stroke-dasharray", look.dashes);
    return path;
  };
}
