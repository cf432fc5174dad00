/** The views that lie beside the elements in `cdn/views/`: all that `offeredName` gives a name to, and the presets. */
import { readdirSync } from "node:fs";
import type { Attribute } from "../../src/attributes.js";
import type { Dataset } from "../../src/data/schema.js";
import { isProblem, viewName } from "../../src/data/view.js";
import { english } from "../../src/i18n/locale.js";
import { offeredName } from "../../src/prerender/offered.js";
import { elements } from "../../src/static/elements.js";
import { createViewModel } from "../../src/view/create-view-model.js";
import type { StaticElement } from "../../src/view/static-element.js";
import { namedView, type NamedView } from "./views.js";

export type Choice = Readonly<Record<string, string>>;

/** All of them, some of which cannot be shown: a ratio as a running total. */
export function offeredViews(dataset: Dataset): NamedView[] {
  return elements.flatMap((element) => {
    const { tag, attributes: table, required } = element;
    const years = required.length ? [] : yearsOf(element, dataset);
    const of = (name: string, values: readonly string[]): Choice[] =>
      name in table ? values.map((value) => ({ [name]: value })) : [];
    const alone: Choice[] = [
      ...of("claim", ids(dataset.claims)),
      ...of("quote", ids(dataset.quotes)),
      ...of("quote", ids(dataset.quotes)).map((quote) => ({ ...quote, "no-evidence": "" })),
    ];
    const spans = [{}, ...years.map((year) => ({ from: year, to: year }))];
    const compared = [{}, ...of("compare", years)];
    const chosen = required.length
      ? []
      : combined([...choicesOf(table), spans, compared]).filter(
          (choice) => offeredName(choice, table) === viewName(choice),
        );
    const inLanguages = required.length ? [] : languages().map((lang) => ({ lang }));
    return [...chosen, ...alone, ...inLanguages].map((attributes) => namedView(tag, attributes));
  });
}

/** The years that a reader can choose in a view. */
export function yearsOf(
  element: StaticElement,
  dataset: Dataset,
  attributes: Choice = {},
): readonly string[] {
  const model = createViewModel(element, dataset, attributes, english.locale);
  const controls = isProblem(model) ? [] : model.words.controls;
  return controls.flatMap(({ years }) => years?.all ?? []);
}

/** What each attribute with a list of values can say, its default unsaid. A number in running text has no picture. */
function choicesOf(table: Readonly<Record<string, Attribute>>): Choice[][] {
  return Object.entries(table).flatMap(([name, { values, default: usual }]) => {
    const said =
      name === "events"
        ? ["all", "none"]
        : values?.filter((value) => value !== usual && value !== "inline");
    return said && name !== "show" ? [[{}, ...said.map((value) => ({ [name]: value }))]] : [];
  });
}

/** One of each list, in all combinations. */
export function combined(lists: readonly (readonly Choice[])[]): Choice[] {
  return lists.reduce<Choice[]>(
    (all, list) => all.flatMap((one) => list.map((other) => ({ ...one, ...other }))),
    [{}],
  );
}

function ids(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

export function languages(): string[] {
  return readdirSync("src/i18n/languages").map((name) => name.replace(/\.ts$/, ""));
}
