/** By what name a number is kept among those that were prerendered. */
import { viewName, type Attributes } from "../../data/view.js";
import { canonical } from "../../embed/address.js";
import type { InlineLabels, InlineWords } from "../../words/inline.js";

/** The numbers of an element in a language, by name. */
export interface PrerenderedNumbers {
  readonly labels: InlineLabels;
  readonly numbers: Readonly<Record<string, InlineWords>>;
}

/** The name of what is counted, whatever is said of it and in which language; `null` where no address can hold it. */
export function numberName(tag: string, attributes: Attributes): string | null {
  const counted = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || /^(view|show|lang)$/.test(name) ? [] : [[name, value] as const],
  );
  const view = canonical(tag, Object.fromEntries(counted));
  return view && viewName(view.attributes);
}
