/**
 * The numbers that stand in running text before anything is explained: one file for each element and language, with what
 * is counted in all and in each year, with the days that claims were checked against, and with every number on a page
 * of the site.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import type { Dataset, Measure } from "../../src/data/schema.js";
import { translated } from "../../src/data/translated.js";
import { isProblem } from "../../src/data/view.js";
import { numberName, type PrerenderedNumbers } from "../../src/element/inline/number-name.js";
import { loadLocale } from "../../src/i18n/languages.js";
import { elements } from "../../src/static/elements.js";
import { createViewModel } from "../../src/view/create-view-model.js";
import type { StaticElement } from "../../src/view/static-element.js";
import { inlineLabelsOf, type InlineWords } from "../../src/words/inline.js";
import { combined, languages, yearsOf, type Choice } from "./offered.js";

/** What is counted; everything else says how it is shown. */
const COUNTED = ["measure", "scope"];

export async function writeNumbers(folder: string, dataset: Dataset): Promise<void> {
  for (const element of elements.filter(({ attributes }) => "show" in attributes))
    for (const lang of ["en", ...languages()]) {
      const numbers = await numbersOf(element, dataset, lang);
      writeFileSync(
        `${folder}/inline.${element.tag}.${lang}.js`,
        `export const {labels,numbers}=${JSON.stringify(numbers)};\n`,
      );
    }
}

async function numbersOf(
  element: StaticElement,
  dataset: Dataset,
  lang: string,
): Promise<PrerenderedNumbers> {
  const locale = await loadLocale(lang === "en" ? "en-GB" : lang);
  const rows = translated(dataset, (text) => locale.text(text));
  const numbers: Record<string, InlineWords> = {};
  for (const asked of askedOf(element, dataset)) {
    const name = numberName(element.tag, asked);
    const model = createViewModel(element, rows, { ...asked, view: "inline" }, locale);
    const words = isProblem(model) || model.warnings.length ? null : model.inline();
    if (name !== null && words) numbers[name] = words;
  }
  return { labels: inlineLabelsOf(locale), numbers };
}

function askedOf(element: StaticElement, dataset: Dataset): Choice[] {
  const { tag, attributes: table } = element;
  const years = (table["view"]?.values ?? []).flatMap((view) =>
    yearsOf(element, dataset, { view }),
  );
  const spans = [{}, ...[...new Set(years)].map((year) => ({ from: year, to: year }))];
  const counted = COUNTED.flatMap((name) => {
    const values = table[name]?.values;
    return values ? [values.map((value) => ({ [name]: value }))] : [];
  });
  return [...combined([...counted, spans]), ...claimed(element, dataset), ...onPages(tag)];
}

/** The days that a claim about this element was checked against, alone and beside the claim. */
function claimed({ tag }: StaticElement, { claims, measures }: Dataset): Choice[] {
  const of = (id: string): Measure | undefined => measures.find((measure) => measure.id === id);
  return claims.flatMap(({ id, record }) =>
    record.flatMap(({ measure, from, to }) => {
      const row = of(measure);
      if (row?.element !== tag) return [];
      const value = row.attributeValue;
      const days = { ...(value === undefined ? {} : { measure: value }), from, to };
      return [days, { ...days, claim: id }];
    }),
  );
}

function onPages(tag: string): Choice[] {
  return readdirSync("site")
    .filter((name) => name.endsWith(".html"))
    .flatMap((name) => {
      const { document } = parseHTML(readFileSync(`site/${name}`, "utf8"));
      return [...document.querySelectorAll(`${tag}[view=inline]`)].map(({ attributes }) =>
        Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
      );
    });
}
