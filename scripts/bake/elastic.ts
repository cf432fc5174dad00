/**
 * Makes one picture out of Plot's drawings at many widths. Whatever only moves or stretches from one
 * width to another is kept once, with how far it does; what is drawn anew (other ticks, merged markers)
 * becomes a piece of its own. So the picture is Plot's at every width, and takes the bytes of two or three.
 */
import type { Layer, Shape, Text } from "./flatten.js";

export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
  readonly stretch: number;
}

/** What is drawn over a reach of widths, as it is at the widest; `narrow` is the same at the narrowest. */
export interface ElasticPiece extends Reach {
  readonly layer: Layer;
  readonly narrow: Layer;
}

/** How far a mark may be off its place, in pixels across. Up and down nothing is off. */
const TOLERANCE = 0.75;
const RASTER = 40;

/** The pieces that one layer, drawn at any width, is made of. */
export function elastic(
  draw: (width: number) => Layer | undefined,
  { least, most }: { least: number; most: number },
): ElasticPiece[] {
  const raster: number[] = [];
  for (let width = least + RASTER; width < most; width += RASTER) raster.push(width);
  raster.push(most);
  const fit = (from: number, to: number): Omit<Reach, "from" | "to"> | null => {
    const wide = draw(to);
    const narrow = draw(from);
    const reach = wide && narrow && placed(wide, narrow);
    if (!wide || !narrow || !reach) return null;
    const between = [...raster.filter((width) => width > from && width < to), (from + to) >> 1];
    return between.every((width) => {
      const part = (to - width) / Math.max(1, to - from);
      const layer = draw(width);
      return layer && holds(wide, narrow, layer, part, reach);
    })
      ? reach
      : null;
  };
  const pieces: ElasticPiece[] = [];
  let from = least;
  while (from <= most) {
    let good = from;
    let bad = most + 1;
    for (const width of raster.filter((each) => each > from)) {
      if (fit(from, width)) good = width;
      else {
        bad = width;
        break;
      }
    }
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      if (fit(from, middle)) good = middle;
      else bad = middle;
    }
    const layer = draw(good);
    const narrow = draw(from);
    if (layer?.length && narrow)
      pieces.push({
        from,
        to: good,
        ...(fit(from, good) ?? { shift: 0, stretch: 0 }),
        layer,
        narrow,
      });
    from = good + 1;
  }
  return pieces;
}

/**
 * Pieces joined as far as they reach over the same widths and move together, shapes before texts: each piece
 * is a template a reader's browser has to prepare. Nothing of ours depends on which of two marks is on top.
 */
export function joined(pieces: readonly ElasticPiece[]): ElasticPiece[] {
  const apart = pieces.flatMap((piece) => [
    { ...piece, layer: piece.layer.filter(isShape), narrow: piece.narrow.filter(isShape) },
    { ...piece, layer: piece.layer.filter(isText), narrow: piece.narrow.filter(isText) },
  ]);
  const groups: ElasticPiece[] = [];
  for (const piece of apart.filter(({ layer }) => layer.length)) {
    const texts = piece.layer.some(isText);
    const at = groups.findIndex(
      ({ from, to, layer, narrow }) =>
        from === piece.from &&
        to === piece.to &&
        layer.some(isText) === texts &&
        placed([...layer, ...piece.layer], [...narrow, ...piece.narrow]),
    );
    const group = groups[at];
    if (!group) groups.push(piece);
    else {
      const layer = [...group.layer, ...piece.layer];
      const narrow = [...group.narrow, ...piece.narrow];
      groups[at] = { ...group, layer, narrow, ...placed(layer, narrow) };
    }
  }
  return [
    ...groups.filter(({ layer }) => !layer.some(isText)),
    ...groups.filter(({ layer }) => layer.some(isText)),
  ];
}

/** How one drawing is moved and stretched to become the other; `null` where it was drawn anew. */
function placed(start: Layer, end: Layer): Omit<Reach, "from" | "to"> | null {
  if (signature(start) !== signature(end)) return null;
  const a = places(start).map(([x]) => x);
  const b = places(end).map(([x]) => x);
  if (!a.length) return { shift: 0, stretch: 0 };
  const [low, high] = [Math.min(...a), Math.max(...a)];
  const [first, last] = [b[a.indexOf(low)] ?? 0, b[a.indexOf(high)] ?? 0];
  const factor = high - low > 1 ? (last - first) / (high - low) : 1;
  const reach = { shift: first - low * factor, stretch: factor - 1 };
  // A round mark would become an oval.
  if (Math.abs(reach.stretch) > 1e-4 && start.some(isRound)) return null;
  return holds(start, end, end, 1, reach) ? reach : null;
}

/** Whether the drawing at a width between is what the two ends make of it. */
function holds(
  start: Layer,
  end: Layer,
  layer: Layer,
  part: number,
  { shift, stretch }: Omit<Reach, "from" | "to">,
): boolean {
  if (signature(start) !== signature(layer)) return false;
  const marks = places(layer);
  const moved = places(start).every(([x, y], index) => {
    const [atX = 0, atY = 0] = marks[index] ?? [];
    return (
      Math.abs(shift * part + x * (1 + stretch * part) - atX) <= TOLERANCE &&
      Math.abs(y - atY) < 0.06
    );
  });
  const ends = end.filter(isText);
  const here = layer.filter(isText);
  return (
    moved &&
    start.filter(isText).every(({ x, y }, index) => {
      const other = ends[index];
      const text = here[index];
      if (!other || !text) return false;
      return (
        Math.abs(x + (other.x - x) * part - text.x) <= TOLERANCE && Math.abs(y - text.y) < 0.06
      );
    })
  );
}

/** What must be the same for two drawings to be one: looks, commands, words. */
function signature(layer: Layer): string {
  return layer
    .map((each) =>
      each.kind === "text"
        ? `${JSON.stringify(each.style)}|${each.text}`
        : `${JSON.stringify(each.style)}|${each.steps.map(({ command, numbers }) => (command === "a" ? `a${numbers.map((value) => value.toFixed(1)).join()}` : command)).join("")}`,
    )
    .join("\n");
}

/** Every place in the shapes of a layer. */
function places(layer: Layer): [number, number][] {
  return layer
    .filter((each): each is Shape => each.kind === "shape")
    .flatMap(({ steps }) => steps)
    .filter(({ command }) => command === "M" || command === "L")
    .map(({ numbers: [x = 0, y = 0] }) => [x, y]);
}

function isText(each: Shape | Text): each is Text {
  return each.kind === "text";
}

function isShape(each: Shape | Text): each is Shape {
  return each.kind === "shape";
}

function isRound(each: Shape | Text): boolean {
  return each.kind === "shape" && each.steps.some(({ command }) => command === "a");
}
