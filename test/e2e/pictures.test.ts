/** The bundle leaves modules of Plot out; its pictures must be those of the whole of Plot. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parseHTML } from "linkedom";
import type { Browser } from "puppeteer-core";
import { layersOf, type Layer } from "../../scripts/bake/flatten.js";
import { readDataset } from "../../scripts/read-dataset.js";
import { isProblem } from "../../src/data/view.js";
import { english } from "../../src/i18n/locale.js";
import { explainers } from "../../src/static/shown.js";
import { launch, open, serve, type Server } from "./browser.js";

const views: [string, Record<string, string>][] = [
  ["crossings-timeline", { interval: "day" }],
  ["crossings-timeline", { from: "2026-05", interval: "week" }],
  ["crossings-timeline", { view: "cumulative" }],
  ["crossings-timeline", { measure: "people-per-boat" }],
  ["removals-counter", { "as-of": "2025-04-01" }],
  ["removals-counter", { measure: "asylum-related", view: "history" }],
  ["removals-counter", { view: "history", from: "2018", to: "2023" }],
  ["deaths-tally", { by: "month" }],
  ["deaths-tally", { by: "cause" }],
  ["deaths-tally", { by: "incident", from: "2024" }],
  ["quote-card", { quote: "home-office-london" }],
];
const written = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ");

let browser: Browser;
let server: Server;
before(async () => {
  Object.assign(globalThis, { window: parseHTML("<!doctype html><html></html>") });
  browser = await launch();
  server = await serve({
    "/pictures.html": `<!doctype html><html lang="en"><title>Test</title><link rel="icon" href="data:,"><script type="module" src="/cdn/explainers.js"></script>
${views.map(([tag, attributes]) => `<${tag} ${written(attributes)}></${tag}>`).join("")}</html>`,
  });
});
after(async () => {
  await browser.close();
  server.close();
});

/** Shapes and their places, to a hundredth of a pixel: texts may be written otherwise by another engine. */
function shapes(layers: readonly Layer[]): unknown[] {
  return layers
    .flat()
    .flatMap((each) =>
      each.kind === "shape"
        ? [
            each.style,
            ...each.steps.map(({ command, numbers }) => [
              command,
              ...numbers.map((value) => value.toFixed(2)),
            ]),
          ]
        : [],
    );
}

test("every picture of the bundle is drawn as by the whole of Plot", async () => {
  const { page, complaints } = await open(browser, `${server.origin}/pictures.html`);
  await page.waitForFunction(() => {
    dispatchEvent(new Event("beforeprint"));
    return [...document.body.children].every((each) =>
      each.shadowRoot?.querySelector("[part=chart] svg"),
    );
  });
  const drawn = await page.$$eval("body > *", (all) =>
    all.map((each) => each.shadowRoot?.querySelector("[part=chart] svg")?.outerHTML ?? ""),
  );
  const dataset = readDataset("data");
  for (const [index, [tag, attributes]] of views.entries()) {
    const svg = parseHTML(drawn[index] ?? "").document.firstElementChild;
    const explained = explainers[tag]?.(dataset, attributes, english.locale);
    assert.ok(svg && explained && !isProblem(explained) && explained.picture);
    const draw = await explained.picture.load();
    const size = { width: Number(svg.getAttribute("width")), height: explained.picture.height };
    const wanted = shapes(layersOf(draw(size).svg));
    assert.ok(wanted.length > 3);
    assert.deepEqual(shapes(layersOf(svg)), wanted, `<${tag} ${written(attributes)}>`);
  }
  assert.deepEqual(complaints, []);
  await page.close();
});
