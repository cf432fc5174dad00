import assert from "node:assert/strict";
import { test } from "node:test";
import { ESLint } from "eslint";

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
    "src/quote-card/quote-card.element.ts",
    `import { drawEvidence } from "./quote-card.chart.js"; drawEvidence;`,
    /in the first module/,
  ],
  [
    "src/quote-card/quote-card.element.ts",
    `import { x } from "../deaths-tally/deaths-tally.words.js"; x;`,
    /in the first module/,
  ],
  [
    "src/quote-card/quote-card.element.ts",
    `import { explain } from "./quote-card.explain.js"; explain;`,
    /in the first module/,
  ],
  [
    "src/quote-card/quote-card.explain.ts",
    `import { drawEvidence } from "./quote-card.chart.js"; drawEvidence;`,
    /loads its chart only to draw/,
  ],
  ["src/plot/axes.ts", `import { html } from "lit"; html;`, /src\/plot draws marks/],
  ["src/plot/layout.ts", `import { dot } from "@observablehq/plot"; dot;`, /must not bring Plot/],
  [
    "src/internal/viewport.ts",
    `import { dot } from "@observablehq/plot"; dot;`,
    /base of every element/,
  ],
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
