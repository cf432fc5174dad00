/**
 * Keeps each page that is pinned to a day (`as-of`) as it is built now: `npm run freeze`. A page that is kept already
 * stays as it is.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { pathOf } from "../src/embed/address.js";
import { pageOf } from "../src/static/page.js";
import { createStaticView } from "../src/static/static-view.js";
import { today } from "../src/view/today.js";
import { presets } from "./presets.js";
import { FROZEN, frozenPages, isPinned, KEPT, sha256, SITE, type Frozen } from "./site/frozen.js";

const kept: Record<string, Frozen> = { ...frozenPages() };
for (const view of presets().filter(isPinned)) {
  const path = pathOf(view);
  if (kept[path]) continue;
  const figure = await createStaticView(view);
  const page = await pageOf(figure, SITE);
  const said = `This page is kept as it was built on ${figure.locale.when(today())}.`;
  const files: Record<string, string> = {};
  mkdirSync(`${FROZEN}/${path}`, { recursive: true });
  for (const name of KEPT) {
    const text = withDay(name, String(page[name]), said);
    writeFileSync(`${FROZEN}/${path}${name}`, text);
    files[name] = sha256(text);
  }
  kept[path] = { day: today(), files };
  console.log(`kept ${path}`);
}
writeFileSync(`${FROZEN}/list.json`, `${JSON.stringify(kept, null, 2)}\n`);

/** How old it is: in words where that moves nothing, on the page for whoever asks, for a frame is as tall as its figure. */
function withDay(name: string, text: string, said: string): string {
  if (name === "data.md") return `${text}\n${said}\n`;
  if (name !== "index.html") return text;
  return text.replace("<title>", () => `<meta name="date" content="${today()}">\n<title>`);
}
