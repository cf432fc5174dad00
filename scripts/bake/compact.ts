/** Makes pieces short: paths in whole tenths of a pixel, relative, one for all shapes that look alike. */
import type { ElasticPiece } from "./elastic.js";
import { same, type Layer, type Shape, type Style, type Text } from "./flatten.js";

const GRID = 10;

/** The runs of a piece, for the widest of its widths: how each looks, and its path or its texts. */
export function runsOf({ layer, narrow, from, to }: ElasticPiece): unknown[] {
  const ends = narrow.filter(isText);
  let texts = 0;
  return alike(layer).map(({ look, items }) => [
    look,
    items[0]?.kind === "text"
      ? items.filter(isText).map((item) => textOf(item, ends[texts++] ?? item, from, to))
      : pathOf(items.filter((item): item is Shape => item.kind === "shape")),
  ]);
}

/** Neighbours that look alike. */
function alike(layer: Layer): { look: Style; items: (Shape | Text)[] }[] {
  const runs: { kind: string; look: Style; items: (Shape | Text)[] }[] = [];
  for (const item of layer) {
    const last = runs.at(-1);
    if (last && last.kind === item.kind && same(last.look, item.style)) last.items.push(item);
    else runs.push({ kind: item.kind, look: item.style, items: [item] });
  }
  return runs;
}

/** A text, its place across (a share of the width where that changes, and pixels beside it) and down. */
function textOf({ x, y, text }: Text, end: Text, from: number, to: number): unknown[] {
  const share = to > from ? (x - end.x) / (to - from) : 0;
  const beside = round(x - share * to, 1);
  const percent = round(share * 100, 2);
  return percent === 0
    ? [text, beside, round(y, 1)]
    : [text, `${percent}%`, round(y, 1), ...(beside ? [beside] : [])];
}

function pathOf(shapes: readonly Shape[]): string {
  let x = 0;
  let y = 0;
  let path = "";
  let start = [0, 0];
  for (const { command, numbers } of shapes.flatMap(({ steps }) => steps)) {
    if (command === "Z") {
      path += "z";
      [x = 0, y = 0] = start;
    } else if (command === "h") path += "h0";
    else if (command === "a") {
      const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, dx = 0, dy = 0] = numbers;
      const [right, down] = [Math.round(dx * GRID), Math.round(dy * GRID)];
      path += `a${joined([Math.round(rx * GRID), Math.round(ry * GRID), turn, large, sweep, right, down])}`;
      x += right;
      y += down;
    } else {
      const [toX, toY] = [
        Math.round((numbers[0] ?? 0) * GRID),
        Math.round((numbers[1] ?? 0) * GRID),
      ];
      const [dx, dy] = [toX - x, toY - y];
      if (command === "M") path += `m${joined([dx, dy])}`;
      else if (dy === 0) path += `h${dx}`;
      else if (dx === 0) path += `v${dy}`;
      else path += `l${joined([dx, dy])}`;
      [x, y] = [toX, toY];
      if (command === "M") start = [x, y];
    }
  }
  return path;
}

/** Numbers with a space only where one would run into the next. */
function joined(numbers: readonly number[]): string {
  return numbers
    .map((value, index) => (index && value >= 0 ? ` ${value}` : String(value)))
    .join("");
}

export function round(value: number, digits: number): number {
  const rounded = Number(value.toFixed(digits));
  return rounded === 0 ? 0 : rounded;
}

function isText(item: Shape | Text): item is Text {
  return item.kind === "text";
}
