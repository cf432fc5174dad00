/** Dates as Node writes them, which knows languages that browsers do not. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createStaticView } from "../../src/static/static-view.js";

async function wordsIn(lang: string) {
  const view = { tag: "crossings-timeline", attributes: { lang } };
  return (await createStaticView(view, null, "2026-11-28")).explained.words;
}

test("a day without its year stands before its month in Welsh", async () => {
  const { rest, sources } = await wordsIn("cy");
  assert.match(rest, /^2026 hyd at 24 Medi: /);
  assert.equal(sources[0]?.foot, "27 Awst a 25 Medi 2026, fel yr adroddwyd gan: storfa gyhoeddus");
});

test("several days of publication and who reported them are one phrase in French", async () => {
  const { sources } = await wordsIn("fr");
  assert.equal(
    sources[0]?.foot?.replace(/\s/g, " "),
    "27 août et 25 septembre 2026, selon un dépôt public",
  );
});
