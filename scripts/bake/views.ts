/** The views that are baked: each element as it is without attributes, and every one on the example page. */
import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { viewName } from "../../src/data/view.js";
import { explainers } from "../../src/static/shown.js";

export interface View {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** As an element names what is asked of it. */
  readonly name: string;
}

export function bakedViews(page = readFileSync("site/index.html", "utf8")): View[] {
  const tags = Object.keys(explainers);
  const { document } = parseHTML(page);
  const views = [
    ...tags.filter((tag) => tag !== "quote-card").map((tag) => viewOf(tag, {})),
    ...[...document.querySelectorAll(tags.join())].map((element) =>
      viewOf(
        element.localName,
        Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      ),
    ),
  ];
  return [...new Map(views.map((view) => [`${view.tag}?${view.name}`, view])).values()];
}

/** What the module of a baked view is called, without its ending. */
export function fileOf({ tag, name }: View): string {
  return `${tag}.${name.replace(/[^a-z0-9]+/g, "-") || "default"}`;
}

function viewOf(tag: string, attributes: Record<string, string>): View {
  return { tag, attributes, name: viewName(attributes) };
}
