/** A page that is pinned to a day is kept as it was built, and what is drawn today says the same of that day. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { presets } from "../../scripts/presets.js";
import {
  FROZEN,
  frozenFiles,
  frozenPages,
  isPinned,
  KEPT,
  sha256,
} from "../../scripts/site/frozen.js";
import { lastDay } from "../../src/data/time.js";
import { pathOf, viewOf } from "../../src/embed/address.js";
import { createStaticView } from "../../src/static/static-view.js";
import { jsonOf, type FileRow } from "../../src/words/files.js";

const pages = Object.entries(frozenPages());

interface Said extends Readonly<Record<string, unknown>> {
  readonly asOf: string;
  readonly figures: readonly FileRow[];
}

/** What a view says of its day: not what is known since, and not what it takes from a later edition. */
function ofItsDay(json: string): Record<string, unknown> {
  const { figures, ...said } = JSON.parse(json) as Said;
  const words = [
    "lang",
    "title",
    "subtitle",
    "rest",
    "asOf",
    "period",
    "caveats",
    "claim",
    "quotation",
  ];
  return {
    ...Object.fromEntries(words.map((name) => [name, said[name]])),
    figures: figures
      .filter(({ published }) => published === "" || lastDay(published) <= said.asOf)
      .map((row) => ({ ...row, revision: "" })),
  };
}

const labelsOf = (svg: string) =>
  [...parseHTML(svg).document.querySelectorAll("text")].map(({ textContent }) => textContent);

test("every pinned page is kept, and none is taken away", () => {
  assert.deepEqual(
    presets().filter(isPinned).map(pathOf).sort(),
    pages.map(([path]) => path).sort(),
    "npm run freeze keeps a new one; one that was published stays a preset",
  );
});

test("a kept file never changes", () => {
  for (const [path, { files }] of pages) {
    assert.deepEqual(Object.keys(files), [...KEPT]);
    assert.deepEqual(readdirSync(`${FROZEN}/${path}`).sort(), [...KEPT].sort());
    for (const [name, hash] of Object.entries(files))
      assert.equal(sha256(readFileSync(`${FROZEN}/${path}${name}`, "utf8")), hash, path + name);
  }
});

for (const [path] of pages)
  test(`${path}: what is drawn today says what the kept page says of its day`, async () => {
    const view = viewOf(path)!;
    const files = await frozenFiles(view, "https://example.org/");
    const today = await createStaticView(view);
    const kept = ofItsDay(String(files["data.json"]));
    assert.ok((kept["figures"] as unknown[]).length, "it has figures of its day");
    assert.deepEqual(ofItsDay(jsonOf(today.shown)), kept);
    const labels = labelsOf(String(files["picture.svg"]));
    for (const label of labelsOf(today.chart(640)?.markup ?? ""))
      assert.ok(labels.includes(label), `the kept picture has “${label ?? ""}”`);
  });

test("a kept page is served with the addresses of its site, and its picture as PNG", async () => {
  for (const [path] of pages) {
    const files = await frozenFiles(viewOf(path)!, "https://example.org/");
    for (const name of KEPT) assert.ok(!String(files[name]).includes("site.invalid"), name);
    const { document } = parseHTML(String(files["index.html"]));
    const address = document.querySelector("link[rel=canonical]")?.getAttribute("href");
    assert.equal(address, `https://example.org/embed/${path}`);
    const day = document.querySelector("meta[name=date]")?.getAttribute("content");
    assert.equal(day, frozenPages()[path]?.day);
    assert.equal(Buffer.from(files["picture.png"] as Uint8Array).toString("latin1", 1, 4), "PNG");
  }
});
