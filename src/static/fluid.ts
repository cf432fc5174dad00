/** One picture for all widths, which stretches by itself: what an element does with numbers, a sheet does here. */
import type { Layer, PositionedDots, PositionedText } from "../prerender/decode.js";
import { FONT } from "../plot/layout.js";
import { fluidDots } from "./fluid-dots.js";
import { attributes, coloredByClass, escaped, rounded } from "./markup.js";
import type { Steps } from "./prerender/responsive.js";

/** It is drawn at these two widths, and stretched between them. Narrower and wider it goes on as it began. */
export const FLUID: Steps = { least: 280, most: 520, step: 240, tolerance: 2 };

/** Letters of pictures are drawn for text of this size, and grow with text that is larger. */
const TEXT = 16;

/** The figure must be a container, and lengths beside the width are in letters, so that all grows with these. */
const SHEET = `figure{container-type:inline-size}
.fluid{position:relative;font-size:max(${FONT}px,${rounded(FONT / TEXT)}em)}
.fluid>svg{position:absolute;inset:0;inline-size:100%;block-size:100%;fill:currentColor}
.fluid svg{overflow:visible}
.fluid text{white-space:pre}
.fluid>svg>path{vector-effect:non-scaling-stroke}`.replaceAll("\n", "");

/** What is drawn for widths from the second on, and what for those up to it. */
const BY_WIDTH = `@container (width<${rounded(FLUID.most / TEXT)}em){.wide{display:none}}@container (width>=${rounded(FLUID.most / TEXT)}em){.narrow{display:none}}`;

/** The picture with its rules. */
export function fluidPicture(layers: readonly Layer[], height: number): string {
  const isShape = ([, run]: Layer) => typeof run?.[1] === "string";
  const shapes = layers.filter(isShape).map((layer) => stretched(layer, height));
  const kept = layers.filter((layer) => !isShape(layer));
  const placed = ["", "narrow", "wide"].map((name) =>
    inPlace(
      name,
      kept.filter(([range]) => widthsOf(range) === name),
      height,
    ),
  );
  const drawn = coloredByClass(`${shapes.join("")}<svg>${placed.join("")}</svg>`);
  return `<div class="fluid" style="block-size:${rounded(height / FONT, 3)}em" aria-hidden="true"><style>${SHEET}${BY_WIDTH}</style>${drawn}</div>`;
}

/** For which widths it is, as a class; none where for all. */
function widthsOf([from, to]: Layer[0]): string {
  if (from >= FLUID.most) return "wide";
  return to < FLUID.most ? "narrow" : "";
}

/** What stretches, in an SVG that begins at and is as wide as a share of the width and so many letters beside. */
function stretched([range, ...runs]: Layer, height: number): string {
  const [from, to, shift, stretch] = range;
  const each = 1 / Math.max(1, to - from);
  const length = (fixed: number, share: number) =>
    `calc(${rounded(100 * share)}% ${fixed < 0 ? "-" : "+"} ${rounded(Math.abs(fixed) / FONT)}em)`;
  const left = length(shift * each * to, -shift * each);
  const width = length(to * (1 + stretch * each * to), -to * stretch * each);
  const name = widthsOf(range);
  const className = name && ` class=${name}`;
  const paths = runs.map(
    ([look, path]) => `<path${attributes({ ...look, d: withoutPauses(String(path)) })}/>`,
  );
  return `<svg${className} style="left:${left};inline-size:${width}" viewBox="0 0 ${10 * to} ${10 * height}" preserveAspectRatio="none">${paths.join("")}</svg>`;
}

/** A path without lines of no length. */
function withoutPauses(path: string): string {
  return path.replace(/[hv]0(?![\d.])/g, "");
}

/** What keeps its size; texts of one look together. */
function inPlace(name: string, layers: readonly Layer[], height: number): string {
  const texts = new Map<string, string>();
  const dots: string[] = [];
  for (const [look, content, radius] of layers.flatMap(([, ...runs]) => runs)) {
    if (radius !== undefined)
      dots.push(fluidDots(look, content as readonly PositionedDots[], radius, height));
    else {
      const written = (content as readonly PositionedText[]).map(drawnText).join("");
      texts.set(attributes(look), (texts.get(attributes(look)) ?? "") + written);
    }
  }
  const groups = [...texts].map(([look, written]) => `<g${look}>${written}</g>`);
  const inside = [...dots, ...groups].join("");
  return name && inside ? `<g class=${name}>${inside}</g>` : inside;
}

/** To half a pixel. */
function drawnText([text, x, y, beside = 0]: PositionedText): string {
  const letters = (pixels: number) => `${rounded(pixels / FONT, 1)}em`;
  const place = {
    x: typeof x === "string" ? `${rounded(parseFloat(x), 1)}%` : letters(x),
    y: letters(y),
    ...(beside && { dx: letters(beside) }),
  };
  return `<text${attributes(place)}>${escaped(text)}</text>`;
}
