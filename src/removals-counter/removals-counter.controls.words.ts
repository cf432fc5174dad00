/** What a reader can change of a removals counter. */
import { removalsCounter } from "../attributes.js";
import { shortOf } from "../data/measures.js";
import type { Locale } from "../i18n/locale.js";
import type { Control } from "../words/content.js";
import type { RemovalsSelection } from "./removals-counter.select.js";

/** The choices there are: of the measure, of total and series, and of the years of a series. */
export function controlsOf(selection: RemovalsSelection, locale: Locale): Control[] {
  const { choices, kind, measure } = selection;
  const m = locale.messages.removals;
  const [first] = choices.years;
  const count: Control = {
    name: "count",
    legend: m.chooseMeasure,
    options: choices.measures.map((each) => ({
      text: shortOf(each),
      set: { measure: unlessDefault("measure", each.attributeValue) },
    })),
    chosen: choices.measures.findIndex(({ id }) => id === measure.id),
  };
  const view: Control = {
    name: "view",
    legend: m.chooseView,
    options: [
      ...(choices.total
        ? [{ text: m.viewTotal, set: { view: unlessDefault("view", "total") } }]
        : []),
      ...(choices.since === null
        ? []
        : [{ text: m.viewSince(choices.since), set: { view: unlessDefault("view", "history") } }]),
    ],
    chosen: kind === "history" && choices.total ? 1 : 0,
  };
  return [count, view]
    .filter(({ options }) => options.length > 1)
    .concat(kind === "history" && choices.years.length > 1 ? [periodOf(selection.steps)] : []);

  function periodOf(steps: readonly { readonly from: string }[]): Control {
    const [from = "", to = ""] = [steps[0], steps.at(-1)].map((step) => step?.from.slice(0, 4));
    const isWhole = from === first && to === choices.years.at(-1);
    return {
      name: "period",
      legend: m.choosePeriod,
      options: [{ text: locale.messages.labels.wholeSeries, set: { from: null, to: null } }],
      chosen: isWhole ? 0 : -1,
      years: { all: choices.years, from, to },
    };
  }
}

/** The value of an attribute; `null`, which takes the attribute away, where it is what goes without saying. */
function unlessDefault(name: "measure" | "view", value: string | undefined): string | null {
  return value === undefined || value === removalsCounter[name].default ? null : value;
}
