/** A view explained where there is no page: everything its forms are made from. */
import { parseHTML } from "linkedom/worker";
import { dataset } from "../data/dataset.js";
import type { SoundDataset } from "../data/parse.js";
import { translated } from "../data/translated.js";
import { isProblem } from "../data/view.js";
import { canonical, shapes, type View } from "../embed/address.js";
import { loadLocale } from "../i18n/languages.js";
import type { Locale } from "../i18n/locale.js";
import { drawOn } from "../plot/draw.js";
import type { Explained } from "../words/explained.js";
import type { Chart } from "../words/image.js";
import type { Shown } from "../words/shown.js";
import { problemWords } from "../words/words.js";
import { explainers } from "./shown.js";

export interface Showing {
  readonly view: View;
  readonly locale: Locale;
  readonly explained: Explained<unknown>;
  readonly shown: Shown;
  /** Draws the picture so many pixels wide; `null` where the view has none. */
  readonly chart: (width: number) => Chart | null;
}

/**
 * Explains a view of our dataset, or of `data`, one that came through `parseDataset`. Throws an error that says
 * what cannot be shown and what there is instead.
 */
export async function showingOf(
  { tag, attributes }: View,
  data: SoundDataset | null = null,
): Promise<Showing> {
  if (!Object.hasOwn(shapes, tag))
    throw new Error(`There is no element "${tag}". It can be: ${Object.keys(shapes).join(", ")}.`);
  const view = canonical(tag, attributes);
  if (!view) throw new Error(wrongAttribute(tag, attributes));
  const { lang = "en-GB", ...rest } = view.attributes;
  const locale = await loadLocale(lang);
  const explained = explainers[tag]?.(
    data ?? translated(dataset, (text) => locale.text(text)),
    rest,
    locale,
  );
  if (!explained || isProblem(explained))
    throw new Error(`<${tag}>: ${explained ? problemWords(explained, locale) : ""}`);
  const [complaint] = explained.complaints;
  if (complaint) throw new Error(`<${tag}>: ${complaint}`);
  const { picture } = explained;
  if (picture) drawOn(parseHTML("<!doctype html><html></html>").document);
  const draw = await picture?.load();
  return {
    view,
    locale,
    explained,
    shown: explained.shown(),
    chart: (width) => {
      if (!draw || !picture) return null;
      const { svg } = draw({ width, height: picture.height });
      return { markup: tidy(svg.outerHTML), width, height: picture.height };
    },
  };
}

function wrongAttribute(tag: string, attributes: View["attributes"]): string {
  const shape = shapes[tag] ?? {};
  const unknown = Object.keys(attributes).filter((name) => !Object.hasOwn(shape, name));
  return unknown.length
    ? `<${tag}> has no attribute "${unknown.join('", "')}" that an address can hold. It can be: ${Object.keys(shape).join(", ")}.`
    : `<${tag}>: a value can hold letters, digits, hyphens and, between ids, spaces.`;
}

/** Plot's own text with a tenth of a pixel for its finest step. */
function tidy(markup: string): string {
  return markup
    .replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/ (?:aria-label|aria-description)="[^"]*"/g, "");
}
