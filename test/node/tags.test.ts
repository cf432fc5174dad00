/** An element that is not whole stops every build, with the file that is missing. */
import assert from "node:assert/strict";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { tagsIn } from "../../scripts/tags.js";
import { elements } from "../../src/static/elements.js";

const folder = mkdtempSync(join(tmpdir(), "elements-"));
after(() => rmSync(folder, { recursive: true }));

const lists = ["elements.ts", "index.ts", "define.ts"];

function copy(): string {
  const src = join(folder, String(Math.random()));
  mkdirSync(src);
  for (const list of lists) cpSync(`src/${list}`, `${src}/${list}`);
  for (const tag of tagsIn("src")) cpSync(`src/${tag}`, `${src}/${tag}`, { recursive: true });
  return src;
}

test("each folder with a whole element is one", () => {
  assert.deepEqual(tagsIn(copy()), tagsIn("src"));
});

test("an element without its definition is named, with the file", () => {
  const src = copy();
  rmSync(`${src}/quote-card/definition.ts`);
  assert.throws(() => tagsIn(src), /quote-card\/definition\.ts is missing/);
});

for (const list of lists)
  test(`an element that ${list} does not name is named, with the line to add`, () => {
    const src = copy();
    const text = readFileSync(`${src}/${list}`, "utf8");
    writeFileSync(`${src}/${list}`, text.replace(/.*quote-card.*\n/, ""));
    assert.throws(
      () => tagsIn(src),
      new RegExp(`${list.replace(".", "\\.")} does not name <quote-card>.*"\\./quote-card/`),
    );
  });

test("an element says only its own words and those that all share", () => {
  const all = elements.flatMap(({ english }) => Object.keys(english));
  for (const { tag, english } of elements) {
    const others = all.filter((key) => !Object.keys(english).includes(key));
    const names = others.join("|");
    const foreign = new RegExp(
      `messages\\.(${names})\\b|\\{[^{}]*\\b(${names})\\b[^{}]*\\} = locale\\.messages`,
    );
    for (const file of readdirSync(`src/${tag}`))
      assert.doesNotMatch(readFileSync(`src/${tag}/${file}`, "utf8"), foreign, `${tag}/${file}`);
  }
});
