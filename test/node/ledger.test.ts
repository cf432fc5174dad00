import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DOMParser } from "linkedom";
import { ledgerFeed, ledgerPage } from "../../scripts/ledger.js";
import { readDataset } from "../../scripts/read-dataset.js";
import { unexplained, type Published } from "../../src/data/ledger.js";

const released = JSON.parse(readFileSync("test/released.json", "utf8")) as Published;
const dataset = readDataset("data");

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
