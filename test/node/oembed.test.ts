/** What the endpoint for Node answers sites that ask how to embed a page, as it is started on a host. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { parseHTML } from "linkedom";
import { writeOembed } from "../../scripts/site/oembed.js";
import { pathOf } from "../../src/embed/address.js";
import { frameHeightOf } from "../../src/static/frame.js";
import type { StaticView } from "../../src/static/static-view.js";
import { bad, good, queryFor } from "./oembed-queries.js";
import { fieldsOf, sayable, smallSite, type Answer } from "./small-site.js";

const SITE = "https://figures.example/explainers/";

const folder = mkdtempSync(join(tmpdir(), "oembed-"));
let pages: readonly StaticView[] = [];
let program: ChildProcess | undefined;
let origin = "";
before(async () => {
  pages = await smallSite(folder, SITE);
  writeOembed(folder, SITE);
  const started = spawn(process.execPath, [join(folder, "oembed.js"), "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  program = started;
  origin = await new Promise((resolve, reject) => {
    started.stdout.once("data", (said) => resolve(/http:\S+/.exec(String(said))?.[0] ?? ""));
    started.once("exit", () => reject(new Error("The endpoint did not start.")));
  });
});
after(() => {
  program?.kill();
  rmSync(folder, { recursive: true });
});

const ask = (query: string) => fetch(`${origin}oembed?${query}`);
const addressOf = ({ view }: StaticView) => `${SITE}embed/${pathOf(view)}`;
const answerTo = async (showing: StaticView, more: Record<string, string>) =>
  (await (await ask(queryFor(addressOf(showing), more))).json()) as Answer;

/** The frame, which stands alone. */
function frameIn({ html }: Answer): Element {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const [frame, ...more] = document.body.childNodes as unknown as Element[];
  assert.deepEqual([frame?.localName, more.length], ["iframe", 0]);
  return frame!;
}

test("a page that is asked for has a frame alone, as tall as it is at that width", async () => {
  for (const showing of pages)
    for (const [asked, width] of [
      ["", 640],
      ["320", 320],
      ["480", 480],
      ["640", 640],
      ["2000", 640],
    ] as const) {
      const answer = await answerTo(showing, asked ? { maxwidth: asked } : {});
      const frame = frameIn(answer);
      assert.deepEqual([answer["version"], answer["type"]], ["1.0", "rich"]);
      assert.equal(answer["height"], frameHeightOf(showing, width));
      assert.deepEqual(
        ["width", "height", "src", "title"].map((name) => frame.getAttribute(name)),
        [width, answer["height"], addressOf(showing), showing.shown.title].map(String),
      );
      assert.equal(answer["heights"], undefined);
    }
});

test("between two widths nothing is cut off, and below the least there is a height too", async () => {
  for (const showing of pages)
    for (const width of [333, 459, 639, 100]) {
      const answer = await answerTo(showing, { maxwidth: String(width) });
      assert.equal(answer["width"], width);
      assert.equal(answer["height"], frameHeightOf(showing, Math.max(240, width - (width % 20))));
      assert.ok(width < 240 || Number(answer["height"]) >= frameHeightOf(showing, width));
    }
});

test("a frame is never taller than was asked for, and no picture larger", async () => {
  const showing = pages[1]!;
  for (const [more, height, parts] of [
    [{ maxheight: "200" }, 200, 0],
    [{ maxheight: "200", maxwidth: "320" }, 200, 0],
    [{ maxheight: "5000" }, frameHeightOf(showing), 3],
    [{ maxwidth: "1200" }, frameHeightOf(showing), 3],
    [{ maxwidth: "1199" }, frameHeightOf(showing), 0],
  ] as const) {
    const answer = await answerTo(showing, more);
    assert.equal(answer["height"], height);
    assert.equal(frameIn(answer).getAttribute("height"), String(height));
    const picture = Object.keys(answer).filter((name) => name.startsWith("thumbnail_"));
    assert.equal(picture.length, parts, JSON.stringify(more));
  }
});

test("XML says the same as JSON, each with its own type", async () => {
  for (const showing of pages) {
    const query = queryFor(addressOf(showing), { maxwidth: "400" });
    const [json, xml] = await Promise.all([ask(query), ask(`${query}&format=xml`)]);
    assert.equal(json.headers.get("content-type"), "application/json; charset=utf-8");
    assert.equal(xml.headers.get("content-type"), "text/xml; charset=utf-8");
    assert.deepEqual(fieldsOf(await xml.text()), sayable((await json.json()) as Answer));
  }
});

test("every way to ask for a page is answered, and nothing of the question is repeated", async () => {
  for (const query of good(SITE)) {
    const response = await ask(query);
    assert.equal(response.status, 200, query);
    const text = await response.text();
    // One page has such a title.
    if (!query.includes("by%3Dcause")) assert.doesNotMatch(text, /steal/, query);
  }
});

test("what is no page of the site is refused in a sentence of our own", async () => {
  const told: Record<number, Set<string>> = {};
  for (const [query, status] of bad(SITE)) {
    const response = await ask(query);
    assert.equal(response.status, status, query);
    assert.equal(response.headers.get("content-type"), "text/plain; charset=utf-8");
    assert.equal(response.headers.get("set-cookie"), null);
    (told[status] ??= new Set()).add(await response.text());
  }
  const sentences = Object.entries(told).map(([status, { size }]) => `${status}: ${size}`);
  assert.deepEqual(sentences, ["400: 1", "404: 1", "501: 1"]);
});

test("the site is the one of its pages, whatever host a request names", async () => {
  const path = `/?${queryFor(addressOf(pages[0]!))}`;
  const text = await new Promise<string>((resolve, reject) => {
    const asked = request(new URL(path, origin), { headers: { host: "evil.example" } });
    asked.on("error", reject).on("response", (response) => {
      let said = "";
      response.setEncoding("utf8").on("data", (part: string) => (said += part));
      response.on("end", () => resolve(said));
    });
    asked.end();
  });
  assert.equal(text, await (await ask(path.slice(2))).text());
});
