/** Holds the page's own colours against what is really behind them. Loaded only where a page sets some. */

import { parentOf } from "./colours.js";

/** Our token, what it is used for in our sheet, and the contrast that use needs: WCAG 1.4.11 for marks, 1.4.3 for text. */
const uses = [
  ["--explainer-accent", "--_main", 3],
  ["--explainer-accent-2", "--_second", 3],
  ["--explainer-muted", "--_muted", 4.5],
] as const;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * Mixes a token's colour with the text colour until it stands out enough, and gives one sentence for the
 * author for each that had to be mixed. Nothing is changed where the colours are fit.
 */
export function fitColours(host: HTMLElement, figure: HTMLElement): string[] {
  const style = getComputedStyle(host);
  const behind = behindOf(figure);
  return uses.flatMap(([token, use, least]) => {
    const asked = style.getPropertyValue(token).trim();
    figure.style.removeProperty(use);
    if (!asked || contrast(seen(figure, asked), behind) >= least) return [];
    const found = Math.round(contrast(seen(figure, asked), behind) * 10) / 10;
    figure.style.setProperty(use, mixed(figure, asked, behind, least));
    return [
      `${token}: ${asked} has a contrast of ${found} to the background, and ${least} is needed; it was mixed with the text colour.`,
    ];
  });
}

/** As much of the text colour as it takes, in steps of a tenth; only the text colour where that is not enough. */
function mixed(figure: HTMLElement, asked: string, behind: Colour, least: number): string {
  for (let share = 10; share < 100; share += 10) {
    const colour = `color-mix(in oklab, currentColor ${share}%, ${asked})`;
    if (contrast(seen(figure, colour), behind) >= least) return colour;
  }
  return "currentColor";
}

/** The background colours of an element and all around it, laid over each other. Pictures behind it cannot be judged. */
function behindOf(figure: HTMLElement): Colour {
  const layers: Colour[] = [];
  for (let node: Node | null = figure; node; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    const layer = pixel(getComputedStyle(node).backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight(over, seen(figure, "Canvas"));
}

/** A colour as the browser would show it there: names, mixes and all. */
function seen(figure: HTMLElement, colour: string): Colour {
  const probe = figure.ownerDocument.createElement("span");
  probe.style.color = colour;
  figure.append(probe);
  const found = pixel(getComputedStyle(probe).color);
  probe.remove();
  return found;
}

let canvas: CanvasRenderingContext2D | null = null;

/** A computed colour in whatever colour space, drawn and read. */
function pixel(colour: string): Colour {
  canvas ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!canvas) return [0, 0, 0, 0];
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over(below: Colour, above: Colour): Colour {
  const [red, green, blue] = [0, 1, 2].map(
    (part) => (above[part] ?? 0) * above[3] + (below[part] ?? 0) * (1 - above[3]),
  );
  return [red ?? 0, green ?? 0, blue ?? 0, 1];
}

/** The contrast ratio of WCAG 2. */
function contrast(front: Colour, behind: Colour): number {
  const [light, dark] = [luminance(over(behind, front)), luminance(behind)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
