/** Prerenders a chart: every width of it, from what draws it at one. */
import type { Layer } from "../../prerender/decode.js";
import type { Drawing, Point, Size } from "../../plot/layout.js";
import { round, encodeRuns } from "./encode.js";
import {
  EVERY_STEP,
  makeResponsive,
  mergeLayers,
  type ResponsiveLayer,
  type Steps,
  type WidthRange,
} from "./responsive.js";
import { flattenSvg, type FlatMark } from "./flatten-svg.js";

/** The layers of the chart and its hit targets, over all widths, as `src/prerender/decode.ts` reads them. */
export function prerenderChart(
  draw: (size: Size) => Drawing,
  height: number,
): { layers: Layer[]; hitTargets: unknown[]; base?: number } {
  const drawn = new Map<number, { marks: FlatMark[]; points: readonly Point[]; base?: number }>();
  const at = (width: number) => {
    const known = drawn.get(width);
    if (known) return known;
    const { svg, points, base } = draw({ width, height });
    const made = {
      marks: flattenSvg(svg),
      points: points(),
      ...(base === undefined ? {} : { base }),
    };
    drawn.set(width, made);
    return made;
  };
  const targets = makeResponsive((width) => [pointMark(at(width).points)], EVERY_STEP);
  // As tall at every width, so it is one.
  const { base } = at(EVERY_STEP.least);
  return {
    ...(base === undefined ? {} : { base: Math.round(base) }),
    layers: encodeLayers((width) => at(width).marks, EVERY_STEP),
    hitTargets: targets.map(encodeHitTargets),
  };
}

/** The layers of a chart, from its marks at a width: each of them is asked for once. */
export function encodeLayers(draw: (width: number) => readonly FlatMark[], steps: Steps): Layer[] {
  const { least, most, step, tolerance } = steps;
  const drawn = new Map<number, readonly FlatMark[]>();
  const marksAt = (width: number) => {
    const marks = drawn.get(width) ?? draw(width);
    drawn.set(width, marks);
    return marks;
  };
  // A mark without anything in it is none, so that there may be more between the ends than at either.
  let count = marksAt(most).length;
  for (let width = least; width < most; width += step)
    count = Math.max(count, marksAt(width).length);
  const layers: ResponsiveLayer[] = [];
  for (let index = 0; index < count; index++)
    layers.push(...makeResponsive((width) => marksAt(width)[index], steps));
  return mergeLayers(layers, tolerance).map((layer) => [encodeRange(layer), ...encodeRuns(layer)]);
}

/** Points as a shape, so that they move and stretch as shapes do. */
function pointMark(points: readonly Point[]): FlatMark[number] {
  return {
    kind: "shape",
    style: { rows: points.map(({ row }) => row).join() },
    commands: points.map(({ x, y }) => ({ command: "M", numbers: [x, y] })),
  };
}

function encodeHitTargets(layer: ResponsiveLayer): unknown[] {
  const [shape] = layer.wide;
  if (shape?.kind !== "shape") return [];
  const xs = shape.commands.map(({ numbers: [x = 0] }) => round(x, 1));
  const ys = shape.commands.map(({ numbers: [, y = 0] }) => Math.round(y));
  const [first = 0] = xs;
  // Months are nearly as long as one another: a ring a third of a bar off its middle is still on the bar.
  const step = ((xs.at(-1) ?? 0) - first) / Math.max(1, xs.length - 1);
  const near = Math.min(3.5, Math.max(step / 3, 0.1));
  const even = xs.every((x, index) => Math.abs(first + index * step - x) < near);
  const steps = xs.slice(1).map((x, index) => round(x - (xs[index] ?? 0), 1));
  const rows = (shape.style["rows"] ?? "").split(",").map(Number);
  const counted = rows.every((row, index) => row === index);
  return [
    encodeRange(layer),
    first,
    // Thousands of days must not add up to a day.
    even ? round(step, 5) : steps,
    ys,
    ...(counted ? [] : [rows]),
  ];
}

function encodeRange({ from, to, shift, stretch }: WidthRange): Layer[0] {
  return [from, to, round(shift, 2), round(stretch, 5)];
}
