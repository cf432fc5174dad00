/**
 * Picture, cursor, table and summary say the same numbers: every place of the cursor in every kind of view,
 * built and drawn by Plot, the drawn marks measured and turned back into numbers by the drawn axis.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { readDataset } from "../../scripts/read-dataset.js";
import { bakedViews } from "../../scripts/bake/views.js";
import { checkBars, checkColumns, checkLines } from "./access/agreement.js";
import type { Gallery } from "./access/gallery-page.js";
import { serveGallery, Stories } from "./access/gallery.js";
import { checkPeople } from "./access/people.js";
import { checkSummary } from "./access/summary.js";
import type { ReadPicture } from "./access/picture-page.js";
import { launch, type Server } from "./browser.js";

const { quotes } = readDataset("data");
const written = (tag: string, attributes: Readonly<Record<string, string>>) =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("")}></${tag}>`;

const built = bakedViews().map(({ tag, attributes }) => written(tag, attributes));
const crossings = ["people", "boats", "people-per-boat"].flatMap((measure) =>
  ["day", "week", "month", "quarter", "year"].map((interval) =>
    written("crossings-timeline", { measure, interval }),
  ),
);
const lines = ["people", "boats"].map((measure) =>
  written("crossings-timeline", { measure, view: "cumulative" }),
);
const removals = [
  "returns",
  "enforced",
  "voluntary",
  "offenders",
  "asylum-related",
  "port-refusals",
].flatMap((measure) =>
  ["total", "history"].map((view) => written("removals-counter", { measure, view })),
);
const deaths = ["year", "month", "cause", "incident"].flatMap((by) =>
  ["route", "channel"].map((scope) => written("deaths-tally", { by, scope })),
);
const cards = quotes
  .filter(({ about }) => about)
  .map(({ id }) => written("quote-card", { quote: id }));
const views = [
  ...built,
  ...crossings,
  ...lines,
  written("crossings-timeline", { from: "2026-05", interval: "week" }),
  ...removals,
  written("removals-counter", { "as-of": "2025-04-01" }),
  written("removals-counter", { view: "history", from: "2018", to: "2024" }),
  ...deaths,
  written("deaths-tally", { by: "incident", from: "2024", to: "2024" }),
  ...cards,
];

let browser: Browser;
let server: Server;
let stories: Stories;
before(async () => {
  [browser, server] = await Promise.all([launch(), serveGallery()]);
  stories = await Stories.open(browser, server);
});
after(async () => {
  await browser.close();
  server.close();
});

const read = (): Promise<ReadPicture> =>
  stories.page.evaluate(() =>
    (globalThis as unknown as { gallery: Gallery }).gallery.readPicture(),
  );

/** Which kind of picture it is follows from what is drawn: people, lines, columns over an axis, or rows of bars. */
function check(view: string, picture: ReadPicture): void {
  if (view.startsWith("<deaths")) checkPeople(picture);
  else if (view.includes("cumulative")) checkLines(picture);
  else if (picture.texts.some(({ text }) => text === "0")) checkColumns(picture);
  else checkBars(picture);
  checkSummary(picture);
}

for (const width of [640, 320])
  test(`picture, cursor, table and summary agree in every row, ${width} px`, async (context) => {
    let places = 0;
    // By day there are more steps than pixels at any width.
    const chosen = width > 320 ? views : views.filter((view) => !view.includes("day"));
    for (const view of chosen) {
      await stories.place(view, width);
      const picture = await read();
      assert.ok(picture.places.length > 0, view);
      try {
        check(view, picture);
      } catch (error) {
        throw new Error(`${view}: ${String(error)}`);
      }
      places += picture.places.length;
    }
    context.diagnostic(`${chosen.length} views, ${places} places`);
  });

for (const [what, broken, complaint] of [
  ["a column", (picture) => ({ ...picture, marks: picture.marks.map(raised) }), /drawn at/],
  [
    "a row",
    (picture) => ({ ...picture, rows: picture.rows.slice(1) }),
    /is not a row of the table/,
  ],
  ["a summary", (picture) => ({ ...picture, summary: "There were 7,777 people." }), /7777/],
] as const satisfies readonly (readonly [string, (picture: ReadPicture) => ReadPicture, RegExp])[])
  test(`${what} that says something else is found`, async () => {
    const view = `<crossings-timeline></crossings-timeline>`;
    await stories.place(view, 640);
    const picture = await read();
    check(view, picture);
    assert.throws(() => check(view, broken(picture)), complaint);
  });

/** A mark one pixel taller. */
function raised(mark: ReadPicture["marks"][number]): ReadPicture["marks"][number] {
  const top = Math.min(...mark.corners.map(([, y]) => y));
  return { ...mark, corners: mark.corners.map(([x, y]) => [x, y === top ? y - 1 : y]) };
}

test("a person who is not drawn is found", async () => {
  const view = `<deaths-tally by="month"></deaths-tally>`;
  await stories.place(view, 640);
  const picture = await read();
  check(view, picture);
  const last = picture.marks.findLastIndex(({ round }) => round);
  const marks = picture.marks.filter((_, index) => index !== last);
  assert.throws(
    () => check(view, { ...picture, marks }),
    /strictly deep-equal|Expected|deepEqual/i,
  );
});
