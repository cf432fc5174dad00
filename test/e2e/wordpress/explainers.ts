/** Our files and embed pages below the folder of WordPress: it asks only its own host for a page on this machine. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathOf, viewOf } from "../../../src/embed/address.js";
import { pageOf } from "../../../src/static/page.js";
import { createStaticView, type StaticView } from "../../../src/static/static-view.js";

/** One view of each element; the forms take turns with them. */
const paths = [
  "crossings-timeline/from=2024,to=2024/",
  "removals-counter/",
  "deaths-tally/",
  "quote-card/quote=starmer-fantastic/",
];

/** Writes what `npm run build:site` would, for these views only, and says what they show. */
export async function publish(folder: string, site: string): Promise<readonly StaticView[]> {
  cpSync("cdn", join(folder, "cdn"), { recursive: true });
  return Promise.all(
    paths.map(async (path) => {
      const view = viewOf(path);
      if (!view) throw new Error(`${path} is no path of a view.`);
      const showing = await createStaticView(view);
      const place = join(folder, "embed", pathOf(view));
      mkdirSync(place, { recursive: true });
      for (const [name, content] of Object.entries(await pageOf(showing, site)))
        writeFileSync(join(place, name), content);
      return showing;
    }),
  );
}
