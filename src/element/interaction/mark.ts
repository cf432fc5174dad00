/** The mark in a picture at the point that the line above it speaks of. */
import type { Point } from "../../plot/layout.js";
import { svgNode } from "../../prerender/svg.js";

/** A rule as high as the values go, or a short one under the label of a column, which crosses no person. */
export type Marker = "rule" | "underline";

/** How far the rule goes beyond the highest value, in pixels of the picture. Above and below that are labels. */
const BEYOND = 6;

/** The shortest and the longest rule under a label. */
const UNDER = { least: 12, most: 44 } as const;

/** Puts the mark at that point, below everything that is drawn; takes it away where there is none. */
export function markOf(
  svg: SVGSVGElement,
  points: readonly Point[],
  at: number,
  marker: Marker = "rule",
  base?: number,
): void {
  const point = points[at];
  const old = svg.querySelector(".mark");
  if (!point) return old?.remove();
  const mark = old ?? svgNode("path", { class: "mark", fill: "none" });
  const heights = points.map(({ y }) => y);
  const top = Math.max(0, Math.min(...heights) - BEYOND);
  const underline = () => {
    const { x, y, width } = point.rule ?? { ...point, width: widthAt(points, at) };
    return `M${x - width / 2} ${y}h${width}`;
  };
  mark.setAttribute(
    "d",
    marker === "rule" ? uncrossed(svg, point.x, top, base ?? Math.max(...heights)) : underline(),
  );
  if (!old) svg.prepend(mark);
}

/** As wide as its column: the distance to the next one, and a gap. */
function widthAt(points: readonly Point[], at: number): number {
  const x = points[at]?.x ?? 0;
  const gaps = points.map((point) => Math.abs(point.x - x)).filter((gap) => gap > 1);
  return Math.max(UNDER.least, Math.min(UNDER.most, Math.min(...gaps) - 6));
}

/** A rule down there that strikes no text through. */
function uncrossed(svg: SVGSVGElement, x: number, top: number, foot: number): string {
  let from = top;
  let path = "";
  for (const { y1, y2 } of textsAt(svg, x)) {
    // What stands below the base line is not met.
    if (y1 >= foot) break;
    if (y1 > from) path += `M${x} ${from}V${y1}`;
    from = Math.max(from, y2);
  }
  return from < foot ? `${path}M${x} ${from}V${foot}` : path;
}

/** How far down the texts are that stand there, in pixels of the picture, the highest first. */
function textsAt(svg: SVGSVGElement, x: number): { y1: number; y2: number }[] {
  const frame = svg.getBoundingClientRect();
  const scale = Number(svg.getAttribute("width")) / (frame.width || 1);
  return [...svg.querySelectorAll("text")]
    .map((text) => text.getBoundingClientRect())
    .filter(
      ({ left, right }) => (left - frame.left) * scale <= x && x <= (right - frame.left) * scale,
    )
    .map(({ top, bottom }) => ({
      y1: (top - frame.top) * scale,
      y2: (bottom - frame.top) * scale,
    }))
    .sort((a, b) => a.y1 - b.y1);
}
