/** What an element explains from its parts of the dataset is what it would explain from the whole. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataset } from "../../src/data/dataset.js";
import { datasetOf, loadParts } from "../../src/data/parts.js";
import { isProblem, type Attributes } from "../../src/data/view.js";
import * as crossings from "../../src/crossings-timeline/crossings-timeline.explain.js";
import * as deaths from "../../src/deaths-tally/deaths-tally.explain.js";
import { english } from "../../src/i18n/locale.js";
import * as quotes from "../../src/quote-card/quote-card.explain.js";
import * as removals from "../../src/removals-counter/removals-counter.explain.js";
import type { Explained } from "../../src/words/explained.js";
import type { Explainer } from "../../src/internal/live.js";

const claims = dataset.claims.map(({ id }) => ({ claim: id }));
const pins = [
  {},
  { "as-of": "2024-12-29" },
  { "as-of": "2025-04-01" },
  { from: "2024", to: "2024" },
];
const each = (name: string, values: readonly string[]) =>
  values.map((value) => ({ [name]: value }));
const measures = [
  "returns",
  "enforced",
  "voluntary",
  "offenders",
  "asylum-related",
  "port-refusals",
];

const cases: [string, Explainer<unknown>, Attributes[]][] = [
  [
    "removals-counter",
    removals,
    [...each("measure", measures), ...each("view", ["history"]), ...claims],
  ],
  [
    "crossings-timeline",
    crossings,
    [
      ...each("measure", ["people", "boats", "people-per-boat"]),
      ...each("view", ["cumulative"]),
      ...claims,
    ],
  ],
  [
    "deaths-tally",
    deaths,
    [
      ...each("by", ["year", "month", "cause", "incident"]),
      ...each("scope", ["channel"]),
      ...claims,
    ],
  ],
  [
    "quote-card",
    quotes,
    dataset.quotes.flatMap(({ id }) => [{ quote: id }, { quote: id, "no-evidence": "" }]),
  ],
];

for (const [tag, { needs, explain }, views] of cases)
  test(`<${tag}> explains the same from its parts as from the whole`, async () => {
    let shown = 0;
    for (const view of views)
      for (const pin of pins) {
        const attributes = { ...view, ...pin };
        const parts = needs(attributes);
        await loadParts(parts);
        const part = datasetOf(parts);
        assert.ok(part);
        const whole = explain(dataset, attributes, english.locale);
        const outcome = explain(part, attributes, english.locale);
        assert.deepEqual(said(outcome), said(whole), JSON.stringify(attributes));
        if (!isProblem(whole)) shown += 1;
      }
    assert.ok(shown > 10);
  });

function said(outcome: ReturnType<Explainer<unknown>["explain"]>): unknown {
  return isProblem(outcome) ? outcome : everything(outcome);
}

function everything({ words, shown, picture, complaints }: Explained<unknown>): unknown {
  return { words, shown: shown(), height: picture?.height, complaints };
}
