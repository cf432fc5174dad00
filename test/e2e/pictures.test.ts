/** The bundle leaves modules of Plot out; its pictures must be those of the whole of Plot. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parseHTML } from "linkedom";
import type { Browser } from "puppeteer-core";
import { flattenSvg, type FlatMark } from "../../src/static/prerender/flatten-svg.js";
import { readDataset } from "../../scripts/read-dataset.js";
import { isProblem } from "../../src/data/view.js";
import { viewModelOf } from "../view.js";
import { launch, open, serve, type Server } from "./browser.js";

// With a first day or a day pinned they are none of those that were prerendered.
const views: [string, Record<string, string>][] = [
  ["crossings-timeline", { from: "2018", interval: "day" }],
  ["crossings-timeline", { from: "2026-05", interval: "week" }],
  ["crossings-timeline", { from: "2018", view: "cumulative" }],
  ["crossings-timeline", { from: "2018", measure: "people-per-boat" }],
  ["removals-counter", { "as-of": "2025-04-01" }],
  ["removals-counter", { from: "2010", measure: "asylum-related", view: "history" }],
  ["removals-counter", { view: "history", from: "2018", to: "2023" }],
  ["deaths-tally", { by: "month", from: "2014" }],
  ["deaths-tally", { by: "cause", from: "2014" }],
  ["deaths-tally", { by: "incident", from: "2024" }],
  ["quote-card", { "as-of": "2026-08-31", quote: "home-office-london" }],
];
const attributesOf = (attributes: Record<string, string>) =>
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
${views.map(([tag, attributes]) => `<${tag} ${attributesOf(attributes)}></${tag}>`).join("")}</html>`,
  });
});
after(async () => {
  await browser.close();
  server.close();
});

/** Writes the colours of a picture, which on a page are classes of our sheet, as Plot does: as attributes. */
function colourByAttribute(svg: Element): void {
  for (const each of [svg, ...svg.querySelectorAll("[class]")])
    for (const [, name = "", colour = ""] of (each.getAttribute("class") ?? "").matchAll(
      /\b(fill|stroke)-(\w+)/g,
    ))
      each.setAttribute(name, `var(--_${colour})`);
}

/** Takes the shapes that are stretched into their places out of a picture: each as it is written. */
function stretched(svg: Element): string[] {
  return [...svg.querySelectorAll('[transform^="matrix"]')].map((each) => {
    each.remove();
    return `${each.getAttribute("transform") ?? ""} ${each.getAttribute("d") ?? ""}`;
  });
}

/** Shapes, dots and their places, to a hundredth of a pixel: texts may be written otherwise by another engine. */
function shapes(layers: readonly FlatMark[]): unknown[] {
  const written = (numbers: readonly number[]) => numbers.map((value) => value.toFixed(2));
  return layers.flat().flatMap((each) => {
    if (each.kind === "dot") return [each.style, written([each.x, each.y, each.r])];
    if (each.kind === "text") return [];
    return [
      each.style,
      ...each.commands.map(({ command, numbers }) => [command, ...written(numbers)]),
    ];
  });
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
    all.map((each) => {
      const svg = each.shadowRoot?.querySelector("[part=chart] svg");
      // The mark at the point that is read is the readout's, and no part of the picture.
      svg?.querySelector(".mark")?.remove();
      return svg?.outerHTML ?? "";
    }),
  );
  const dataset = readDataset("data");
  for (const [index, [tag, attributes]] of views.entries()) {
    const svg = parseHTML(drawn[index] ?? "").document.firstElementChild;
    const explained = viewModelOf(tag, attributes, dataset);
    assert.ok(
      svg && explained && !isProblem(explained) && explained.picture,
      `<${tag} ${attributesOf(attributes)}> has a picture`,
    );
    colourByAttribute(svg);
    const draw = await explained.picture.load();
    const size = { width: Number(svg.getAttribute("width")), height: explained.picture.height };
    const whole = draw(size).svg;
    assert.deepEqual(stretched(svg), stretched(whole));
    const wanted = shapes(flattenSvg(whole));
    assert.ok(wanted.length > 3);
    assert.deepEqual(shapes(flattenSvg(svg)), wanted, `<${tag} ${attributesOf(attributes)}>`);
  }
  assert.deepEqual(complaints, []);
  await page.close();
});
