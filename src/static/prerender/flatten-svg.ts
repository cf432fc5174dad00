/** Flattens a drawn SVG into shapes and texts at their places, without groups and transforms. */

/** How something looks: presentation attributes, without those that say what is so anyway. */
export type Style = Readonly<Record<string, string>>;

/** A path, its points in pixels of the chart. */
export interface FlatShape {
  readonly kind: "shape";
  readonly style: Style;
  readonly commands: readonly PathCommand[];
}

/** One command of a path with its numbers; those of `M` and `L` are places, those of `a` are relative. */
export interface PathCommand {
  readonly command: "M" | "L" | "a" | "Z";
  readonly numbers: readonly number[];
}

export interface FlatText {
  readonly kind: "text";
  readonly style: Style;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A round mark; with a radius it is a ring, without one a point drawn with a round pen. */
export interface FlatDot {
  readonly kind: "dot";
  readonly style: Style;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export type FlatItem = FlatShape | FlatText | FlatDot;

/** Everything one mark drew. */
export type FlatMark = readonly FlatItem[];

const STYLE = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "opacity",
  "font-weight",
  "font-style",
  "text-anchor",
];
const OF_TEXT = new Set(["fill", "fill-opacity", "font-weight", "font-style", "text-anchor"]);
const EM = 12;

/** The marks of a chart in the order they are painted. */
export function flattenSvg(svg: Element): FlatMark[] {
  return [...svg.children].map((child) => flatten(child, styleOf(svg, {}), 0, 0));
}

function flatten(element: Element, inherited: Style, left: number, top: number): FlatMark {
  const style = styleOf(element, inherited);
  const [dx, dy, across, down] = movedBy(element);
  const x = left + dx;
  const y = top + dy;
  const number = (name: string) => Number.parseFloat(element.getAttribute(name) ?? "0");
  const shape = (commands: readonly PathCommand[]): FlatMark => [
    { kind: "shape", style: relevantStyle(style, ofShapes), commands },
  ];
  const at = (dx: number, dy: number): [number, number] => [x + dx, y + dy];
  switch (element.localName) {
    case "g":
      return [...element.children].flatMap((child) => flatten(child, style, x, y));
    case "text": {
      const em = element.getAttribute("y")?.endsWith("em") ? EM : 1;
      const text = element.textContent ?? "";
      if (element.children.length) throw new Error(`A text of several lines: ${text}`);
      const place = { x: x + number("x"), y: y + number("y") * em };
      return [
        { kind: "text", style: relevantStyle(style, (name) => OF_TEXT.has(name)), text, ...place },
      ];
    }
    case "line":
      return shape([
        { command: "M", numbers: at(number("x1"), number("y1")) },
        { command: "L", numbers: at(number("x2"), number("y2")) },
      ]);
    case "rect": {
      const [a, b] = [number("x"), number("y")];
      const [c, d] = [a + number("width"), b + number("height")];
      // A column of height 0 shows nothing.
      if (d - b < 0.05) return [];
      return shape([
        { command: "M", numbers: at(a, b) },
        { command: "L", numbers: at(c, b) },
        { command: "L", numbers: at(c, d) },
        { command: "L", numbers: at(a, d) },
        { command: "Z", numbers: [] },
      ]);
    }
    case "circle": {
      const r = number("r");
      const [cx, cy] = at(number("cx"), number("cy"));
      const dot = (looks: Style, r: number): FlatMark => [
        { kind: "dot", style: relevantStyle(looks, ofShapes), x: cx, y: cy, r },
      ];
      // A filled circle is a point drawn with a round pen: that takes a tenth of the bytes.
      if ((style["stroke"] ?? "none") === "none")
        return dot(
          {
            ...style,
            fill: "none",
            stroke: style["fill"] ?? "",
            "stroke-width": String(Math.round(20 * r) / 10),
            "stroke-linecap": "round",
          },
          0,
        );
      return dot(style, r);
    }
    case "path":
      return shape(parsePath(element.getAttribute("d") ?? "", [x, y, across, down]));
    default:
      throw new Error(`A chart holds <${element.localName}>, which cannot be prerendered yet.`);
  }
}

/** How far something is moved across and down, and how often it is as wide and as tall. */
type Moved = readonly [x: number, y: number, across: number, down: number];

function movedBy(element: Element): Moved {
  const transform = element.getAttribute("transform");
  if (!transform) return [0, 0, 1, 1];
  const [, name, list = ""] = /^(translate|matrix)\((.*)\)$/.exec(transform) ?? [];
  const numbers = list.split(/[\s,]+/).map(Number);
  const [first = NaN, second = NaN, skew, down = NaN, x = NaN, y = NaN] = numbers;
  const moved: Moved = name === "translate" ? [first, second, 1, 1] : [x, y, first, down];
  // Letters and round marks cannot be stretched.
  const isPath = element.localName === "path" && !second && !skew;
  if (!moved.every(Number.isFinite) || (name === "matrix" && !isPath))
    throw new Error(
      `A chart holds ${transform}, and only translate(x, y), and of a path matrix(a 0 0 d x y), can be prerendered yet.`,
    );
  return moved;
}

/** The commands of a path as Plot and we write them: absolute, but for the sides of a rectangle and gaps in a series. */
function parsePath(path: string, [left, top, across, down]: Moved): PathCommand[] {
  let x = 0;
  let y = 0;
  return [...path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map(
    ([, command = "", rest = ""]): PathCommand => {
      const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
      if (command === "Z" || command === "z") return { command: "Z", numbers: [] };
      if (command === "A") {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, toX = 0, toY = 0] = numbers;
        const arc = [rx, ry, turn, large, sweep, (toX - x) * across, (toY - y) * down];
        [x, y] = [toX, toY];
        return { command: "a", numbers: arc };
      }
      const [first = 0, second = 0] = numbers;
      if (command === "M" || command === "L") [x, y] = [first, second];
      else if (command === "m") [x, y] = [x + first, y + second];
      else if (command === "H") x = first;
      else if (command === "V") y = first;
      else if (command === "h") x += first;
      else if (command === "v") y += first;
      else throw new Error(`A path holds "${command}", which cannot be prerendered yet.`);
      return {
        command: /m/i.test(command) ? "M" : "L",
        numbers: [left + x * across, top + y * down],
      };
    },
  );
}

function styleOf(element: Element, inherited: Style): Style {
  const own = STYLE.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { ...inherited, ...Object.fromEntries(own) };
}

function ofShapes(name: string): boolean {
  return !name.startsWith("font") && name !== "text-anchor";
}

/** The attributes of a style that matter to what it is for. */
function relevantStyle(style: Style, matters: (name: string) => boolean): Style {
  return Object.fromEntries(
    Object.entries(style)
      .filter(([name, value]) => matters(name) && !DEFAULTS.has(`${name}=${value}`))
      .sort(),
  );
}

export function isSameStyle(a: Style, b: Style): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const DEFAULTS = new Set([
  "fill=currentColor",
  "stroke=none",
  "stroke-width=1",
  "stroke-opacity=1",
  "fill-opacity=1",
  "text-anchor=start",
]);
