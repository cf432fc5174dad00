/** What attributes are called in the builder. Those of one element are called what its own folder says. */
import { dataset } from "../../src/data/dataset.js";
import { capital } from "../../src/i18n/plurals.js";
import { elements } from "../../src/static/elements.js";
import type { AttributeLabel } from "../../src/view/example.js";

/** What all dates say of themselves. */
export const DATES = "A year, a month or a day: 2024, 2024-12 or 2024-12-13.";

/** What all elements share. */
const shared: Readonly<Record<string, AttributeLabel>> = {
  from: { label: "From" },
  to: { label: "To, inclusive" },
  "as-of": {
    label: "The day, month or year",
    hint: "The newest figures change with the record; as known on a day, a figure stays what had been published by then, and says so if more is known since.",
  },
  lang: { label: "Language" },
  show: {
    label: "A number in the text says",
    values: { value: "The number", sentence: "A sentence", change: "How it changed" },
  },
  claim: { label: "A claim beside the record", values: { "": "None" } },
};

/** The words for an attribute of an element. A measure that its folder does not name is called by its own label. */
export function labelOf(tag: string, name: string): AttributeLabel {
  const own = elements.find((each) => each.tag === tag)?.example.labels[name];
  const label = own ?? shared[name] ?? { label: name };
  return name === "measure" ? { ...label, values: { ...measuresOf(tag), ...label.values } } : label;
}

function measuresOf(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    dataset.measures.flatMap(({ element, attributeValue, label }) =>
      element === tag && attributeValue !== undefined ? [[attributeValue, capital(label)]] : [],
    ),
  );
}
