import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readDataset } from "../../scripts/read-dataset.js";
import { withStructuredData } from "../../scripts/structured-data.js";
import { isProblem, type Attributes } from "../../src/data/view.js";
import { escaped } from "../../src/static/markup.js";
import { english } from "../../src/i18n/locale.js";
import { render } from "../../src/static/render.js";
import { blockOf, markdown as markdownText } from "../../src/static/writing.js";
import { viewModelOf } from "../view.js";

const dataset = readDataset("data");
const shown = (tag: string, attributes: Attributes) => {
  const outcome = viewModelOf(tag, attributes);
  if (isProblem(outcome)) throw new Error(outcome.problem);
  return outcome.shown("2026-11-28");
};

test("every kind of view is known without a browser, with the same headlines", () => {
  assert.equal(shown("removals-counter", { "as-of": "2024-12-29" }).headline?.text, "13,460");
  assert.equal(
    shown("crossings-timeline", { from: "2024", to: "2024-12-13" }).headline?.text,
    "34,880",
  );
  assert.equal(
    shown("deaths-tally", { "as-of": "2024-12-29" }).headline?.text,
    "at\u00a0least\u00a077",
  );
  assert.equal(
    shown("quote-card", { quote: "starmer-fantastic" }).quotation?.passages[0],
    "fantastic",
  );
});

test("what cannot be honoured is a problem here too", () => {
  for (const [tag, attributes] of [
    ["removals-counter", { measure: "nobody" }],
    ["quote-card", {}],
  ] as const)
    assert.ok(isProblem(viewModelOf(tag, attributes)));
});

test("search engines find the data set, the claim and the quotation of the example page without a script", () => {
  const page = withStructuredData(
    readFileSync("site/index.html", "utf8"),
    dataset,
    "https://example.org/",
  );
  const graphs = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, json = ""]) => (JSON.parse(json) as { "@graph": { "@type": string }[] })["@graph"],
  );
  const types = graphs.flat().map((node) => node["@type"]);
  assert.ok(graphs.length >= 8);
  for (const type of ["Dataset", "ClaimReview", "Quotation"]) assert.ok(types.includes(type), type);
  assert.ok(JSON.stringify(graphs).includes("13460"));
});

test("a page that asks for what there is not does not build", () => {
  assert.throws(
    () => withStructuredData(`</head><quote-card quote="nobody">`, dataset, "https://example.org/"),
    /quote="nobody"/,
  );
});

test("where every tag of the text with its table is taken out, no two cells become one word or one number", () => {
  for (const tag of ["crossings-timeline", "deaths-tally", "removals-counter"]) {
    const view = shown(tag, {});
    const { columns = [], rows = [] } = view.table ?? {};
    const named = rows.flatMap(({ name, cells }) => [name, ...cells.map(({ text }) => text)]);
    const cells = [...columns, ...named].filter(Boolean);
    assert.ok(rows.length > 1, tag);
    const [table = ""] = /<table>.*<\/table>/s.exec(blockOf(view, null)) ?? [];
    const left = table.replace(/<[^>]*>/g, "").split("\n");
    assert.deepEqual(left.filter(Boolean), cells.map(escaped), tag);
  }
});

test("a list says every quotation letter for letter, with verdict, speaker and who printed it, in every form of words", async () => {
  const view = { tag: "quote-card", attributes: { list: "" } };
  const site = "https://a.example/";
  const [text, markdown, html, figure] = await Promise.all([
    render(view, "text", { site }),
    render(view, "markdown", { site }),
    render(view, "html", { site }),
    render(view, "figure", { site }),
  ]);
  const { verdict } = english.locale.messages.claim;
  for (const { id, passages, speaker, claims } of dataset.quotes) {
    const line = text.split("\n").find((each) => each.includes(`“${passages[0]}”`)) ?? "";
    const claim = dataset.claims.find((each) => each.id === claims?.[0]);
    const answer = claim ? verdict[claim.verdict] : "No figure is named in this quotation.";
    assert.ok(line.startsWith(answer), id);
    assert.ok(line.includes(`— ${speaker} · `) && line.includes("World Socialist Web Site"), id);
    assert.ok(line.endsWith(` https://a.example/embed/quote-card/quote=${id}/`), id);
    for (const passage of passages) {
      assert.ok(line.includes(`“${passage}”`), id);
      assert.ok(markdown.includes(markdownText(passage)), id);
      assert.ok(html.includes(escaped(passage)) && figure.includes(`“${escaped(passage)}”`), id);
    }
  }
});
