import assert from "node:assert/strict";
import { test } from "node:test";
import { presets } from "../../scripts/presets.js";
import { attributesOf, type Attribute } from "../../src/attributes.js";
import { canonical, pathOf, viewAt, viewOf } from "../../src/embed/address.js";
import { viewIn } from "../../src/embed/parameters.js";
import { generatedViews } from "../forms/generated-views.js";

test("a view has one address, whatever the order and spelling of its attributes and dates", () => {
  const view = { tag: "crossings-timeline", attributes: { from: "2024", to: "2024" } };
  const path = "crossings-timeline/from=2024,to=2024/";
  assert.equal(pathOf(view), path);
  const starts = ["2024", "2024-01", "2024-01-01"].map((from) => `from=${from}`);
  const ends = ["2024", "2024-12", "2024-12-31"].map((to) => `to=${to}`);
  const pairs = starts.flatMap((from) =>
    ends.flatMap((to) => [
      [from, to],
      [to, from],
    ]),
  );
  const spellings = pairs
    .map((each) => each.join())
    .flatMap((each) => [each, encodeURIComponent(each), `${each},view=arrivals`])
    .flatMap((each) => ["", "/", "/index.html"].map((end) => `crossings-timeline/${each}${end}`));
  assert.equal(spellings.length, 162);
  for (const spelling of spellings) {
    assert.deepEqual(viewOf(spelling), view, spelling);
    assert.deepEqual(viewIn(`#${spelling}`), view, spelling);
  }
});

test("a date is as short as it can be said, and keeps its day where that counts", () => {
  const datesOf = (attributes: Record<string, string>) =>
    canonical("crossings-timeline", attributes)?.attributes;
  assert.deepEqual(datesOf({ to: "2024-02-29" }), { to: "2024-02" });
  assert.deepEqual(datesOf({ to: "2023-02-29" }), { to: "2023-02-29" }, "no date");
  assert.deepEqual(datesOf({ to: "2024-12-30" }), { to: "2024-12-30" });
  assert.deepEqual(datesOf({ to: "2024-06-12" }), { to: "2024-06-12" }, "a twelfth is no year");
  assert.deepEqual(datesOf({ from: "2024-12-31" }), { from: "2024-12-31" });
  assert.deepEqual(datesOf({ from: "2024-03-01" }), { from: "2024-03" });
  assert.deepEqual(datesOf({ "as-of": "2024-12-31" }), { "as-of": "2024-12-31" });
});

test("every generated view and every preset comes back from its path as it was", () => {
  const views = [...generatedViews(300), ...presets()];
  assert.ok(views.length >= 330);
  for (const view of views) assert.deepEqual(viewOf(pathOf(view)), view, pathOf(view));
});

test("attributes without a value and lists of ids have a place in an address", () => {
  const card = canonical("quote-card", { quote: "starmer-fantastic", "no-evidence": "" });
  assert.equal(card && pathOf(card), "quote-card/quote=starmer-fantastic,no-evidence=yes/");
  const marked = canonical("crossings-timeline", { events: "one two" });
  assert.equal(marked && pathOf(marked), "crossings-timeline/events=one+two/");
  for (const view of [card, marked]) assert.deepEqual(view && viewOf(pathOf(view)), view);
});

test("an attribute whose value is empty is none, whether it has a default or not", () => {
  for (const [tag, table] of Object.entries(attributesOf)) {
    const valued = Object.entries<Attribute>(table).filter(([, { boolean }]) => !boolean);
    const empty = Object.fromEntries(valued.map(([name]) => [name, ""]));
    assert.deepEqual(canonical(tag, empty), { tag, attributes: {} });
  }
});

test("what an address cannot hold, it does not hold", () => {
  for (const [tag, attributes] of [
    ["script", {}],
    ["constructor", {}],
    ["crossings-timeline", { onclick: "alert" }],
    ["crossings-timeline", { src: "https://example.org/data.json" }],
    ["crossings-timeline", { from: "2024/../x" }],
    ["quote-card", { "no-evidence": "x" }],
  ] as const)
    assert.equal(canonical(tag, attributes), null, tag);
  for (const path of [
    "",
    "script/",
    "crossings-timeline/from=2024,from=2025/",
    "crossings-timeline/__proto__=1/",
    "crossings-timeline/%E0%A4%A/x/",
    "crossings-timeline/from=%22%3E/",
  ])
    assert.equal(viewOf(path), null, path);
});

test("only an address below the folder is ours", () => {
  const folder = "https://a.example/explainers/embed/";
  assert.ok(viewAt(`${folder}deaths-tally/?x#y`, folder));
  for (const address of [
    "https://b.example/explainers/embed/deaths-tally/",
    "http://a.example/explainers/embed/deaths-tally/",
    "https://user@a.example/explainers/embed/deaths-tally/",
    "https://a.example.b.example/explainers/embed/deaths-tally/",
    "https://a.example/other/deaths-tally/",
    "https://a.example/explainers/embed/../deaths-tally/",
    "javascript:alert(1)",
    "deaths-tally/",
    "",
  ])
    assert.equal(viewAt(address, folder), null, address);
});
