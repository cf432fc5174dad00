/** The picture of a view as a file that can stand alone: SVG, PNG, and the card that is shown beside a link. */
import { cardOf, type CardFormat } from "../words/card.js";
import { imageOf, painted } from "../words/image.js";
import type { StaticView } from "./static-view.js";

/** The colours of the elements' sheet on a white page with black text, as Chromium computes them. */
export const palette: Readonly<Record<string, string>> = {
  "var(--_ground)": "#ffffff",
  "var(--_text)": "#000000",
  currentColor: "#000000",
  "var(--_muted)": "#262626",
  "var(--_grid)": "#d6d6d6",
  "var(--_main)": "#1b4574",
  "var(--_second)": "#789bc5",
  "var(--_person)": "#262626",
};

/** An SVG with number, words, source and date around a picture `width` pixels wide. */
export function svgOf({ shown, chart }: StaticView, width = 640): string {
  return inPalette(imageOf(shown, chart(width)));
}

/** The same as PNG, `scale` pixels for each CSS pixel. Rejects where the renderer or a font is missing. */
export function pngOf(staticView: StaticView, width = 640, scale = 2): Promise<Uint8Array> {
  return rasterized(svgOf(staticView, width), scale);
}

/** A card of a fixed size for places that show a link, as SVG. */
export function cardSvgOf({ shown, explained, chart }: StaticView, format: CardFormat): string {
  return inPalette(cardOf(shown, format, explained.picture?.height ?? 0, chart));
}

/** The same as PNG. */
export function cardPngOf(staticView: StaticView, format: CardFormat): Promise<Uint8Array> {
  return rasterized(cardSvgOf(staticView, format), 1);
}

function inPalette(image: string): string {
  return painted(image, (name) => palette[name] ?? "#000000");
}

/** An SVG as PNG, `scale` pixels for each of its own. */
export async function rasterized(svg: string, scale: number): Promise<Uint8Array> {
  const { Resvg } = await import(/* webpackIgnore: true */ "@resvg/resvg-js").catch(() => {
    throw new Error("A PNG takes the package @resvg/resvg-js beside this one: npm install it.");
  });
  const font = { loadSystemFonts: true, defaultFontFamily: "DejaVu Sans" };
  if (
    !new Resvg(`<svg xmlns="http://www.w3.org/2000/svg"><text y="20">0</text></svg>`, {
      font,
    }).getBBox()
  )
    throw new Error(
      "No font was found to write the words of a PNG with. Install one (Debian: fonts-dejavu-core).",
    );
  return new Resvg(anchored(svg), { font, fitTo: { mode: "zoom", value: scale } }).render().asPng();
}

/** The renderer takes every line for one that runs from left to right: it is told where one does not. */
function anchored(svg: string): string {
  return svg.replace(/<text class="rtl"([^>]*)>/g, '<text text-anchor="end"$1>\u202b');
}
