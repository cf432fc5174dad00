/** Takes a drawn picture apart: shapes and texts at their places, without groups and transforms. */

/** How something looks: presentation attributes, without those that say what is so anyway. */
export type Style = Readonly<Record<string, string>>;

/** A path, its points in pixels of the picture. */
export interface Shape {
  readonly kind: "shape";
  readonly style: Style;
  readonly steps: readonly Step[];
}

/** One command of a path with its numbers; those of `M` and `L` are places, those of `a` are relative. */
export interface Step {
  readonly command: "M" | "L" | "a" | "h" | "Z";
  readonly numbers: readonly number[];
}

export interface Text {
  readonly kind: "text";
  readonly style: Style;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Everything one mark drew. */
export type Layer = readonly (Shape | Text)[];

const STYLE = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "font-weight",
  "font-style",
  "text-anchor",
];
const OF_TEXT = new Set(["fill", "fill-opacity", "font-weight", "font-style", "text-anchor"]);
const EM = 12;

/** The layers of a picture, one for each mark, in the order they are painted. */
export function layersOf(svg: Element): Layer[] {
  return [...svg.children].map((child) => flattened(child, styleOf(svg, {}), 0, 0));
}

function flattened(element: Element, inherited: Style, left: number, top: number): Layer {
  const style = styleOf(element, inherited);
  const [, dx = "0", dy = "0"] =
    /^translate\(([-\d.e]+)[, ]+([-\d.e]+)\)$/.exec(element.getAttribute("transform") ?? "") ?? [];
  const x = left + Number(dx);
  const y = top + Number(dy);
  const number = (name: string) => Number.parseFloat(element.getAttribute(name) ?? "0");
  const shape = (steps: readonly Step[], looks: Style = style): Layer => [
    {
      kind: "shape",
      style: written(looks, (name) => !name.startsWith("font") && name !== "text-anchor"),
      steps,
    },
  ];
  const at = (dx: number, dy: number): [number, number] => [x + dx, y + dy];
  switch (element.localName) {
    case "g":
      return [...element.children].flatMap((child) => flattened(child, style, x, y));
    case "text": {
      const em = element.getAttribute("y")?.endsWith("em") ? EM : 1;
      const text = element.textContent ?? "";
      if (element.children.length) throw new Error(`A text of several lines: ${text}`);
      const place = { x: x + number("x"), y: y + number("y") * em };
      return [{ kind: "text", style: written(style, (name) => OF_TEXT.has(name)), text, ...place }];
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
      const place = at(number("cx"), number("cy"));
      // A filled circle is a point drawn with a round pen: that takes a tenth of the bytes.
      if ((style["stroke"] ?? "none") === "none")
        return shape(
          [
            { command: "M", numbers: place },
            { command: "h", numbers: [0] },
          ],
          {
            ...style,
            fill: "none",
            stroke: style["fill"] ?? "",
            "stroke-width": String(Math.round(20 * r) / 10),
            "stroke-linecap": "round",
          },
        );
      return shape([
        { command: "M", numbers: [place[0] - r, place[1]] },
        { command: "a", numbers: [r, r, 0, 1, 0, 2 * r, 0] },
        { command: "a", numbers: [r, r, 0, 1, 0, -2 * r, 0] },
      ]);
    }
    case "path":
      return shape(stepsOf(element.getAttribute("d") ?? "", x, y));
    default:
      throw new Error(`A picture holds <${element.localName}>, which cannot be baked yet.`);
  }
}

/** The commands of a path as Plot writes them: absolute, but for the sides of a rectangle. */
function stepsOf(path: string, left: number, top: number): Step[] {
  let x = 0;
  let y = 0;
  return [...path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map(([, command = "", rest = ""]): Step => {
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === "Z" || command === "z") return { command: "Z", numbers: [] };
    if (command === "A") {
      const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, toX = 0, toY = 0] = numbers;
      const arc = [rx, ry, turn, large, sweep, toX - x, toY - y];
      [x, y] = [toX, toY];
      return { command: "a", numbers: arc };
    }
    const [first = 0, second = 0] = numbers;
    if (command === "M" || command === "L") [x, y] = [first, second];
    else if (command === "H") x = first;
    else if (command === "V") y = first;
    else if (command === "h") x += first;
    else if (command === "v") y += first;
    else throw new Error(`A path holds "${command}", which cannot be baked yet.`);
    return { command: command === "M" ? "M" : "L", numbers: [left + x, top + y] };
  });
}

function styleOf(element: Element, inherited: Style): Style {
  const own = STYLE.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { ...inherited, ...Object.fromEntries(own) };
}

/** The attributes of a style that matter to what it is for. */
function written(style: Style, matters: (name: string) => boolean): Style {
  return Object.fromEntries(
    Object.entries(style)
      .filter(([name, value]) => matters(name) && !DEFAULTS.has(`${name}=${value}`))
      .sort(),
  );
}

export function same(a: Style, b: Style): boolean {
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
