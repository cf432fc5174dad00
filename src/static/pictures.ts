/** The picture of a view as a file that can stand alone: SVG, PNG, and the card that is shown beside a link. */
import { cardOf, imageOf, painted } from "../words/image.js";
import type { Showing } from "./showing.js";

/** The colours of the elements' sheet on a white page with black text, as Chromium computes them. */
export const palette: Readonly<Record<string, string>> = {
  "var(--_ground)": "#ffffff",
  "var(--_text)": "#000000",
  currentColor: "#000000",
  "var(--_muted)": "#262626",
  "var(--_grid)": "#d9d9d9",
  "var(--_main)": "#071c34",
  "var(--_second)": "#466594",
  "var(--_person)": "#262626",
};

/** An SVG with number, words, source and date around a picture `width` pixels wide. */
export function svgOf({ shown, chart }: Showing, width = 640): string {
  return inPalette(imageOf(shown, chart(width)));
}

/** The same as PNG, `scale` pixels for each CSS pixel. Rejects where the renderer or a font is missing. */
export function pngOf(showing: Showing, width = 640, scale = 2): Promise<Uint8Array> {
  return rasterized(svgOf(showing, width), scale);
}

/** The card of 1200 by 630 pixels, as PNG. */
export function cardPngOf({ shown, explained, chart }: Showing): Promise<Uint8Array> {
  return rasterized(inPalette(cardOf(shown, explained.picture?.height ?? 0, chart)), 1);
}

function inPalette(image: string): string {
  return painted(image, (name) => palette[name] ?? "#000000");
}

async function rasterized(svg: string, scale: number): Promise<Uint8Array> {
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

/** The renderer knows the order of letters and not the side a line begins on: it is told. */
function anchored(svg: string): string {
  return svg.replace(/<text class="rtl"([^>]*)>/g, '<text text-anchor="end"$1>\u200f');
}
