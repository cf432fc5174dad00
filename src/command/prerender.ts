/** `prerender`: views of an author's own, drawn beforehand and put beside the elements. */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { viewName } from "../data/view.js";
import { viewOf } from "../embed/address.js";
import { fileOf } from "../prerender/offered.js";
import { drawAsInPages, encodeView, filesOf } from "../static/prerender/view.js";
import type { Command } from "./command.js";

const EXAMPLE = "crossings-timeline/from=2024-03,to=2024-12";

const help = `migration-explainers prerender <address ...> [--out <folder>]

Draws views beforehand, so that a page shows them without loading what draws. What
the controls and the builder's lists can make is in cdn/ already.

  <address>  a view as embed pages are called, like ${EXAMPLE}
  --out      the folder that holds the elements; cdn by default

Writes two files a view into views/ of that folder, and prints the line for the
page: the element looks for the view where the page asks for its file.
`;

export const prerender: Command = {
  says: "views of your own, drawn beforehand",
  help,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: "string", default: "cdn" } },
    });
    if (!positionals.length) throw new Error(`Name one view or more, like ${EXAMPLE}.`);
    const folder = `${values.out}/views`;
    drawAsInPages();
    const { createStaticView } = await import("../static/static-view.js");
    for (const address of positionals) {
      const named = viewOf(address);
      if (!named) throw new Error(`"${address}" is no view. It looks like ${EXAMPLE}.`);
      const { view, explained, locale } = await createStaticView(named);
      const file = fileOf(view.tag, viewName(view.attributes));
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of filesOf(file, await encodeView(explained, locale)))
        writeFileSync(`${folder}/${name}`, text);
      process.stdout.write(`<link rel="modulepreload" href="${folder}/${file}.js">\n`);
    }
    return 0;
  },
};
