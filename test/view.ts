/** Any view of any element, for tests that need no page. */
import type { Tag } from "../src/attributes.js";
import { dataset as ours } from "../src/data/dataset.js";
import type { Dataset } from "../src/data/schema.js";
import { isProblem, type Attributes, type Problem } from "../src/data/view.js";
import { elements } from "../src/static/elements.js";
import { english } from "../src/i18n/locale.js";
import { createViewModel } from "../src/view/create-view-model.js";
import type { ElementDefinition, Selection } from "../src/view/definition.js";
import { readQuery } from "../src/view/query.js";
import type { StaticElement } from "../src/view/static-element.js";
import type { ViewModel } from "../src/words/view-model.js";

/** The element of that name. */
export function elementOf(tag: string): StaticElement {
  const element = elements.find((each) => each.tag === (tag as Tag));
  if (!element) throw new Error(`There is no element <${tag}>.`);
  return element;
}

/** What an element selects. */
export function selectionOf<S extends Selection>(
  definition: Pick<ElementDefinition<S, unknown>, "attributes" | "select">,
  attributes: Attributes,
  dataset: Dataset = ours,
): S | Problem {
  const query = readQuery(definition.attributes, attributes);
  return isProblem(query) ? query : definition.select(dataset, query);
}

/** Everything an element shows. */
export function viewModelOf(
  tag: string,
  attributes: Attributes,
  dataset: Dataset = ours,
  locale = english.locale,
): ViewModel<unknown> | Problem {
  return createViewModel(elementOf(tag), dataset, attributes, locale);
}
