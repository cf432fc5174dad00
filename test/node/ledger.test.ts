import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DOMParser } from "linkedom";
import { ledgerFeed, ledgerPage } from "../../scripts/ledger.js";
import { readDataset } from "../../scripts/read-dataset.js";
import { figuresOf, type Released } from "../../scripts/released.js";
import type { Dataset } from "../../src/data/schema.js";
import { stepsOf } from "../../src/data/series.js";
import { firstDay, lastDay } from "../../src/data/time.js";

const released = JSON.parse(readFileSync("test/released.json", "utf8")) as Released;
const dataset = readDataset("data");

/** Every figure of the release that is gone or has another value and no row in the ledger that says so. */
function unexplained(old: Released, now: Dataset): string[] {
  const explained = (measure: string, from: string, to: string) =>
    now.changes.some(
      (change) =>
        !old.ids["changes"]!.includes(change.id) &&
        change.measure === measure &&
        firstDay(change.from) <= lastDay(to) &&
        lastDay(change.to) >= firstDay(from),
    );
  const faults: string[] = [];
  const figures = figuresOf(now);
  for (const [id, value] of Object.entries(old.readings)) {
    const row = now.readings.find((each) => each.id === id);
    if (!row) faults.push(`reading ${id} is gone`);
    else if (row.value !== value && !explained(row.measure, row.from, row.to))
      faults.push(`reading ${id}`);
  }
  for (const [id, values] of Object.entries(old.series)) {
    const series = now.series.find((each) => each.id === id);
    if (!series) faults.push(`series ${id} is gone`);
    else
      stepsOf(series).forEach(({ from, to, value }, index) => {
        if (
          index < values.length &&
          // A step that was not published said nothing that could have changed.
          values[index] !== null &&
          value !== values[index] &&
          !explained(series.measure, from, to)
        )
          faults.push(`series ${id}, ${from}`);
      });
  }
  for (const [id, [dead, missing]] of Object.entries(old.incidents)) {
    const row = now.incidents.find((each) => each.id === id);
    // The day of an incident that was taken out is gone with it; its id begins with its year.
    const year = id.slice(0, 4);
    if (!row) {
      const known = ["dead", "missing"].some((measure) => explained(measure, year, year));
      if (!known) faults.push(`incident ${id} is gone`);
    } else {
      if (row.dead !== dead && !explained("dead", row.date, row.date))
        faults.push(`incident ${id}, dead`);
      if (row.missing !== missing && !explained("missing", row.date, row.date))
        faults.push(`incident ${id}, missing`);
    }
  }
  for (const [collection, ids] of Object.entries(old.ids))
    for (const id of ids)
      if (!figures.ids[collection]!.includes(id)) faults.push(`${collection} ${id} is gone`);
  return faults;
}

test("no figure of the last release changed without a row in the ledger", () => {
  assert.deepEqual(unexplained(released, dataset), []);
});

const GONE = "2025.MMP0270";

test("a changed value without a row fails, and passes with one", () => {
  const copy = structuredClone(dataset);
  const day = copy.series.find(({ id }) => id === "arrivals-by-day")!;
  day.values[0] = 5;
  const visits = copy.readings.find(({ measure }) => measure === "working-visits")!;
  visits.value += 1;
  copy.incidents[0]!.dead += 1;
  copy.quotes.splice(
    copy.quotes.findIndex(({ id }) => id === "starmer-fantastic"),
    1,
  );
  copy.incidents.splice(
    copy.incidents.findIndex(({ id }) => id === GONE),
    1,
  );
  const faults = unexplained(released, copy);
  assert.deepEqual(faults, [
    `reading ${visits.id}`,
    "series arrivals-by-day, 2018-01-01",
    `incident ${copy.incidents[0]!.id}, dead`,
    `incident ${GONE} is gone`,
    "quotes starmer-fantastic is gone",
  ]);
  copy.changes.push({
    ...copy.changes[0]!,
    id: "new",
    measure: "arrivals",
    from: "2018-01-01",
    to: "2018-01-01",
    kind: "correction",
  });
  copy.changes.push({
    ...copy.changes[0]!,
    ...{ id: "newer", measure: "dead", from: "2025-01-01", to: "2025-12-31" },
  });
  const left = unexplained(released, copy);
  assert.deepEqual(left, [faults[0], faults[2], faults[4]]);
});

const SITE = "https://example.org/explainers/";

test("the feed has absolute addresses, and ids of a domain that stay when the site moves", () => {
  const feed = new DOMParser().parseFromString(ledgerFeed(dataset, SITE), "text/xml");
  const href = (selector: string) => feed.querySelector(selector)?.getAttribute("href");
  const [change] = [...dataset.changes].sort((a, b) => (a.date < b.date ? 1 : -1));
  assert.equal(href("feed > link[rel=self]"), `${SITE}ledger.xml`);
  assert.equal(href("entry > link"), `${SITE}ledger.html#${change?.id}`);
  const ids = (site: string, authority?: string) =>
    [...ledgerFeed(dataset, site, authority).matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
  for (const id of ids(SITE)) assert.match(id ?? "", /^tag:example\.org,2026:ledger/);
  assert.deepEqual(ids(SITE, "example.net"), ids("https://elsewhere.example/", "example.net"));
});

test("the ledger is published as a page and an Atom feed with every change, escaped", () => {
  const page = ledgerPage(dataset);
  const feed = ledgerFeed(dataset, SITE);
  for (const { id } of dataset.changes) {
    assert.ok(page.includes(`id="${id}"`));
    assert.ok(feed.includes(`ledger/${id}<`));
  }
  const hostile = structuredClone(dataset);
  hostile.changes[0]!.reason = "<script>alert(1)</script>";
  assert.ok(!ledgerPage(hostile).includes("<script>"));
  assert.ok(!ledgerFeed(hostile, SITE).includes("<script>"));
  assert.equal(feed.match(/<entry>/g)?.length, dataset.changes.length);
});
