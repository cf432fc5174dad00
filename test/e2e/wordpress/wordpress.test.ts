/**
 * Our forms in a real WordPress, written by people of every role. `npm test wordpress -- --update` takes what is
 * measured now into the table of the plugin's readme.
 */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { addressOf } from "../../../src/static/render.js";
import { pasteEveryForm } from "./copied-forms.js";
import { embed, insertView, pasteCopied, publish } from "./editor.js";
import { sameAnswers } from "./endpoint.js";
import { everywhere, withPlugin } from "./forms.js";
import {
  hostileAddresses,
  hostileShortcode,
  hostileTag,
  saved,
  shownTo,
  wholeTags,
} from "./hostile.js";
import { signedIn, usePlugin, write } from "./people.js";
import { settled, sightOf } from "./reader.js";
import { setUp } from "./stage.js";
import { roles } from "./start.js";
import { readmeWith, seeAll, store, type Seen } from "./table.js";

const UPDATE = "npm test wordpress -- --update";
const stage = await setUp();
const { wordpress, site, showings, browser } = stage;
const anybody = stage.reader("author");
const crossings = showings[0]!;
const address = addressOf(crossings.view, site);
const author = await signedIn(browser, wordpress, "author");
let without: Seen = {};
let withIt: Seen = {};
after(() => stage.close());

test("WordPress as it is: the number, its date and its source come through from every role, but for what it throws away", async () => {
  without = await seeAll(stage, everywhere);
  for (const role of roles) {
    assert.deepEqual(without["address on a line of its own"]?.[role], ["framed", "words"], role);
    assert.deepEqual(without["block “Embed” with the address"]?.[role], ["framed", "words"], role);
    const trusted = role === "administrator" || role === "editor";
    const tag = trusted ? ["live", "words"] : ["words", "words"];
    assert.deepEqual(without["tag with its script"]?.[role], tag, role);
    assert.deepEqual(without["blockquote"]?.[role], ["words", "words"], role);
    assert.deepEqual(without["stand-alone link"]?.[role], ["link", "link"], role);
  }
});

test("in the block editor an author pastes an address, or gives it to the block “Embed”, and readers see the figure", async () => {
  for (const act of [pasteCopied, embed]) {
    const post = await publish(author, wordpress, (page) => act(page, address));
    assert.equal(await sightOf(anybody, post, crossings, true), "framed", act.name);
    assert.equal(await sightOf(anybody, post, crossings, false), "words", act.name);
  }
});

test("in the block editor an author pastes what the builder copies, and readers see its words, links and numbers, and no markup", async () => {
  await pasteEveryForm(stage, author);
});

test("the frame in an author's post is as tall as our page, up to WordPress's 1000 pixels, and goes with it", async () => {
  for (const showing of showings) {
    const page = await anybody.newPage();
    await page.goto(await write(wordpress, "author", `${addressOf(showing.view, site)}\n`));
    for (const width of [1200, 360]) {
      await page.setViewport({ width, height: 800 });
      await settled(page);
      const handle = await page.waitForSelector("iframe.wp-embedded-content");
      const frame = await handle!.contentFrame();
      // As far as it is taller it can be scrolled.
      await frame.waitForFunction(() => {
        const page = document.documentElement;
        const height = Math.ceil(page.getBoundingClientRect().height);
        return (
          innerHeight === Math.min(1000, Math.max(200, height)) &&
          page.scrollHeight >= height - 1 &&
          page.scrollWidth <= innerWidth
        );
      });
    }
    await page.close();
  }
});

test("the administrator switches the plugin on; it knows the attributes of an address, in their order", async () => {
  await usePlugin(wordpress, site);
  const sent = `[crossings-timeline view="arrivals" to="2024-12" measure="people" from="2024"]`;
  const [shown = ""] = await shownTo(anybody, await write(wordpress, "author", sent));
  assert.ok(shown.includes(`<a href="${address}">`), "the words of its embed page");
});

test("with the plugin every role has the element: by tag, shortcode, block, link and blockquote", async () => {
  withIt = await seeAll(stage, withPlugin);
  for (const [form, row] of Object.entries(withIt))
    for (const role of roles) {
      const wanted = ["live", form === "stand-alone link" ? "link" : "words"];
      if (form !== "iframe") assert.deepEqual(row[role], wanted, `${form}, ${role}`);
    }
});

test("in the block editor an author chooses the plugin's block, sees the words, and readers see the figure", async () => {
  const post = await publish(author, wordpress, (page) => insertView(page, address));
  assert.equal(await sightOf(anybody, post, crossings, true), "live");
});

test("an author's tag keeps every attribute an address can hold, and nothing else", async () => {
  for (const tag of wholeTags()) assert.equal(await saved(wordpress, tag), tag);
  const [sent, kept] = hostileTag(address);
  assert.equal(await saved(wordpress, sent), kept);
});

test("a shortcode lets nothing through but its view, even from an editor whose HTML WordPress trusts", async () => {
  for (const role of ["editor", "author"] as const) {
    const [sent, shown] = hostileShortcode;
    const post = await write(wordpress, role, sent);
    assert.deepEqual(await shownTo(anybody, post), shown, role);
  }
});

test("an address that is none of ours shows readers nothing, and says to those who write why", async () => {
  const sent = hostileAddresses(site).flatMap((address) => [
    `[explainer address="${address}"]`,
    `<!-- wp:migration-explainers/view ${JSON.stringify({ address })} /-->`,
  ]);
  const post = await write(wordpress, "author", sent.join("\n\n"));
  assert.deepEqual(await shownTo(anybody, post), []);
  const page = await author.newPage();
  await page.goto(post);
  const text = await page.evaluate(() => document.body.innerText);
  assert.equal(text.split("is no figure that can be shown").length - 1, sent.length);
  assert.equal(await page.$("[onclick]:not(#wpadminbar *)"), null);
  await page.close();
});

test("who asks how to embed a page is answered alike by PHP, by the plugin and by Node", async () => {
  assert.ok((await sameAnswers(stage)) > 80);
});

test("PHP complains of nothing in the plugin", () => {
  assert.equal(/.*migration-explainers.*/.exec(wordpress.log())?.[0], undefined);
});

test("the plugin's readme says what a reader sees", async () => {
  const tables = { "WordPress as it is": without, "With the plugin": withIt };
  const { measured, stored } = await readmeWith(tables);
  if (process.argv.includes("--update")) store(measured);
  else assert.equal(stored, measured, `Something else was measured. If it is right: ${UPDATE}`);
});
