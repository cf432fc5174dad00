/**
 * Makes one responsive chart out of Plot's drawings at many widths. Whatever only moves or stretches from one
 * width to another is kept once, with how far it does; what is drawn anew (other ticks, merged markers)
 * becomes a layer of its own. So the chart is Plot's at every width, and takes the bytes of two or three.
 */
import { WIDTHS } from "../../plot/layout.js";
import type { FlatDot, FlatItem, FlatMark, FlatShape, FlatText } from "./flatten-svg.js";

export interface WidthRange {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
  readonly stretch: number;
}

/** What is drawn over a range of widths, as it is at the widest; `narrow` is the same at the narrowest. */
export interface ResponsiveLayer extends WidthRange {
  readonly wide: FlatMark;
  readonly narrow: FlatMark;
}

/** The widths at which something is drawn, and how far a mark may be off its place between them, in pixels across. */
export interface Steps {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly tolerance: number;
}

/** Every step of width at which a prerendered view is drawn. Up and down nothing is off. */
export const EVERY_STEP: Steps = { ...WIDTHS, tolerance: 0.75 };

/** Draws one mark at a width. */
type DrawMark = (width: number) => FlatMark | undefined;

/**
 * The layers that one mark is made of. It is drawn anew at whole steps of widths only: up to the next step it is what
 * it was, a little wider, and so has no less room than where it was drawn.
 */
export function makeResponsive(
  draw: DrawMark,
  { least, most, step, tolerance }: Steps,
): ResponsiveLayer[] {
  const raster: number[] = [];
  // The ends of ranges are looked for at every third step first.
  for (let width = least + 3 * step; width < most; width += 3 * step) raster.push(width);
  raster.push(most);
  const middleOf = (from: number, to: number) => from + step * (((to - from) / step) >> 1);
  const fit = (from: number, to: number) =>
    fitted(
      draw,
      from,
      to,
      [...raster.filter((width) => width > from && width < to), middleOf(from, to)],
      tolerance,
    );
  /** The widest width up to which it only moves and stretches, looked for below a limit. */
  const reach = (from: number, limit: number): number => {
    let good = from;
    let bad = limit;
    for (const width of raster.filter((each) => each > from && each < limit)) {
      if (fit(from, width)) good = width;
      else {
        bad = width;
        break;
      }
    }
    while (bad - good > step) {
      const middle = middleOf(good, bad);
      if (fit(from, middle)) good = middle;
      else bad = middle;
    }
    // What looks otherwise at a single step between ends the range there.
    for (let width = from + step; width < good; width += step)
      if (!fitted(draw, from, good, [width], tolerance)) return reach(from, width);
    return good;
  };
  const layers: ResponsiveLayer[] = [];
  let from = least;
  while (from <= most) {
    const good = reach(from, most + step);
    // What looks so at one step only is moved by as much as it is inside that step.
    const inside = draw(from)?.length ? halvesOf(step - 1) : [];
    const near = (more: number) => Math.max(HAIR, (tolerance * more) / step);
    const more = inside.find((each) => fitted(draw, from, from + each, [], near(each))) ?? 0;
    const to = good > from ? good : from + more;
    const wide = draw(to);
    const narrow = draw(from);
    if (wide?.length && narrow)
      layers.push({ from, to, ...(fitted(draw, from, to, [], tolerance) ?? STILL), wide, narrow });
    from = good + step;
  }
  return layers;
}

/** The length, half of it, a quarter, and so on down to one. */
function halvesOf(length: number): number[] {
  return length < 1 ? [] : [length, ...halvesOf(length >> 1)];
}

/** What is written with a digit behind the point is off by so much. */
const HAIR = 0.1;

const STILL = { shift: 0, stretch: 0 };

/** How a mark is moved and stretched from one width to another, if it is that at these widths between, too. */
function fitted(
  draw: DrawMark,
  from: number,
  to: number,
  between: readonly number[],
  tolerance: number,
): Omit<WidthRange, "from" | "to"> | null {
  const wide = draw(to);
  const narrow = draw(from);
  const transform = wide && narrow && transformBetween(wide, narrow, tolerance);
  if (!wide || !narrow || !transform) return null;
  const isSo = between.every((width) => {
    const part = (to - width) / Math.max(1, to - from);
    const mark = draw(width);
    return mark && isBetween(wide, narrow, mark, part, transform, tolerance);
  });
  return isSo ? transform : null;
}

/**
 * Layers merged where they are for the same widths and move together, shapes before texts: each layer
 * is a template a reader's browser has to prepare. Nothing of ours depends on which of two marks is on top.
 */
export function mergeLayers(
  layers: readonly ResponsiveLayer[],
  tolerance: number,
): ResponsiveLayer[] {
  const apart = layers.flatMap((each) => [
    { ...each, wide: each.wide.filter(isShape), narrow: each.narrow.filter(isShape) },
    { ...each, wide: each.wide.filter(isPlaced), narrow: each.narrow.filter(isPlaced) },
  ]);
  const groups: ResponsiveLayer[] = [];
  for (const layer of apart.filter(({ wide }) => wide.length)) {
    const placed = layer.wide.some(isPlaced);
    const at = groups.findIndex(
      ({ from, to, wide, narrow }) =>
        from === layer.from &&
        to === layer.to &&
        wide.some(isPlaced) === placed &&
        transformBetween([...wide, ...layer.wide], [...narrow, ...layer.narrow], tolerance),
    );
    const group = groups[at];
    if (!group) groups.push(layer);
    else {
      const wide = [...group.wide, ...layer.wide];
      const narrow = [...group.narrow, ...layer.narrow];
      groups[at] = { ...group, wide, narrow, ...transformBetween(wide, narrow, tolerance) };
    }
  }
  return [
    ...groups.filter(({ wide }) => !wide.some(isPlaced)),
    ...groups.filter(({ wide }) => wide.some(isPlaced)),
  ];
}

/** How one drawing is moved and stretched to become the other; `null` where it was drawn anew. */
function transformBetween(
  start: FlatMark,
  end: FlatMark,
  tolerance: number,
): Omit<WidthRange, "from" | "to"> | null {
  if (signature(start) !== signature(end)) return null;
  const a = anchorPoints(start).map(([x]) => x);
  const b = anchorPoints(end).map(([x]) => x);
  const still = { shift: 0, stretch: 0 };
  // Texts and dots keep their own places: nothing moves them, but none may be higher at one end than at the other.
  if (!a.length) return isBetween(start, end, end, 1, still, tolerance) ? still : null;
  const [low, high] = [Math.min(...a), Math.max(...a)];
  const [first, last] = [b[a.indexOf(low)] ?? 0, b[a.indexOf(high)] ?? 0];
  const factor = high - low > 1 ? (last - first) / (high - low) : 1;
  const transform = { shift: first - low * factor, stretch: factor - 1 };
  // What is round would become an oval.
  if (Math.abs(transform.stretch) > 1e-4 && start.some(isRound)) return null;
  return isBetween(start, end, end, 1, transform, tolerance) ? transform : null;
}

/** Whether the drawing at a width between is what the two ends make of it. */
function isBetween(
  start: FlatMark,
  end: FlatMark,
  mark: FlatMark,
  part: number,
  { shift, stretch }: Omit<WidthRange, "from" | "to">,
  tolerance: number,
): boolean {
  if (signature(start) !== signature(mark)) return false;
  const marks = anchorPoints(mark);
  const moved = anchorPoints(start).every(([x, y], index) => {
    const [atX = 0, atY = 0] = marks[index] ?? [];
    return (
      Math.abs(shift * part + x * (1 + stretch * part) - atX) <= tolerance &&
      Math.abs(y - atY) < 0.06
    );
  });
  const ends = end.filter(isPlaced);
  const here = mark.filter(isPlaced);
  return (
    moved &&
    start.filter(isPlaced).every(({ x, y }, index) => {
      const other = ends[index];
      const item = here[index];
      if (!other || !item) return false;
      return (
        Math.abs(x + (other.x - x) * part - item.x) <= tolerance && Math.abs(y - item.y) < 0.06
      );
    })
  );
}

/** What must be the same for two drawings to be one: looks, commands, words. */
function signature(mark: FlatMark): string {
  const known = signatures.get(mark);
  if (known !== undefined) return known;
  const made = mark
    .map((each) =>
      each.kind !== "shape"
        ? `${JSON.stringify(each.style)}|${each.kind === "text" ? each.text : each.r}`
        : `${JSON.stringify(each.style)}|${each.commands.map(({ command, numbers }) => (command === "a" ? `a${numbers.map((value) => value.toFixed(1)).join()}` : command)).join("")}`,
    )
    .join("\n");
  signatures.set(mark, made);
  return made;
}

const signatures = new WeakMap<FlatMark, string>();

/** Every point of the shapes of a mark. */
function anchorPoints(mark: FlatMark): readonly (readonly [number, number])[] {
  const known = anchors.get(mark);
  if (known) return known;
  const made = mark
    .filter(isShape)
    .flatMap(({ commands }) => commands)
    .filter(({ command }) => command === "M" || command === "L")
    .map(({ numbers: [x = 0, y = 0] }) => [x, y] as const);
  anchors.set(mark, made);
  return made;
}

const anchors = new WeakMap<FlatMark, readonly (readonly [number, number])[]>();

/** Whether it has a place of its own, and nothing else that could move. */
function isPlaced(each: FlatItem): each is FlatText | FlatDot {
  return each.kind !== "shape";
}

function isShape(each: FlatItem): each is FlatShape {
  return each.kind === "shape";
}

function isRound(each: FlatItem): boolean {
  return each.kind === "shape" && each.commands.some(({ command }) => command === "a");
}
