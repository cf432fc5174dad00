/** The views that are prerendered: each element as it is without attributes, and every one on the example page. */
import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { viewName } from "../../src/data/view.js";
import { elements } from "../../src/static/elements.js";

export interface NamedView {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** As an element names what is asked of it. */
  readonly name: string;
}

export function prerenderedViews(page = readFileSync("site/index.html", "utf8")): NamedView[] {
  const { document } = parseHTML(page);
  const views = [
    ...elements.filter(({ required }) => !required.length).map(({ tag }) => namedView(tag, {})),
    ...[
      ...document.querySelectorAll(elements.map(({ tag }) => `${tag}:not([view=inline])`).join()),
    ].map((element) =>
      namedView(
        element.localName,
        Object.fromEntries(
          [...element.attributes].flatMap(({ name, value }) =>
            name === "id" ? [] : [[name, value]],
          ),
        ),
      ),
    ),
  ];
  return eachOnce(views);
}

/** The same views, each once. */
export function eachOnce(views: readonly NamedView[]): NamedView[] {
  return [...new Map(views.map((view) => [`${view.tag}?${view.name}`, view])).values()];
}

export function namedView(tag: string, attributes: NamedView["attributes"]): NamedView {
  return { tag, attributes, name: viewName(attributes) };
}
