import assert from "node:assert/strict";
import { test } from "node:test";
import { presets } from "../../scripts/presets.js";
import { canonical, pathOf, viewAt, viewOf } from "../../src/embed/address.js";
import { generatedViews } from "../forms/generated-views.js";

test("a view has one address, whatever the order and spelling of its attributes, and parses back from it", () => {
  const view = canonical("crossings-timeline", {
    to: "2024-12",
    from: " 2024 ",
    measure: "people",
  });
  assert.deepEqual(view, {
    tag: "crossings-timeline",
    attributes: { from: "2024", to: "2024-12" },
  });
  assert.equal(pathOf(view), "crossings-timeline/from=2024,to=2024-12/");
  for (const path of [
    "crossings-timeline/from=2024,to=2024-12/",
    "crossings-timeline/to=2024-12,from=2024",
    "crossings-timeline/from=2024,to=2024-12,view=arrivals/index.html",
    "crossings-timeline/from%3D2024%2Cto%3D2024-12/",
  ])
    assert.deepEqual(viewOf(path), view, path);
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
