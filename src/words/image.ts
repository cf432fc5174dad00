/** A view as one image that can stand alone: the figure's words around its picture, as SVG. */
import { rounded, written, type Line } from "./lettering.js";
import { ended, footOf, mustOf, sentencesOf, speakerOf } from "./sentences.js";
import type { ExportModel } from "./export-model.js";

/** A drawn picture as text, and its size in pixels. */
export interface ImageChart {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** Draws the picture so many pixels wide; `null` where there is none. */
export type Draw = (width: number) => ImageChart | null;

const EDGE = 20;

/**
 * The picture with all that must be known with it, as wide as the picture and as tall as it takes. Colours are the
 * names of the elements' sheet (`var(--_main)`, `var(--_ground)`), to be written out by `painted`.
 */
export function imageOf(exportModel: ExportModel, chart: ImageChart | null): string {
  const width = Math.max(320, chart?.width ?? 640);
  const column = { left: EDGE, width, dir: exportModel.dir };
  const head = written(above(exportModel, 13), EDGE, column);
  const middle = head.end + (chart ? chart.height + 12 : 0);
  const foot = written(below(exportModel, 13, { titled: true }), middle, column);
  return svgOf(exportModel, { width: width + 2 * EDGE, height: Math.ceil(foot.end + EDGE) }, [
    head.markup,
    chart ? placed(chart, EDGE, head.end, 1) : "",
    foot.markup,
  ]);
}

/** The image with its colours written out. */
export function painted(image: string, colour: (name: string) => string): string {
  return image.replace(/var\(--_[a-z]+\)|currentColor/g, colour);
}

/** An SVG of that size in the colours of the sheet. */
export function svgOf(
  { lang, dir }: ExportModel,
  { width, height }: { readonly width: number; readonly height: number },
  parts: readonly string[],
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" direction="${dir}" font-family="system-ui, sans-serif" fill="var(--_text)" color="var(--_text)"><rect width="100%" height="100%" fill="var(--_ground)"/>${parts.join("")}</svg>`;
}

/** The picture at that place, so many times as large. Time runs from left to right in every language. */
export function placed({ markup }: ImageChart, x: number, y: number, scale: number): string {
  return `<g direction="ltr" transform="translate(${rounded(x)} ${rounded(y)}) scale(${rounded(scale)})">${markup}</g>`;
}

/** What stands above the picture; `least` is the size of its smallest letters. What is `brief` is only what cannot be left out. */
export function above(
  exportModel: ExportModel,
  least: number,
  { withRest = true, brief = false }: { withRest?: boolean; brief?: boolean } = {},
): Line[] {
  const { claim, quotation, title, subtitle, rest } = sentencesOf(exportModel);
  // Words of somebody's are never cut short: where there is no room for them there is who said them, and when.
  const isLong = quotation.length > 140;
  const spoken =
    exportModel.quotation && brief && isLong ? speakerOf(exportModel.quotation) : quotation;
  return [
    { text: brief ? (exportModel.claim?.verdict ?? "") : claim, size: least * 1.05, bold: true },
    { text: spoken, size: least * (spoken.length > 200 ? 1.1 : 1.3) },
    { text: title, size: least * (quotation || brief ? 1.15 : 1.5), bold: true },
    { text: brief ? "" : subtitle, size: least },
    { text: withRest ? rest : "", size: least },
  ];
}

/**
 * What stands below it: what must be known, who published it and when. In `brief` without what the publisher revised or
 * is late with, for the number shown is the newest, and of the sources the one named first.
 */
export function below(
  exportModel: ExportModel,
  size: number,
  { brief = false, titled = false }: { brief?: boolean; titled?: boolean } = {},
): Line[] {
  const { labels, notices, sources } = exportModel;
  const told = brief ? notices.filter(({ kind }) => kind === "correction") : notices;
  const named = brief ? sources.slice(0, 1) : sources;
  return [
    { text: mustOf({ ...exportModel, notices: told }, "short").join(" "), size },
    {
      text: ended(labels.source + labels.colon + footOf({ labels, sources: named }, { titled })),
      size,
    },
  ];
}
