/** Which views have a file of their own follows from their attributes, and the files are those that controls lead to. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { offeredViews } from "../../scripts/prerender/offered.js";
import { attributesOf, type Tag } from "../../src/attributes.js";
import { dataset } from "../../src/data/dataset.js";
import { isProblem, viewName, type Attributes } from "../../src/data/view.js";
import { fileOf, offeredFile, offeredName } from "../../src/prerender/offered.js";
import { elements } from "../../src/static/elements.js";
import type { Content } from "../../src/words/content.js";
import { viewModelOf } from "../view.js";

const nameOf = (tag: Tag, attributes: Attributes) => offeredName(attributes, attributesOf[tag]);

test("a year has one name, however its ends are written", () => {
  for (const [from, to] of [
    ["2024", "2024"],
    ["2024", "2024-12"],
    ["2024-01", "2024-12-31"],
    ["2024-01-01", "2024"],
  ] as const)
    assert.equal(nameOf("crossings-timeline", { from, to }), "from=2024&to=2024");
  for (const [from, to] of [
    ["2024", "2025"],
    ["2024-02", "2024"],
    ["2024", "2024-11"],
  ] as const)
    assert.equal(nameOf("crossings-timeline", { from, to }), null);
  assert.equal(nameOf("crossings-timeline", { from: "2024" }), null);
  assert.equal(nameOf("crossings-timeline", { to: "2024" }), null);
});

test("each year is shown by weeks, so that who writes so asks for the same file", () => {
  for (let year = 2018; year <= 2026; year++) {
    for (const measure of [{}, { measure: "boats" }, { measure: "people-per-boat" }]) {
      const plain = { from: `${year}`, to: `${year}`, ...measure };
      const byWeek = { ...plain, interval: "week" };
      assert.equal(nameOf("crossings-timeline", byWeek), nameOf("crossings-timeline", plain));
      const [a, b] = [plain, byWeek].map((attributes) => {
        const model = viewModelOf("crossings-timeline", attributes);
        assert.ok(!isProblem(model));
        return [model.words, model.table()];
      });
      assert.deepEqual(a, b);
    }
  }
  assert.equal(nameOf("crossings-timeline", { from: "2024", to: "2024", interval: "month" }), null);
});

test("what no list holds has no name", () => {
  assert.equal(nameOf("crossings-timeline", { "as-of": "2024-12-29" }), null);
  assert.equal(nameOf("crossings-timeline", { events: "election-2024" }), null);
  assert.equal(nameOf("crossings-timeline", { interval: "hour" }), null);
  assert.equal(nameOf("crossings-timeline", { compare: "2022" }), null);
  assert.equal(nameOf("removals-counter", { from: "2024", to: "2024" }), null);
  assert.equal(nameOf("crossings-timeline", { claim: "crossings-2024", interval: "day" }), null);
});

test("another language has the view without attributes", () => {
  const file = (attributes: Attributes) =>
    offeredFile("deaths-tally", attributes, attributesOf["deaths-tally"]);
  assert.equal(file({ lang: "cy" }), "deaths-tally.lang-cy");
  assert.equal(file({ lang: "cy", by: "cause" }), null);
  assert.equal(file({}), null);
  assert.equal(file({ by: "cause" }), "deaths-tally.by-cause");
});

/** The attributes after a reader's choice. */
function chosen(attributes: Attributes, set: Readonly<Record<string, string | null>>): Attributes {
  return Object.fromEntries(
    Object.entries({ ...attributes, ...set }).filter((pair): pair is [string, string] => !!pair[1]),
  );
}

for (const { tag } of elements.filter(({ required }) => !required.length))
  test(`whatever a reader of <${tag}> chooses over the whole series has a file`, () => {
    const files = new Set(
      offeredViews(dataset)
        .filter((view) => view.tag === tag)
        .map(({ name }) => name),
    );
    const seen = new Map<string, Attributes>([["", {}]]);
    for (const attributes of seen.values()) {
      const model = viewModelOf(tag, attributes);
      assert.ok(!isProblem(model), viewName(attributes));
      for (const { name, options } of (model.words as Content).controls)
        for (const { set } of options) {
          const next = chosen(attributes, set);
          // A year in its fitting step has one, too; what is chosen inside it is drawn when it is asked for.
          if (name === "period" && Object.keys(attributes).length) continue;
          const named = offeredName(next, attributesOf[tag]);
          assert.ok(named !== null && files.has(named), `${viewName(next)} has no file`);
          if (next["from"] === undefined) seen.set(viewName(next), next);
        }
    }
    assert.ok(seen.size >= 6, `${seen.size} views were found`);
  });

test("no two views have the same file", () => {
  const files = offeredViews(dataset).map(({ tag, name }) => fileOf(tag, name));
  assert.equal(new Set(files).size, files.length);
});
