import assert from "node:assert/strict";
import { test } from "node:test";
import { ESLint } from "eslint";
import { groups, rooms } from "../../eslint.rooms.js";

const eslint = new ESLint();

/** What the linter says of this text in this place. */
async function messages(filePath: string, text: string): Promise<string> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ message }) => message).join("\n");
}

const forbidden: [string, string, RegExp][] = [
  ["src/data/view.ts", `import * as z from "zod/mini"; z;`, /src\/data holds rows/],
  ["src/data/schema.ts", `import { html } from "lit"; html;`, /schema\.ts is the shape/],
  [
    "src/quote-card/quote-card.select.ts",
    `import { dot } from "@observablehq/plot"; dot;`,
    /selector picks rows/,
  ],
  [
    "src/quote-card/quote-card.select.ts",
    `import { localeOf } from "../i18n/locale.js"; localeOf;`,
    /selector picks rows/,
  ],
  ["src/quote-card/quote-card.words.ts", `import { html } from "lit"; html;`, /words file/],
  ["src/quote-card/quote-card.chart.ts", `import { html } from "lit"; html;`, /chart turns/],
  [
    "src/quote-card/quote-card.chart.ts",
    `import { knownTo } from "../data/series.js"; knownTo;`,
    /decides nothing/,
  ],
  [
    "src/quote-card/quote-card.element.ts",
    `import { drawChart } from "./quote-card.chart.js"; drawChart;`,
    /in the first module/,
  ],
  [
    "src/quote-card/quote-card.element.ts",
    `import { x } from "../deaths-tally/deaths-tally.words.js"; x;`,
    /in the first module/,
  ],
  [
    "src/quote-card/quote-card.element.ts",
    `import { definition } from "./definition.js"; definition;`,
    /in the first module/,
  ],
  [
    "src/quote-card/definition.ts",
    `import { drawChart } from "./quote-card.chart.js"; drawChart;`,
    /loads its chart only to draw/,
  ],
  [
    "src/quote-card/quote-card.height.ts",
    `import { draw } from "../plot/draw.js"; draw;`,
    /how tall a chart will be/,
  ],
  ["src/i18n/locale.ts", `import { x } from "../data/series.js"; x;`, /words and formats/],
  ["src/i18n/en.ts", `import { x } from "../data/view.js"; x;`, /puts English together/],
  ["src/words/files.ts", `import { dot } from "@observablehq/plot"; dot;`, /all elements share/],
  [
    "src/static/render.ts",
    `import { x } from "../quote-card/quote-card.element.js"; x;`,
    /without a browser/,
  ],
  [
    "src/view/query.ts",
    `import { x } from "../deaths-tally/deaths-tally.select.js"; x;`,
    /makes a view of any element/,
  ],
  [
    "src/element/sound/sound.ts",
    `import { draw } from "../../plot/draw.js"; draw;`,
    /src\/element\/sound is what plays/,
  ],
  [
    "src/prerender/decode.ts",
    `import { draw } from "../plot/draw.js"; draw;`,
    /drawn when we built/,
  ],
  [
    "src/mcp/views.ts",
    `import { example } from "../deaths-tally/deaths-tally.example.js"; example;`,
    /answers assistants/,
  ],
  ["src/embed/loader.ts", `import { html } from "lit"; html;`, /knows itself and the table/],
  ["src/plot/axes.ts", `import { html } from "lit"; html;`, /src\/plot draws marks/],
  ["src/plot/layout.ts", `import { dot } from "@observablehq/plot"; dot;`, /must not bring Plot/],
  [
    "src/element/viewport.ts",
    `import { dot } from "@observablehq/plot"; dot;`,
    /from the first paint on/,
  ],
  [
    "src/element/templates.ts",
    `import { rows } from "./interaction/rooms.js"; rows;`,
    /loads what a reader does later/,
  ],
  ["src/element/interaction/rooms.ts", `import { html } from "lit"; html;`, /takes Lit from/],
  [
    "src/plot/axes.ts",
    `import { plot } from "@observablehq/plot"; plot;`,
    /Only src\/plot\/draw\.ts/,
  ],
  [
    "src/data/time.ts",
    `export const day = (date: Date) => date.getDate();`,
    /off west of Greenwich/,
  ],
  ["src/data/time.ts", `export const now = new Date();`, /never from today's date/],
];

for (const [file, text, message] of forbidden)
  test(`${file} may not hold: ${text}`, async () => {
    assert.match(await messages(file, text), message);
  });

test("a selector may know the dataset's helpers", async () => {
  const text = `import { addDays } from "../data/time.js";\nexport const next = addDays("2024-12-13", 1);\n`;
  assert.equal(await messages("src/quote-card/quote-card.select.ts", text), "");
});

/** An import through the wall of each group, as it would be written in a folder of `src`. */
const through: Record<keyof typeof groups, string> = {
  lit: "@lit/reactive-element",
  plot: "@observablehq/plot",
  zod: "zod/mini",
  "src/plot": "../plot/layout.js",
  "src/plot, but its measurements": "../plot/draw.js",
  "src/element": "../element/templates.js",
  "src/element, but templates, rooms, lists and styles": "../element/view-loader.js",
  "what a reader does": "./interaction/readout.js",
  "src/i18n": "../i18n/locale.js",
  dataset: "../data/dataset.js",
  "dataset and its chunks": "../data/chunks.js",
  series: "../data/series.js",
  checks: "../data/rules.js",
  "checks, parser and schema": "../data/parse.js",
  "other elements": "../deaths-tally/deaths-tally.height.js",
  "any element": "../deaths-tally/deaths-tally.select.js",
  words: "./quote-card.words.js",
  charts: "./quote-card.chart.js",
  elements: "./quote-card.styles.js",
  "classes and tags": "../quote-card/quote-card.define.js",
  "what comes after the first module": "./quote-card.select.js",
  "its own folder, but dates": "./view.js",
  "other folders": "../i18n/count.js",
  "anything of ours": "./axes.js",
};

for (const room of rooms) {
  const file = room.files.replace("/**", "/any.ts").replaceAll("*", "quote-card");
  const broken = [
    ...room.not.map((group) => through[group]),
    ...(room.only ? ["../other/x.js"] : []),
  ];
  test(`${room.files} may import no ${broken.join(", no ")}`, async () => {
    for (const module of broken) {
      const said = await messages(file, `import { x } from "${module}";\nx;`);
      assert.ok(said.includes(room.why), `${module}: ${said}`);
    }
  });
}

test("every room has a broken wall among those written by hand, and every group keeps something from somebody", () => {
  for (const { files, why } of rooms)
    assert.ok(
      forbidden.some(([, , message]) => message.test(why)),
      files,
    );
  for (const group of Object.keys(groups))
    assert.ok(
      rooms.some(({ not }) => not.some((name) => name === group)),
      group,
    );
});

for (const [file, module] of [
  ["src/data/schema.ts", "zod/mini"],
  ["src/data/schema.ts", "./time.js"],
  ["src/data/chunks/any.ts", "../../../data/quotes.json"],
  ["src/i18n/any.ts", "../data/time.js"],
  ["src/words/any.ts", "../data/view.js"],
  ["src/plot/any.ts", "@observablehq/plot"],
  ["src/element/any.ts", "../plot/layout.js"],
  ["src/element/interaction/any.ts", "../../words/notices.js"],
  ["src/static/any.ts", "../element/templates.js"],
  ["src/static/any.ts", "../element/interaction/rooms.js"],
  ["src/embed/any.ts", "./message.js"],
  ["src/embed/any.ts", "../attributes.js"],
  ["src/quote-card/quote-card.height.ts", "../plot/layout.js"],
  ["src/quote-card/quote-card.chart.ts", "../plot/draw.js"],
  ["src/quote-card/quote-card.element.ts", "lit"],
] as const)
  test(`${file} may import ${module}`, async () => {
    assert.equal(await messages(file, `import { x } from "${module}";\nx();`), "");
  });

test("src/words may not bring the JSON of the dataset along", async () => {
  const said = await messages("src/words/any.ts", `import x from "../../data/quotes.json";\nx();`);
  assert.match(said, /src\/words holds/);
});
