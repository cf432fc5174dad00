/** Reads prerendered views: explained and drawn when we built, and shown before a chart library could arrive. */
import { clampWidth, FONT, type Size } from "../plot/layout.js";
import type { Details } from "../words/details.js";
import type { FirstLabels, FirstWords, LaterWords } from "../words/first-words.js";
import { svgNode } from "./svg.js";
import { transformAt, type Transform, type WidthRange } from "./width-range.js";

/** How all of a run look: their attributes. */
type Look = Readonly<Record<string, string>>;

/** Shapes, texts or dots of one look: a path in tenths of a pixel, the texts at their places, or dots and their radius. */
export type StyleRun =
  | readonly [look: Look, path: string]
  | readonly [look: Look, texts: readonly PositionedText[]]
  | readonly [look: Look, dots: readonly PositionedDots[], radius: number];

/** Dots that move together: where across, in per cent of the width, and from there a path of moves to their left ends in tenths of a pixel. */
export type PositionedDots = readonly [percent: number, places: string];

/** A text, its place across (pixels, or a share of the width and pixels beside that) and down. */
export type PositionedText = readonly [
  text: string,
  x: number | string,
  y: number,
  beside?: number,
];

/** Something drawn by Plot, encoded. */
export type Layer = readonly [range: WidthRange, ...runs: StyleRun[]];

/**
 * Where a pointer or a key finds a row, at the widest width: the first across, then the step to each next or the one step
 * to all of them; how far down each is; and its row where those are not 0, 1, 2 …
 */
export type HitTargets = readonly [
  range: WidthRange,
  first: number,
  steps: number | readonly number[],
  y: readonly number[],
  rows?: readonly number[],
];

/** A row's name and cells; one with figures behind it is its text, one without is in a list, empty ones at the end are left out. */
export type EncodedRow = readonly [name: string, ...cells: (string | readonly [string])[]];

/** Sentences with places for what the row of a point says, and which of them each point has, a character each. */
export type EncodedReadings = readonly [patterns: readonly string[], which: string];

/** One view as it was built: what stands from the first paint on. */
export interface PrerenderedView {
  /** The same in its details. */
  readonly stamp: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly words: FirstWords;
  readonly labels: FirstLabels;
  readonly height: number;
  readonly layers: readonly Layer[];
}

/** What the same view has for a reader who does something with it. */
export interface PrerenderedDetails {
  readonly stamp: string;
  readonly words: Omit<LaterWords, "readings"> & { readonly readings: EncodedReadings };
  readonly labels: Details["labels"];
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly EncodedRow[];
  } | null;
  readonly hitTargets: readonly HitTargets[];
  /** How far down the base line is. */
  readonly base?: number;
}

/** A view, at hand or to be loaded, and what it has for a reader who does something with it. */
export interface Prerendered {
  readonly view: PrerenderedView | (() => Promise<{ readonly view: PrerenderedView }>);
  readonly details: () => Promise<{ readonly details: PrerenderedDetails }>;
}

/** The views of an element by the attributes that ask for them. */
export type PrerenderedViews = Readonly<Record<string, Prerendered>>;

/** Draws the chart. At a width it was drawn at before it is only copied, however many elements show it. */
export function chartRenderer(view: PrerenderedView): (size: Size) => { svg: SVGSVGElement } {
  const drawn = new Map<number, SVGSVGElement>();
  return (size) => {
    const first = drawn.get(size.width) ?? drawLayers(view, size);
    drawn.set(size.width, first);
    return { svg: first.cloneNode(true) as SVGSVGElement };
  };
}

/** The chart at a width, made of the layers for it. */
function drawLayers({ layers }: PrerenderedView, { width, height }: Size): SVGSVGElement {
  const at = clampWidth(width);
  const svg = svgNode("svg", {
    class: "picture",
    width: at,
    height,
    viewBox: `0 0 ${at} ${height}`,
    fill: "currentColor",
    "font-size": FONT,
    "aria-hidden": "true",
  }) as SVGSVGElement;
  for (const [range, ...runs] of layers) {
    const transform = transformAt(range, at);
    if (transform) svg.append(...runs.flatMap((run) => drawRun(run, transform, at)));
  }
  return svg;
}

function drawRun(run: StyleRun, { shift, stretch }: Transform, width: number): Node[] {
  const [look, content] = run;
  const path = (d: string, [across, down]: readonly [number, number], x: number) =>
    svgNode("path", { ...look, d, transform: `matrix(${across} 0 0 ${down} ${x} 0)` });
  if (typeof content === "string") return [path(content, [stretch / 10, 0.1], shift)];
  const [, , radius] = run;
  if (radius !== undefined) {
    // A ring is two halves; a point is a line of no length, drawn with a round pen.
    const r = 10 * radius;
    const half = `a${r} ${r} 0 1 0 `;
    const dot = r ? `${half}${2 * r} 0${half}${-2 * r} 0` : "h0";
    return (content as readonly PositionedDots[]).map(([percent, places]) =>
      path(places.replace(/m[^m]+/g, `$&${dot}`), [0.1, 0.1], (percent / 100) * width),
    );
  }
  const texts = (content as readonly PositionedText[]).map(([text, x, y, dx = 0]) =>
    svgNode("text", { x, y, dx }, text),
  );
  return [svgNode("g", look, ...texts)];
}
