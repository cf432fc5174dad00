/** Every form a view can take as one file. */
import type { SoundDataset } from "../data/parse.js";
import { pathOf, type View } from "../embed/address.js";
import { isInline } from "../view/inline.js";
import { citationOf } from "../words/citation.js";
import { BYTE_ORDER_MARK } from "../words/csv.js";
import { csvOf, jsonOf } from "../words/files.js";
import { jsonLdOf, type Place } from "../words/json-ld.js";
import { checkOptions, checkView } from "./asked.js";
import { figureHtml } from "./figure-html.js";
import { figureOf, inlineFormsOf } from "./inline.js";
import { cardPngOf, pngOf, svgOf } from "./pictures.js";
import { createStaticView, type StaticView } from "./static-view.js";
import { blockOf, markdownOf, phrasingOf, textOf } from "./writing.js";

type Content = string | Uint8Array;

/** How each form is made; `how` says where the view can be linked to and how large pictures are. */
export const makers = {
  /** The whole figure with its picture, in a shadow root that the parser makes. */
  figure: (showing, { address }) => figureHtml(showing, address),
  /** Paragraphs and a table, for pages without any script. */
  html: (showing, { address }) =>
    inlineFormsOf(showing, address)?.html ?? blockOf(showing.shown, address),
  /** One line of text and links, for the inside of a tag. */
  fallback: (showing, { address }) =>
    inlineFormsOf(showing, address)?.fallback ?? phrasingOf(showing.shown, address),
  svg: (showing, { width }) => svgOf(showing, width),
  png: (showing, { width, scale }) => pngOf(showing, width, scale),
  /** A picture of 1200 by 630 pixels for pages that show a link. */
  card: (showing) => cardPngOf(showing, "card"),
  /** The same of 1080 by 1350 and of 1080 by 1080 pixels, for places that show pictures. */
  "card-portrait": (showing) => cardPngOf(showing, "card-portrait"),
  "card-square": (showing) => cardPngOf(showing, "card-square"),
  /** The words on 300 by 160 pixels, for lists. */
  thumbnail: (showing) => cardPngOf(showing, "thumbnail"),
  csv: ({ shown }) => BYTE_ORDER_MARK + csvOf(shown),
  json: ({ shown }) => jsonOf(shown),
  jsonld: ({ shown }, { address }) => jsonLdOf(shown, placeOf(address)),
  markdown: (showing, { address }) =>
    inlineFormsOf(showing, address)?.markdown ?? markdownOf(showing.shown, address),
  text: (showing, { address }) =>
    inlineFormsOf(showing, address)?.text ?? textOf(showing.shown, address),
  citation: ({ shown }) => citationOf(shown, "plain"),
  bibtex: ({ shown }) => citationOf(shown, "bibtex"),
  csl: ({ shown }) => citationOf(shown, "csl-json"),
} satisfies Record<string, (staticView: StaticView, how: How) => Content | Promise<Content>>;

/** What a view can be rendered as. */
export type Format = keyof typeof makers;

export const formats = Object.keys(makers) as readonly Format[];

const PICTURES: readonly Format[] = [
  "figure",
  "svg",
  "png",
  "card",
  "card-portrait",
  "card-square",
  "thumbnail",
];

interface How {
  readonly address: string | null;
  readonly width: number;
  readonly scale: number;
}

/** How a view is rendered. */
export interface RenderOptions {
  /** The absolute address of the folder that holds `embed/` and `cdn/`, ending in a slash. Without it nothing is linked to. */
  readonly site?: string | undefined;
  /** Width of the picture in CSS pixels; 640 by default, from 240 to 1200. */
  readonly width?: number | undefined;
  /** Pixels of a PNG for each CSS pixel; 2 by default. */
  readonly scale?: number | undefined;
  /** A dataset that came through `parseDataset`, instead of ours. */
  readonly data?: SoundDataset | undefined;
  /** The day it is made, as `YYYY-MM-DD`: notices stand for a time. Today by default. */
  readonly day?: string | undefined;
}

/** What a view is in a form: bytes for PNG, text for all others. */
export type Rendered<F extends Format> = Awaited<ReturnType<(typeof makers)[F]>>;

/** A view as one file. Rejects with what is wrong with what was asked, and what there is instead. */
export async function render<F extends Format>(
  view: View,
  format: F,
  options: RenderOptions = {},
): Promise<Rendered<F>> {
  checkView(view);
  if (!isFormat(format))
    throw new Error(`There is no format "${String(format)}". It can be: ${formats.join(", ")}.`);
  checkOptions(options);
  const { site, width = 640, scale = 2, data, day } = options;
  const showing = await createStaticView(view, data, day);
  if (isInline(showing.view.attributes) && PICTURES.includes(format))
    throw new Error(
      `A number in running text has no picture, so there is no "${format}" of it. Leave out view="inline", or take html, fallback, markdown or text.`,
    );
  const address = site === undefined ? null : addressOf(showing.view, site);
  return makers[format](showing, { address, width, scale }) as Rendered<F>;
}

/** Whether that is the name of a form. */
function isFormat(name: string): boolean {
  return formats.some((each) => each === name);
}

/** Where the view stands; its files lie beside it. */
export function placeOf(address: string | null): Place | null {
  return address === null ? null : { page: address, hasFiles: true };
}

/** The canonical address of a view below the folder `site`. */
export function addressOf(view: View, site: string): string {
  return new URL(`embed/${pathOf(figureOf(view))}`, site).href;
}
