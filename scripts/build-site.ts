/**
 * Builds `site-dist/`, a folder any static host can serve: the example page, the article's numbers, the ledger, `cdn/`, an embed page for
 * every preset, `llms.txt` with all of them, and the embed builder. `--site` is the address it will have; without it the one `npm start` serves.
 * `--authority` is a domain of the project, for the ids of the feeds: give it where the site may move. `--oembed` is the
 * address of the endpoint for oEmbed, where that is not `oembed.php` of the site. `--figures` is a folder of newer figures
 * with a `newest.json`: pages and cards are made of those, and the scripts stay as they were built.
 */
import { execSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { pathOf } from "../src/embed/address.js";
import { listOf } from "../src/static/list.js";
import { llmsOf } from "../src/static/llms.js";
import { pageByAddress, pageOf } from "../src/static/page.js";
import { createStaticView, type StaticView } from "../src/static/static-view.js";
import { today } from "../src/view/today.js";
import { ledgerFeed, ledgerPage } from "./ledger.js";
import { presets } from "./presets.js";
import { readNewest } from "./newest.js";
import { readDataset } from "./read-dataset.js";
import { buildBuilder } from "./site/builder.js";
import { FROZEN, frozenFiles, isPinned } from "./site/frozen.js";
import { numbersPage } from "./site/numbers-page.js";
import { writeOembed } from "./site/oembed.js";
import { withStructuredData } from "./structured-data.js";

const OUT = "site-dist";
const { values } = parseArgs({
  options: {
    site: { type: "string" },
    authority: { type: "string" },
    oembed: { type: "string" },
    figures: { type: "string" },
  },
});
const site = new URL(values.site ?? `http://localhost:${process.env["PORT"] ?? 8080}/`).href;

const { figures: newer } = values;
if (newer === undefined) {
  console.log("Building cdn/, the files a page loads.");
  execSync("npm run build:cdn", { stdio: "inherit" });
}
const dataset = newer === undefined ? readDataset("data") : readNewest(newer);

rmSync(OUT, { recursive: true, force: true });
cpSync("site", OUT, { recursive: true, filter: isServed });
cpSync("cdn", `${OUT}/cdn`, { recursive: true });
if (newer !== undefined) cpSync(newer, `${OUT}/cdn/data`, { recursive: true });
const page = readFileSync("site/index.html", "utf8");
writeFileSync(`${OUT}/index.html`, withStructuredData(page, dataset, site));
writeFileSync(`${OUT}/numbers.html`, numbersPage(dataset));
writeFileSync(`${OUT}/ledger.html`, ledgerPage(dataset));
writeFileSync(`${OUT}/ledger.xml`, ledgerFeed(dataset, site, values.authority));

const views = presets();
console.log(`Making ${views.length} embed pages.`);
const figures: StaticView[] = [];
for (const view of views) {
  const folder = `${OUT}/embed/${pathOf(view)}`;
  const figure = await createStaticView(view, null, today(), dataset);
  figures.push(figure);
  mkdirSync(folder, { recursive: true });
  const frozen = await frozenFiles(view, site);
  if (isPinned(view) && !Object.keys(frozen).length)
    console.warn(`${pathOf(view)} is pinned to a day and not kept yet: npm run freeze.`);
  const files = { ...(await pageOf(figure, site, values.authority)), ...frozen };
  for (const [name, content] of Object.entries(files)) writeFileSync(folder + name, content);
}
writeFileSync(`${OUT}/embed/index.html`, listOf(figures));
writeFileSync(`${OUT}/llms.txt`, llmsOf(figures, site));
writeFileSync(`${OUT}/embed/view.html`, pageByAddress());
writeOembed(OUT, site, values.oembed);
writeFileSync(
  `${OUT}/cdn/chunks/pages.js`,
  `export const pages = ${JSON.stringify(views.map(pathOf))};\n`,
);
await buildBuilder(OUT, views, values.site);
console.log(`${OUT}/ holds the site and ${views.length} embed pages for ${site}`);

function isServed(path: string): boolean {
  return !path.endsWith(".ts") && path !== FROZEN;
}
