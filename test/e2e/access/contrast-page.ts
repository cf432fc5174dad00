/** Runs in the page: the contrast of every text and every mark, as this browser resolves and blends their colours. */

/** A text or a mark, and its contrast against what lies behind it. */
export interface Seen {
  readonly kind: "text" | "mark";
  readonly what: string;
  readonly ratio: number;
}

type Pixel = readonly [red: number, green: number, blue: number];

/** A colour with how much of it shows, from 0 to 1. */
interface Layer {
  readonly colour: string;
  readonly opacity: number;
}

const canvas = document.createElement("canvas");
canvas.width = canvas.height = 1;
const context = canvas.getContext("2d", { willReadFrequently: true });
const known = new Map<string, Pixel>();

/** What these layers look like on top of one another, the lowest first. */
function blended(layers: readonly Layer[]): Pixel {
  const name = JSON.stringify(layers);
  const pixel = known.get(name) ?? painted(layers);
  known.set(name, pixel);
  return pixel;
}

function painted(layers: readonly Layer[]): Pixel {
  if (!context) throw new Error("A canvas is needed to resolve colours.");
  context.clearRect(0, 0, 1, 1);
  for (const { colour, opacity } of layers) {
    context.globalAlpha = opacity;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha < 255) throw new Error(`Nothing opaque lies below ${JSON.stringify(layers)}`);
  return [red, green, blue];
}

function luminance(pixel: Pixel): number {
  const [red = 0, green = 0, blue = 0] = pixel.map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: Pixel, other: Pixel): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast of a colour on an element against what lies behind that. */
function against(element: Element, colour: string, opacity = 1): number {
  const behind = backgrounds(element);
  const front = { colour, opacity: opacity * opacityOf(element) };
  return contrast(blended(behind), blended([...behind, front]));
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The element and all around it, out of every shadow, from the inside out. */
function around(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) chain.push(at);
  return chain;
}

function backgrounds(element: Element): Layer[] {
  const layers: Layer[] = [];
  for (const each of around(element)) {
    const { backgroundColor } = getComputedStyle(each);
    if (backgroundColor !== "rgba(0, 0, 0, 0)")
      layers.unshift({ colour: backgroundColor, opacity: 1 });
    // What is shown above the page stands on itself.
    if (each.matches("[popover]")) break;
  }
  return layers;
}

function opacityOf(element: Element): number {
  return around(element).reduce((all, each) => all * Number(getComputedStyle(each).opacity), 1);
}

const SHAPES = "path, line, rect, circle";
/** Lines that only help the eye along carry no data. */
const GRID = ".stroke-grid";

/** Everything a reader sees in the stage. */
export function seen(): Seen[] {
  const found: Seen[] = [];
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (element.checkVisibility()) found.push(...of(element));
    }
  };
  const stage = document.querySelector("#stage");
  if (stage) look(stage);
  return found;
}

function of(element: Element): Seen[] {
  const style = getComputedStyle(element);
  const what = `${element.localName} ${element.getAttribute("part") ?? element.getAttribute("class") ?? ""}`;
  const marks: Seen[] = [];
  const mark = (name: string, ratio: number) => marks.push({ kind: "mark", what: name, ratio });
  // What cannot be used at the moment may be faint.
  const text =
    !element.closest("[aria-disabled=true]") &&
    [...element.childNodes].some((each) => each instanceof Text && each.data.trim());
  if (text) {
    const colour = element instanceof SVGElement ? style.fill : style.color;
    const opacity = element instanceof SVGElement ? Number(style.fillOpacity) : 1;
    const words = `${what} ${element.textContent?.trim().slice(0, 40) ?? ""}`;
    marks.push({ kind: "text", what: words, ratio: against(element, colour, opacity) });
  }
  if (element.matches(SHAPES) && !element.closest(GRID) && hasSize(element))
    mark(what, ofShape(element, style));
  if (element.matches(":focus-visible") && style.outlineStyle !== "none")
    mark(`focus on ${what}`, against(parentOf(element) ?? element, style.outlineColor));
  return marks;
}

/** A bar of a value of 0 shows nothing. */
function hasSize(element: Element): boolean {
  const { width, height } = (element as SVGGraphicsElement).getBBox();
  return element.localName === "rect" ? width > 0 && height > 0 : true;
}

/** The better of area and outline: one of them is enough to see a mark by. */
function ofShape(element: Element, style: CSSStyleDeclaration): number {
  const { width, height } = (element as SVGGraphicsElement).getBBox();
  const filled = style.fill !== "none" && width > 0 && height > 0;
  const outlined = style.stroke !== "none" && Number.parseFloat(style.strokeWidth) >= 0.5;
  return Math.max(
    filled ? against(element, style.fill, Number(style.fillOpacity)) : 1,
    outlined ? against(element, style.stroke, Number(style.strokeOpacity)) : 1,
  );
}
