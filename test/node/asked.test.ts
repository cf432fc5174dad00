/** What a program may ask of `migration-explainers/static`, and what it is told where it asks for something else. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { render } from "../../src/static/index.js";
import { parseDataset } from "../../src/data/parse.js";

const view = { tag: "deaths-tally", attributes: {} };

/** As somebody calls it who has no types. */
const asked = (...words: unknown[]) =>
  (render as unknown as (...words: unknown[]) => Promise<unknown>)(...words);

for (const [words, told] of [
  [[], /A view is a tag and its attributes, such as .*; it is missing/],
  [["deaths-tally", "text"], /A view is a tag and its attributes.*"deaths-tally"/],
  [[{ tag: "deaths-tally" }, "text"], /A view is a tag and its attributes/],
  [[{ element: "a".repeat(200) }, "text"], /^.{100,300}…\.$/],
  [[{ tag: "deaths", attributes: {} }, "text"], /no element "deaths". It can be: .*deaths-tally/],
  [
    [{ tag: "deaths-tally", attributes: { from: 2024 } }, "text"],
    /Attributes are text.*from is 2024/,
  ],
  [
    [{ tag: "deaths-tally", attributes: { from: "1/2/2024" } }, "text"],
    /from="1\/2\/2024" is not a date/,
  ],
  [[{ tag: "deaths-tally", attributes: { by: "<b>" } }, "text"], /by="<b>" cannot be/],
  [
    [{ tag: "deaths-tally", attributes: { form: "2024" } }, "text"],
    /no attribute "form".*It can be/,
  ],
  [[view], /no format "undefined". It can be: figure, html/],
  [[view, "docx"], /no format "docx"/],
  [[view, "text", { site: "your.site" }], /site is no absolute address.*"your\.site"/],
  [[view, "svg", { width: "640" }], /width is not a number from 240 to 1200; it is "640"/],
  [[view, "png", { scale: 99 }], /scale is not a number from 0\.5 to 8; it is 99/],
  [[view, "text", { data: [] }], /data is no dataset that came through parseDataset/],
  [[view, "text", { data: { schema: 1, measures: [] } }], /give what parseDataset/],
  [[view, "text", { day: "today" }], /day is no day that exists.*"today"/],
] as const)
  test(`render(${JSON.stringify(words).slice(1, -1)}) says what is wrong`, async () => {
    await assert.rejects(asked(...words), ({ message }: Error) => {
      assert.match(message, told);
      return true;
    });
  });

test("a field that is missing is called so, and the published schema is named", () => {
  const parsed = parseDataset({ schema: 1, sources: [{ id: "mine", title: 3, ours: true }] });
  const messages = "faults" in parsed ? parsed.faults.map(({ message }) => message) : [];
  assert.ok(messages.every((each) => each.includes("migration-explainers/dataset.schema.json")));
  const said = messages.join("\n");
  assert.match(said, /publisher is missing: it must be of type string\./);
  assert.match(said, /^published is missing: .*, or null where there is none\. See/m);
  assert.match(said, /^title must be of type string/m);
  assert.match(said, /unknown field ours/);
});

test("a number that is no whole one is told so in plain words", () => {
  const series = [
    {
      id: "rain",
      measure: "arrivals",
      interval: "day",
      source: "mine",
      first: "2024-01-01",
      values: [48.5],
      provisionalFrom: null,
    },
  ];
  const parsed = parseDataset({ schema: 1, series });
  const messages = "faults" in parsed ? parsed.faults.map(({ message }) => message) : [];
  assert.match(messages.join("\n"), /values\.0 must be a whole number, in digits\./);
});
