/** What must hold of every figure in every view, language and width: each check lists what breaks it. */
import { dataset as ours } from "../../src/data/dataset.js";
import type { Dataset } from "../../src/data/schema.js";
import { translated } from "../../src/data/translated.js";
import { isProblem, type Attributes } from "../../src/data/view.js";
import { en } from "../../src/i18n/en.js";
import { loadLocale } from "../../src/i18n/languages.js";
import { withWords, type Locale } from "../../src/i18n/locale.js";
import type { Point } from "../../src/plot/layout.js";
import type { ViewModel } from "../../src/words/view-model.js";
import type { Content } from "../../src/words/content.js";
import { viewModelOf } from "../view.js";

export const languages = ["en-GB", "fr", "cy", "ar"] as const;

/** The widths at which no text of a picture may cover another one or leave it. */
export const widths = [280, 320, 360, 640] as const;

/** A view in a language, or a failed test that names the problem. */
export async function viewIn(
  tag: string,
  attributes: Attributes,
  language: string = "en-GB",
  dataset: Dataset = ours,
): Promise<ViewModel<Content> & { readonly locale: Locale }> {
  const locale = withWords(await loadLocale(language), en);
  const data = language.startsWith("en")
    ? dataset
    : translated(dataset, (text) => locale.text(text));
  const view = viewModelOf(tag, attributes, data, locale);
  if (isProblem(view)) throw new Error(`${view.problem}: ${view.attribute}="${view.value}"`);
  return { ...(view as ViewModel<Content>), locale };
}

/** How many words a title has: a number is one, however its digits are grouped. */
export function wordCount(title: string): number {
  return title
    .replace(/(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, "")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The numbers of a title that can be found neither in the picture nor in the table nor in a reading. */
export function numbersNotFound({ words, table }: ViewModel<Content>, picture: string): string[] {
  const rows = table()?.rows ?? [];
  const seen = [
    picture,
    words.rest,
    words.subtitle,
    ...words.readings,
    ...rows.flatMap(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
  ].join(" | ");
  const found = new Set(numbersIn(seen));
  return numbersIn(words.title).filter((number) => !found.has(number));
}

function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? []).map((each) => each.replace(/\D/g, ""));
}

/** What is wrong with the readings: there is one for each row of the table, and each is a sentence. */
export function readingFaults({ words, table }: ViewModel<Content>): string[] {
  const rows = table()?.rows ?? [];
  return [
    ...(words.readings.length === rows.length
      ? []
      : [`${words.readings.length} readings for ${rows.length} rows`]),
    ...words.readings.filter((reading) => !/[.؟!]$/.test(reading.trim())).slice(0, 3),
  ];
}

/** The options of controls that do not lead to a view in which they are the chosen ones. */
export async function controlFaults(
  tag: string,
  attributes: Attributes,
  dataset: Dataset = ours,
): Promise<string[]> {
  const { words } = await viewIn(tag, attributes, "en-GB", dataset);
  const faults: string[] = [];
  for (const { name, options, chosen } of words.controls) {
    if (options.length < 2 && name !== "period") faults.push(`${name} leaves no choice`);
    if (chosen >= options.length) faults.push(`${name} has no option ${chosen}`);
    for (const [index, { text, set }] of options.entries()) {
      const changed = Object.entries({ ...attributes, ...set });
      const asked = Object.fromEntries(changed.filter(([, value]) => value !== null));
      const next = await viewIn(tag, asked as Attributes, "en-GB", dataset);
      const after = next.words.controls.find((control) => control.name === name);
      if (after?.chosen !== index || next.warnings.length)
        faults.push(`${name} "${text}" of ${JSON.stringify(attributes)} leads elsewhere`);
    }
  }
  return faults;
}

/** The picture of a view at a width, in the page, so that its texts can be measured. */
export async function pictureOf(
  view: ViewModel<unknown>,
  width: number,
): Promise<{
  readonly svg: SVGSVGElement;
  readonly points: readonly Point[];
  readonly base: number | undefined;
}> {
  const { picture } = view;
  if (!picture) throw new Error("This view has no picture.");
  const draw = await picture.load();
  const { svg, points, base } = draw({ width, height: picture.height });
  const box = document.createElement("div");
  box.style.cssText =
    "direction:ltr;font:12px sans-serif;line-height:1;position:absolute;left:0;top:0";
  box.append(svg);
  document.body.append(box);
  return { svg, points: points(), base };
}

/** The texts of a picture that cover one another, leave it or are too small to read. */
export function textFaults(svg: SVGSVGElement): string[] {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll("text")]
    .filter(({ textContent }) => textContent?.trim())
    .map((text) => ({
      text: text.textContent ?? "",
      box: lettersOf(text),
      node: text,
    }));
  const faults: string[] = [];
  for (const [index, { text, box, node }] of texts.entries()) {
    if (Number.parseFloat(getComputedStyle(node).fontSize) < 12) faults.push(`"${text}" is small`);
    if (box.left < frame.left - 1 || box.right > frame.right + 1)
      faults.push(`"${text}" leaves the picture at a side`);
    if (box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
      faults.push(`"${text}" leaves the picture above or below`);
    for (const other of texts.slice(index + 1))
      if (covers(box, other.box)) faults.push(`"${text}" covers "${other.text}"`);
  }
  return faults;
}

/** How far letters reach above and below their line of writing, as a share of their size. */
const REACH = { up: 0.76, down: 0.24 };

/** The box of the letters of a text: the box of its line is taller by a font's own space, which is another in each engine. */
export function lettersOf(text: SVGTextElement): DOMRect {
  const matrix = text.getScreenCTM()!;
  const { x, width } = text.getBBox();
  const size = Number.parseFloat(getComputedStyle(text).fontSize);
  const writing = text.getStartPositionOfChar(0).y;
  const at = new DOMPoint(x, writing - REACH.up * size).matrixTransform(matrix);
  return new DOMRect(at.x, at.y, width * matrix.a, (REACH.up + REACH.down) * size * matrix.d);
}

function covers(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0.5 && down > 0.5;
}

/** Takes every picture out of the page again. */
export function clearPictures(): void {
  for (const svg of document.querySelectorAll("svg.picture")) svg.parentElement?.remove();
}
