/** Encodes layers in few bytes: paths in whole tenths of a pixel, relative, one for all shapes of one style. */
import type { PositionedDots, PositionedText, StyleRun } from "../../prerender/decode.js";
import type { ResponsiveLayer } from "./responsive.js";
import {
  isSameStyle,
  type FlatDot,
  type FlatItem,
  type FlatShape,
  type FlatText,
  type PathCommand,
  type Style,
} from "./flatten-svg.js";

const GRID = 10;

/** The style runs of a layer, for the widest of its widths: the style of each, and its path, its texts or its dots. */
export function encodeRuns({ wide, narrow, from, to }: ResponsiveLayer): StyleRun[] {
  const ends = narrow.filter(isPlaced);
  let placed = 0;
  const items = wide.map((item) =>
    isPlaced(item) ? { ...item, ...placeOf(item, ends[placed++] ?? item, from, to) } : item,
  );
  return groupByStyle(items).map(({ style, items }) => {
    const texts = items.filter((item) => item.kind === "text");
    if (texts.length) return [style, texts.map(encodeText)];
    const dots = items.filter((item) => item.kind === "dot");
    if (dots.length) return [style, encodeDots(dots), dots[0]?.r ?? 0];
    const shapes = items.filter((item) => item.kind === "shape");
    return [style, encodePath(shapes.flatMap(({ commands }) => commands))];
  });
}

type Placed = FlatShape | (FlatText & Place) | (FlatDot & Place);

/** Neighbours of one style; of texts and dots, which nothing is above or below, all of one style. */
function groupByStyle(items: readonly Placed[]): { style: Style; items: Placed[] }[] {
  const runs: { style: Style; items: Placed[] }[] = [];
  for (const item of items) {
    const alike = (isPlaced(item) ? runs : runs.slice(-1)).find(
      ({ style, items: [first] }) =>
        first?.kind === item.kind &&
        radiusOf(first) === radiusOf(item) &&
        isSameStyle(style, item.style),
    );
    if (alike) alike.items.push(item);
    else runs.push({ style: item.style, items: [item] });
  }
  return runs;
}

/** A place across: a share of the width where that changes, in per cent, and pixels beside it. */
interface Place {
  readonly percent: number;
  readonly beside: number;
}

function placeOf({ x }: FlatText | FlatDot, end: { x: number }, from: number, to: number): Place {
  const share = to > from ? (x - end.x) / (to - from) : 0;
  return { percent: round(share * 100, 2), beside: x - share * to };
}

/** A text, its place across and down. */
function encodeText({ y, text, percent, beside }: FlatText & Place): PositionedText {
  const rest = round(beside, 1);
  if (percent === 0) return [text, rest, round(y, 1)];
  const across = `${percent}%`;
  return rest ? [text, across, round(y, 1), rest] : [text, across, round(y, 1)];
}

/** Dots that move together: the share of the width they are at, and their left ends beside it as a path. */
function encodeDots(dots: readonly (FlatDot & Place)[]): PositionedDots[] {
  const groups: (FlatDot & Place)[][] = [];
  for (const dot of dots) {
    const last = groups.at(-1);
    if (last && Math.abs((last[0]?.percent ?? 0) - dot.percent) < 0.05) last.push(dot);
    else groups.push([dot]);
  }
  return groups.map((group) => [
    group[0]?.percent ?? 0,
    encodePath(group.map(({ beside, y, r }) => ({ command: "M", numbers: [beside - r, y] }))),
  ]);
}

function encodePath(commands: readonly PathCommand[]): string {
  let x = 0;
  let y = 0;
  let path = "";
  let start = [0, 0];
  for (const { command, numbers } of commands) {
    if (command === "Z") {
      path += "z";
      [x = 0, y = 0] = start;
    } else if (command === "a") {
      const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, dx = 0, dy = 0] = numbers;
      const [right, down] = [Math.round(dx * GRID), Math.round(dy * GRID)];
      path += `a${joinNumbers([Math.round(rx * GRID), Math.round(ry * GRID), turn, large, sweep, right, down])}`;
      x += right;
      y += down;
    } else {
      const [toX, toY] = [
        Math.round((numbers[0] ?? 0) * GRID),
        Math.round((numbers[1] ?? 0) * GRID),
      ];
      const [dx, dy] = [toX - x, toY - y];
      if (command === "M") path += `m${joinNumbers([dx, dy])}`;
      else if (dy === 0) path += `h${dx}`;
      else if (dx === 0) path += `v${dy}`;
      else path += `l${joinNumbers([dx, dy])}`;
      [x, y] = [toX, toY];
      if (command === "M") start = [x, y];
    }
  }
  return path;
}

/** Numbers with a space only where one would run into the next. */
function joinNumbers(numbers: readonly number[]): string {
  return numbers
    .map((value, index) => (index && value >= 0 ? ` ${value}` : String(value)))
    .join("");
}

export function round(value: number, digits: number): number {
  const rounded = Number(value.toFixed(digits));
  return rounded === 0 ? 0 : rounded;
}

function isPlaced<I extends FlatItem>(item: I): item is Exclude<I, FlatShape> {
  return item.kind !== "shape";
}

function radiusOf(item: FlatItem): number {
  return item.kind === "dot" ? item.r : 0;
}
