/** The views that have an embed page: those of `site/presets.json`, and every one on the example page. */
import { readFileSync } from "node:fs";
import { canonical, pathOf, viewOf, type View } from "../src/embed/address.js";
import { bakedViews } from "./bake/views.js";

/** Every preset once, in its canonical form. Throws where a path of the file is none. */
export function presets(paths = read("site/presets.json")): View[] {
  const listed = paths.map((path) => {
    const view = viewOf(path);
    if (!view)
      throw new Error(
        `site/presets.json: "${path}" is no path of a view. It looks like "crossings-timeline/from=2024,to=2024-12/".`,
      );
    return view;
  });
  const shown = bakedViews().flatMap(({ tag, attributes }) => canonical(tag, attributes) ?? []);
  return [...new Map([...listed, ...shown].map((view) => [pathOf(view), view])).values()];
}

function read(file: string): string[] {
  return JSON.parse(readFileSync(file, "utf8")) as string[];
}
