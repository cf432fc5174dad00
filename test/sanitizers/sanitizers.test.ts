/**
 * What becomes of every form on its way into somebody's page: sanitizers, Markdown and editors, as they come and with
 * our recipe. The table is in stories/embedding.mdx; `--update` takes what comes out now as right.
 */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { all, browser, page, row, sent, settings } from "./everywhere.js";
import { forms } from "../forms/names.js";
import { becomesLive, liveOn } from "./live.js";
import {
  recipeBlock,
  recipes,
  storedRecipe,
  storedTable,
  storeRecipe,
  storeTable,
} from "./page.js";

const UPDATE = "npm test test/sanitizers/sanitizers.test.ts -- --update";
const updating = process.argv.includes("--update");

after(async () => {
  await browser.close();
  page.server.close();
});

for (const how of settings) {
  const found = new Map<string, Awaited<ReturnType<typeof row>>>();
  for (const target of all.keys())
    test(`${target}, ${how}: every form becomes what the page says`, async () => {
      const now = await row(target, how);
      found.set(target, now);
      if (updating) return;
      const stored = storedTable(how).get(target) ?? [];
      const changed = forms.flatMap((form, at) =>
        now[at] === stored[at]
          ? []
          : `The ${form} through ${target}, ${how}: the page says “${stored[at]}”, and it is “${now[at]}”.`,
      );
      assert.equal(changed.join(" "), "", `${changed.join(" ")} If that is right: ${UPDATE}`);
    });
  if (updating) test(`the table, ${how}, is written`, () => storeTable(how, found));
}

test("the page shows every recipe as it is tested", () => {
  if (updating) recipes.forEach(storeRecipe);
  for (const file of recipes)
    assert.equal(storedRecipe(file), recipeBlock(file), `${file} has changed: ${UPDATE}`);
});

const hostile = `<quote-card quote="starmer-fantastic" onclick="alert(1)">words</quote-card>

<p>Between.</p><iframe src="https://elsewhere.example/embed/"></iframe><iframe src="javascript:alert(1)"></iframe>

<other-element onclick="alert(1)">others</other-element><script>alert(1)</script><a href="javascript:alert(1)">link</a>`;

const forbidden = [
  /<[^>]* on\w+=/,
  /src="?https:..elsewhere/,
  /<other-element/,
  /<script/,
  /javascript:/,
];

for (const [target, { takes, through }] of all)
  test(`${target}: the recipe lets in nothing else that was kept out before`, async () => {
    const [came = ""] = await through("with our recipe", [hostile]);
    const before = takes === "html" ? (await through("as it comes", [hostile]))[0]! : "";
    assert.match(came, /Between/);
    for (const each of forbidden) if (!each.test(before)) assert.doesNotMatch(came, each);
  });

for (const form of ["tag", "link"] as const)
  test(`what is left of a ${form} becomes live on a page that has the script`, async () => {
    assert.deepEqual(await becomesLive(form), []);
  });

test("an iframe and the words below it stay one figure where links become live", async () => {
  const [framed, linked] = sent;
  const body = framed!.snippets.iframe + linked!.snippets.link;
  assert.equal(await liveOn(body, linked!.facts.view.tag), 1);
});

test("the editors ask nobody for anything, and complain of nothing", () => {
  const unforeseen = page.complaints.filter((each) => !each.includes("elsewhere.example"));
  assert.deepEqual(unforeseen, []);
});
