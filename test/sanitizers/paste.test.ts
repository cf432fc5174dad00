/**
 * Real pasting: what the builder copies for an editor is pasted into each with the keys, and what it then saves is read
 * on a plain page. The table is in stories/embedding.mdx; `--update` takes what is seen now as right.
 */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { groups, wordsOf } from "../../site/builder/forms.js";
import { showsMarkup } from "../e2e/clipboard.js";
import { browser, page, sent, settings } from "./everywhere.js";
import { liveOn } from "./live.js";
import { Output } from "./output.js";
import { storedTable, storeTable } from "./page.js";
import { copiedForms, editors, leftOf, pasteInto, words, wordsSeen } from "./pasted.js";

const TABLE = "pasted";
const UPDATE = "npm test test/sanitizers/paste.test.ts -- --update";
const updating = process.argv.includes("--update");
const found = new Map<string, readonly string[]>();
const links: string[] = [];

after(async () => {
  await browser.close();
  page.server.close();
});

test("these are the forms that the builder copies for an editor", () => {
  const copied = groups.flatMap(({ forms }) => forms).filter(({ isText }) => isText);
  assert.deepEqual(copied.map(({ name }) => name).sort(), [...copiedForms].sort());
});

for (const how of settings)
  for (const editor of editors)
    test(`${editor}, ${how}: words, numbers and links of every form come through, and no markup`, async () => {
      const left = new Map(copiedForms.map((form) => [form, new Set<string>()]));
      for (const { path, facts, snippets } of sent)
        for (const form of copiedForms) {
          const name = `${form} of ${path}`;
          const code = snippets[form];
          const saved = await pasteInto(editor, how, code, wordsOf(form, snippets));
          const seen = await wordsSeen(saved);
          const output = new Output(saved, facts);
          assert.ok(!showsMarkup(seen.join(" ")), `${name}: ${seen.join(" ")}`);
          assert.deepEqual(seen, await wordsSeen(code), name);
          assert.ok(seen.join(" ").includes(words(facts.title).join(" ")), name);
          assert.ok(output.factsIn(seen.join(" ")), `${name}: ${seen.join(" ")}`);
          assert.ok(output.linked, name);
          assert.ok(form === "link" || output.sourcesLinked, name);
          const more = leftOf[form](output);
          if (more) left.get(form)?.add(more);
          if (form === "link") links.push(saved);
        }
      const row = [...left.values()].map((each) => [...each].join("; "));
      const target = how === "as it comes" ? editor : `${editor} with our recipe`;
      found.set(target, row);
      if (!updating)
        assert.deepEqual(row, storedTable(TABLE).get(target), `If that is right: ${UPDATE}`);
    });

if (updating) test("the table is written", () => storeTable(TABLE, found, copiedForms));

for (const editor of editors)
  test(`${editor}: “Copy code” is for boxes that take HTML, and shows the code in an editor`, async () => {
    for (const form of copiedForms) {
      const code = sent[0]!.snippets[form];
      const saved = await pasteInto(editor, "as it comes", code);
      assert.deepEqual(await wordsSeen(saved), words(code), form);
    }
  });

test("a link becomes live after it was pasted, wherever that was", async () => {
  const { tag } = sent[0]!.facts.view;
  const ofOne = links.filter((_, at) => at % sent.length === 0);
  assert.equal(ofOne.length, editors.length * settings.length);
  assert.equal(await liveOn(ofOne.join("\n"), tag), ofOne.length);
});

test("the editors ask nobody for anything, and complain of nothing", () => {
  assert.deepEqual(page.complaints, []);
});
