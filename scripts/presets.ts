/** The views that have an embed page: those each element names, those of `site/presets.json`, and every one on the example page. */
import { readFileSync } from "node:fs";
import { elements } from "../src/static/elements.js";
import { canonical, pathOf, viewOf, type View } from "../src/embed/address.js";
import { isInline } from "../src/view/inline.js";
import { prerenderedViews } from "./prerender/views.js";

/** Every preset once, in its canonical form. Throws where a path of the file is none. */
export function presets(paths = read("site/presets.json")): View[] {
  const listed = paths.map((path) => {
    const view = viewOf(path);
    if (!view)
      throw new Error(
        `site/presets.json: "${path}" is no path of a view. It looks like "crossings-timeline/from=2024,to=2024/".`,
      );
    if (isInline(view.attributes))
      throw new Error(
        `site/presets.json: "${path}" is a number in running text, which has no page. Leave out view=inline: it links to the page of its figure.`,
      );
    return view;
  });
  const named = elements.flatMap(({ tag, example }) =>
    example.presets.flatMap((attributes) => canonical(tag, attributes) ?? []),
  );
  const shown = prerenderedViews().flatMap(
    ({ tag, attributes }) => canonical(tag, attributes) ?? [],
  );
  return [...new Map([...named, ...listed, ...shown].map((view) => [pathOf(view), view])).values()];
}

function read(file: string): string[] {
  return JSON.parse(readFileSync(file, "utf8")) as string[];
}
