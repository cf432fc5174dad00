/** What an element shows from its chunks of the dataset is what it would show from the whole. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataset } from "../../src/data/dataset.js";
import { datasetOf, loadChunks } from "../../src/data/chunks.js";
import { isProblem, type Attributes } from "../../src/data/view.js";
import { elements } from "../../src/static/elements.js";
import { viewModelOf } from "../view.js";

const pins = [
  {},
  { "as-of": "2024-12-29" },
  { "as-of": "2025-04-01" },
  { from: "2024", to: "2024" },
];

/** Ids an attribute can take, where these are rows of the dataset. */
const rows: Readonly<Record<string, readonly string[]>> = {
  claim: dataset.claims.map(({ id }) => id),
  quote: dataset.quotes.map(({ id }) => id),
};

for (const { tag, attributes: table, required, datasetChunks } of elements)
  test(`<${tag}> shows the same from its chunks as from the whole`, async () => {
    const needed = required.reduce<Attributes[]>(
      (views, name) =>
        views.flatMap((view) => (rows[name] ?? []).map((value) => ({ ...view, [name]: value }))),
      [{}],
    );
    const options = Object.entries(table).flatMap(([name, { values, boolean }]) =>
      (values ?? (boolean ? [""] : (rows[name] ?? []))).map((value) => ({ [name]: value })),
    );
    let [tried, shown] = [0, 0];
    for (const view of needed)
      for (const option of [{}, ...options])
        for (const pin of pins) {
          const attributes = { ...option, ...view, ...pin };
          const chunks = datasetChunks(attributes);
          await loadChunks(chunks);
          const partial = datasetOf(chunks);
          assert.ok(partial);
          const whole = said(viewModelOf(tag, attributes));
          assert.deepEqual(
            said(viewModelOf(tag, attributes, partial)),
            whole,
            `${JSON.stringify(attributes)}: datasetChunks in src/${tag}/definition.ts must name what it takes.`,
          );
          tried += 1;
          if (!isProblem(whole)) shown += 1;
        }
    // Not all of what is asked can be shown on each day, but much of it.
    assert.ok(shown > tried / 5, `${shown} of ${tried} are shown`);
  });

function said(outcome: ReturnType<typeof viewModelOf>): object {
  if (isProblem(outcome)) return outcome;
  const { words, shown, picture, warnings } = outcome;
  return { words, shown: shown("2026-11-28"), height: picture?.height, warnings };
}
