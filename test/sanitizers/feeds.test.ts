/** Every feed is read by a real reader of feeds, and has what RFC 4287 and JSON Feed 1.1 ask of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import Parser from "rss-parser";
import { ledgerFeed } from "../../scripts/ledger.js";
import { presets } from "../../scripts/presets.js";
import { readDataset } from "../../scripts/read-dataset.js";
import { pathOf } from "../../src/embed/address.js";
import { feedOf } from "../../src/static/feed.js";
import { atomOf, jsonFeedOf } from "../../src/static/feed-file.js";
import { createStaticView } from "../../src/static/static-view.js";

const SITE = "https://your.site/explainers/";
const dataset = readDataset("data");
const views = await Promise.all(presets().map((view) => createStaticView(view)));
const feeds = views.map((view) => feedOf(view, SITE, "example.net"));
const ATOM = "http://www.w3.org/2005/Atom";
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
const TAG = /^tag:[a-z.-]+,\d{4}:[\w\-./=,+]+$/;

/** What is missing or wrong of what RFC 4287 asks: read by a parser that takes no XML that is not sound. */
function faultsOf(xml: string): string[] {
  const { document } = new JSDOM(xml, { contentType: "application/xml" }).window;
  const feed = document.documentElement;
  const faults: string[] = [];
  const check = (is: boolean, what: string) => is || faults.push(what);
  check(feed.namespaceURI === ATOM && feed.localName === "feed", "it is no Atom feed");
  const of = (element: Element, name: string) =>
    [...element.children].filter((child) => child.localName === name);
  const textOf = (element: Element, name: string) => {
    const all = of(element, name);
    check(all.length === 1, `${element.localName} has ${all.length} of ${name}`);
    return all[0]?.textContent ?? "";
  };
  const entries = of(feed, "entry");
  for (const element of [feed, ...entries]) {
    check(TAG.test(textOf(element, "id")), `${textOf(element, "id")} is no tag: address`);
    check(textOf(element, "title").trim() !== "", "a title is empty");
    const updated = textOf(element, "updated");
    check(INSTANT.test(updated) && !Number.isNaN(Date.parse(updated)), `${updated} is no instant`);
    const links = of(element, "link");
    check(
      links.filter((link) => link.getAttribute("rel") === "alternate").length === 1,
      "alternate",
    );
    for (const link of links)
      check(
        /^https:\/\/your\.site\/explainers\//.test(link.getAttribute("href") ?? ""),
        "a link is not absolute",
      );
  }
  check(
    of(feed, "link").some((link) => link.getAttribute("rel") === "self"),
    "no self",
  );
  check(
    of(feed, "author").every((author) => textOf(author, "name") !== ""),
    "an author without name",
  );
  check(of(feed, "author").length === 1, "no author");
  const ids = entries.map((entry) => textOf(entry, "id"));
  check(new Set(ids).size === ids.length, "an id stands twice");
  return faults;
}

test("the ledger's feed is valid, and a reader finds every change in it", async () => {
  const xml = ledgerFeed(dataset, SITE, "example.net");
  assert.deepEqual(faultsOf(xml), []);
  const { items } = await new Parser().parseString(xml);
  const { changes } = dataset;
  assert.deepEqual(
    items.map(({ id }) => id).sort(),
    changes.map(({ id }) => `tag:example.net,2026:ledger/${id}`).sort(),
  );
});

test("the check of feeds finds what is wrong", () => {
  const xml = ledgerFeed(dataset, SITE, "example.net");
  const broken = [
    xml.replace(/<author>.*<\/author>/, ""),
    xml.replace(/<updated>[^<]*/, "<updated>2026-01"),
    xml.replace(/href="https:\/\/your.site/, 'href="'),
    xml.replaceAll(/(<entry>\s*<id>)[^<]*/g, "$1tag:example.net,2026:x"),
  ];
  for (const each of broken) assert.notDeepEqual(faultsOf(each), []);
});

for (const [index, feed] of feeds.entries())
  test(`${pathOf(views[index]!.view)}: both files are valid and say the same`, async () => {
    const xml = atomOf(feed);
    assert.deepEqual(faultsOf(xml), []);
    const { items, title, feedUrl } = await new Parser().parseString(xml);
    assert.equal(title, feed.title);
    assert.equal(feedUrl, feed.self);
    const json = JSON.parse(jsonFeedOf(feed, `${feed.page}feed.json`)) as {
      version: string;
      items: {
        id: string;
        url: string;
        title: string;
        content_html: string;
        date_published: string;
      }[];
    };
    assert.equal(json.version, "https://jsonfeed.org/version/1.1");
    assert.deepEqual(
      items.map(({ id, link, title: name, summary, isoDate }) => [
        id,
        link,
        name,
        summary,
        Date.parse(isoDate!),
      ]),
      json.items.map((item) => [
        item.id,
        item.url,
        item.title,
        item.content_html,
        Date.parse(item.date_published),
      ]),
    );
    for (const item of json.items) assert.match(item.date_published, INSTANT);
    const dates = json.items.map((item) => item.date_published);
    assert.deepEqual(dates, [...dates].sort().reverse(), "the newest first");
  });

const of = (path: string) => feeds[views.findIndex(({ view }) => pathOf(view) === path)]!;

test("a feed has what was published of its figure, and what moved; a pinned one only what was known, and what moved since", () => {
  const kinds = (path: string) => new Set(of(path).entries.map(({ kind }) => kind));
  assert.deepEqual(kinds("removals-counter/view=history/"), new Set(["figures", "revision"]));
  const { entries } = of("deaths-tally/as-of=2024-12-29/");
  for (const { kind, date } of entries) assert.equal(kind === "figures", date <= "2024-12-29");
  assert.ok(entries.some(({ kind }) => kind === "revision"));
  // What moved on the whole route did not move the part of it that is the Channel.
  assert.deepEqual(kinds("deaths-tally/scope=channel/"), new Set(["figures"]));
});

test("every count of deaths in a feed says at least, and each number has its caveats", () => {
  for (const { lines } of of("deaths-tally/").entries.filter(({ kind }) => kind === "figures")) {
    const counts = lines.filter((line) => /\d (people|deaths)/.test(line));
    for (const line of counts) assert.match(line, /at\sleast|nobody/);
    if (counts.length)
      assert.ok(lines.some((line) => line.includes("The true number may be higher")));
  }
});

test("a feed is in the language of its page, and in its direction", () => {
  const { title, dir, entries } = of("crossings-timeline/lang=ar/");
  assert.equal(dir, "rtl");
  for (const text of [title, ...entries.flatMap((entry) => [entry.title, ...entry.lines])])
    assert.match(text, /\p{Script=Arabic}/u);
});

test("what a figure, a page or a reason says is text in a feed, whatever it is", async () => {
  const hostile = `<script>alert(1)</script>]]>&amp;\u0000\ufffe"'`;
  const feed = { ...of("removals-counter/view=history/"), title: hostile };
  const entries = feed.entries.map((entry) => ({ ...entry, title: hostile, lines: [hostile] }));
  const xml = atomOf({ ...feed, entries });
  assert.deepEqual(faultsOf(xml), []);
  const { title, items } = await new Parser().parseString(xml);
  const sayable = hostile.replace(/[\u0000\ufffe]/g, "");
  assert.equal(title, sayable);
  const body = new JSDOM(items[0]?.summary).window.document.body;
  assert.equal(body.querySelector("script"), null);
  assert.equal(body.textContent.replace(/[\u0000\ufffd\ufffe]/g, ""), sayable);
});
