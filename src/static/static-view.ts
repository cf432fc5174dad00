/** A view explained where there is no page: everything its forms are made from. */
import { parseHTML } from "linkedom/worker";
import { dataset } from "../data/dataset.js";
import type { Dataset } from "../data/schema.js";
import type { SoundDataset } from "../data/parse.js";
import { translated } from "../data/translated.js";
import { isProblem, readSpan, type Attributes } from "../data/view.js";
import { elements } from "./elements.js";
import type { StaticElement } from "../view/static-element.js";
import { canonical, type View } from "../embed/address.js";
import { checkView } from "./asked.js";
import { loadLocale } from "../i18n/languages.js";
import type { SharedLocale } from "../i18n/locale.js";
import { drawOn } from "../plot/draw.js";
import { today } from "../view/today.js";
import type { Layer } from "../prerender/decode.js";
import { FLUID } from "./fluid.js";
import { encodeLayers } from "./prerender/chart.js";
import { flattenSvg } from "./prerender/flatten-svg.js";
import type { Draw } from "../words/image.js";
import type { ExportModel } from "../words/export-model.js";
import type { ViewModel } from "../words/view-model.js";
import type { Content } from "../words/content.js";
import { problemWords } from "../words/problem.js";
import { createViewModel } from "../view/create-view-model.js";

export interface StaticView {
  readonly view: View;
  /** The day it is made, which decides which notices stand. */
  readonly day: string;
  readonly locale: SharedLocale;
  readonly element: StaticElement;
  readonly explained: ViewModel<Content>;
  readonly shown: ExportModel;
  /** The same in steps so long that its table is one that a reader goes through; itself where it has few rows. */
  readonly inShort: () => ViewModel<Content>;
  /** Draws the picture so many pixels wide, as tall as it is in the page or as asked; `null` where the view has none. */
  readonly chart: Draw;
  /** The picture as the layers that it is made of at the widths of a fluid one; none where the view has none. */
  readonly layers: () => readonly Layer[];
}

/** More rows than these nobody goes through without a script: as many as a month has days. */
const MOST_ROWS = 31;

/**
 * Explains a view of our dataset, or of `data`, one that came through `parseDataset`, as it is on that day; `held` is a
 * newer edition of ours. Throws an error that says what cannot be shown and what there is instead.
 */
export async function createStaticView(
  asked: View,
  data: SoundDataset | null = null,
  day = today(),
  held: Dataset = dataset,
): Promise<StaticView> {
  checkView(asked);
  const { tag, attributes } = asked;
  const element = elements.find((each) => each.tag === tag);
  if (!element)
    throw new Error(
      `There is no element "${tag}". It can be: ${elements.map((each) => each.tag).join(", ")}.`,
    );
  const view = canonical(tag, attributes);
  if (!view) throw new Error(`<${tag}>${await wrongAttribute(element, attributes)}`);
  const { lang = "en-GB", ...rest } = view.attributes;
  const locale = await loadLocale(lang);
  const ours = () => translated(held, (text) => locale.text(text));
  const rows = data ?? ours();
  const explain = (asked: Attributes) => createViewModel(element, rows, asked, locale);
  const explained = explain(rest);
  if (isProblem(explained)) throw new Error(`<${tag}>: ${problemWords(explained, locale)}`);
  const [warning] = explained.warnings;
  if (warning) throw new Error(`<${tag}>: ${warning}`);
  const { picture } = explained;
  if (picture) drawOn(parseHTML("<!doctype html><html></html>").document);
  const draw = await picture?.load();
  return {
    view,
    day,
    element,
    locale,
    explained,
    shown: explained.shown(day),
    inShort: () => {
      const steps = element.attributes["interval"]?.values ?? [];
      for (const asked of [rest, ...steps.map((interval) => ({ ...rest, interval }))]) {
        const shorter = explain(asked);
        if (!isProblem(shorter) && (shorter.table()?.rows.length ?? 0) <= MOST_ROWS) return shorter;
      }
      return explained;
    },
    chart: (width) => {
      if (!draw || !picture) return null;
      const { svg } = draw({ width, height: picture.height });
      return { markup: tidy(svg.outerHTML), width, height: picture.height };
    },
    layers: () => {
      if (!draw || !picture) return [];
      const { height } = picture;
      return encodeLayers((width) => flattenSvg(draw({ width, height }).svg), FLUID);
    },
  };
}

/** Which attribute an address cannot hold, and what it can be. */
async function wrongAttribute(
  { tag, attributes: table }: StaticElement,
  attributes: View["attributes"],
): Promise<string> {
  const unknown = Object.keys(attributes).filter((name) => !Object.hasOwn(table, name));
  if (unknown.length)
    return ` has no attribute "${unknown.join('", "')}" that an address can hold. It can be: ${Object.keys(table).join(", ")}.`;
  const dates = readSpan(attributes);
  if (isProblem(dates)) return `: ${problemWords(dates, await loadLocale("en-GB"))}`;
  const [name, value] =
    Object.entries(attributes).find(([name, value]) => !canonical(tag, { [name]: value })) ?? [];
  return `: ${name}="${value}" cannot be. A value can hold letters, digits, hyphens and, between ids, spaces.`;
}

/** Plot's own text with a tenth of a pixel for its finest step. */
function tidy(markup: string): string {
  return markup
    .replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/ (?:aria-label|aria-description)="[^"]*"/g, "");
}
