/** The example of docs/prerendered-format.md is what is made of the drawing it tells of. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { prerenderChart } from "../../src/static/prerender/chart.js";
import type { Drawing, Size } from "../../src/plot/layout.js";

/** Two columns, a dot, and a year under each column. */
function draw({ width }: Size): Drawing {
  const column = (width - 60) / 2;
  const { document } = parseHTML(
    `<svg>
      <g fill="green">
        <rect x="40" y="50" width="${column}" height="30"></rect>
        <rect x="${40 + column}" y="20" width="${column}" height="60"></rect>
      </g>
      <g fill="red"><circle cx="${width - 20}" cy="20" r="4"></circle></g>
      <g>
        <text x="40" y="95">2024</text>
        ${width < 610 ? "" : `<text x="${40 + column}" y="95">2025</text>`}
      </g>
    </svg>`,
  );
  return {
    svg: document.querySelector("svg")!,
    points: () => [
      { x: 40 + column / 2, y: 50, row: 0 },
      { x: 40 + (3 * column) / 2, y: 20, row: 1 },
    ],
  };
}

test("the page's example is what is made of its drawing", () => {
  const page = readFileSync("docs/prerendered-format.md", "utf8");
  const [, example = ""] = /```json\n([^`]*)```/.exec(page) ?? [];
  assert.deepEqual(JSON.parse(example), JSON.parse(JSON.stringify(prerenderChart(draw, 100))));
});
