/** Writes pieces as short SVG: paths in whole tenths of a pixel, relative, one for all shapes that look alike. */
import type { ElasticPiece } from "./elastic.js";
import type { Layer, Shape, Text } from "./flatten.js";

const GRID = 10;

/** The markup of a piece, for the widest of its widths. */
export function markupOf({ layer, narrow, from, to }: ElasticPiece): string {
  const ends = narrow.filter(isText);
  let texts = 0;
  return runsOf(layer)
    .map(({ style, items }) => {
      if (items[0]?.kind === "text")
        return grouped(
          style,
          "",
          items.map((item) => (isText(item) ? textOf(item, ends[texts++] ?? item, from, to) : "")),
        );
      const path = pathOf(items.filter((item): item is Shape => item.kind === "shape"));
      return `<path transform="scale(.1)" ${style} d="${path}"/>`;
    })
    .join("");
}

/** Neighbours that look alike. */
function runsOf(layer: Layer): { style: string; items: (Shape | Text)[] }[] {
  const runs: { kind: string; style: string; items: (Shape | Text)[] }[] = [];
  for (const item of layer) {
    const last = runs.at(-1);
    if (last && last.kind === item.kind && last.style === item.style) last.items.push(item);
    else runs.push({ kind: item.kind, style: item.style, items: [item] });
  }
  return runs;
}

function grouped(style: string, extra: string, items: readonly string[]): string {
  return `<g ${[style, extra].filter(Boolean).join(" ")}>${items.join("")}</g>`;
}

/** A text stands a share of the width from the left, and so many pixels beside that. */
function textOf({ x, y, text }: Text, end: Text, from: number, to: number): string {
  const share = to > from ? (x - end.x) / (to - from) : 0;
  const beside = round(x - share * to, 1);
  const percent = round(share * 100, 2);
  const place =
    percent === 0 ? `x="${beside}"` : `x="${percent}%"${beside ? ` dx="${beside}"` : ""}`;
  return `<text ${place} y="${round(y, 1)}">${escaped(text)}</text>`;
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

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

function isText(item: Shape | Text): item is Text {
  return item.kind === "text";
}
