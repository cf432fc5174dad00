/**
 * Picture, cursor, table and summary say the same numbers: every place of the cursor in every kind of view,
 * built and drawn by Plot, the drawn marks measured and turned back into numbers by the drawn axis.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { readDataset } from "../../scripts/read-dataset.js";
import { prerenderedViews } from "../../scripts/prerender/views.js";
import { slice } from "../slice.js";
import { checkUnread } from "./access/agreement.js";
import { checkBars, checkParts } from "./access/bars.js";
import { besideOf } from "./access/beside.js";
import { broken } from "./access/broken.js";
import { checkColumns, checkLines } from "./access/columns.js";
import type { Gallery } from "./access/gallery-page.js";
import { serveGallery, Stories } from "./access/gallery.js";
import { checkPeople } from "./access/people.js";
import { checkSummary } from "./access/summary.js";
import type { ReadPicture } from "./access/picture-page.js";
import { launch, type Server } from "./browser.js";

const dataset = readDataset("data");
const { quotes } = dataset;
const written = (tag: string, attributes: Readonly<Record<string, string>>) =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("")}></${tag}>`;

/** Only a quotation that names a figure has a picture. */
const shown = quotes.filter(({ about }) => about).map(({ id }) => id);
const built = prerenderedViews()
  .filter(({ attributes: { quote } }) => !quote || shown.includes(quote))
  .map(({ tag, attributes }) => written(tag, attributes));
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
const cards = shown.map((quote) => written("quote-card", { quote }));
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

/** Which kind of picture it is: people, lines, columns over an axis, rows of bars, or one bar that is divided. */
function check(view: string, picture: ReadPicture): void {
  if (view.startsWith("<deaths")) checkPeople(picture);
  else if (view.includes("cumulative")) checkLines(picture);
  else if (picture.texts.some(({ text }) => text === "0")) checkColumns(picture);
  else if (view.startsWith("<removals")) checkParts(picture);
  else checkBars(picture);
  checkUnread(picture);
  checkSummary(picture, besideOf(dataset, view));
}

for (const width of [640, 320])
  test(`picture, cursor, table and summary agree in every row, ${width} px`, async (context) => {
    let places = 0;
    // By day there are more steps than pixels at any width.
    const all = width > 320 ? views : views.filter((view) => !view.includes("day"));
    const chosen = slice(all, 2);
    for (const view of chosen) {
      await stories.place(view, width);
      const picture = await read();
      try {
        check(view, picture);
      } catch (error) {
        throw new Error(`${view}: ${String(error)}`);
      }
      places += picture.places.length;
    }
    context.diagnostic(`${chosen.length} views, ${places} places`);
  });

for (const [what, view, change, complaint] of broken)
  test(`${what} that says something else is found`, async () => {
    await stories.place(view, 640);
    const picture = await read();
    check(view, picture);
    assert.throws(() => check(view, change(picture)), complaint);
  });
