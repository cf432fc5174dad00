/** A server that passes strangers' languages on for a day keeps no more than at its beginning. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { loadLocale } from "../../src/i18n/languages.js";
import { render } from "../../src/static/render.js";

setFlagsFromString("--expose_gc");
const collect = runInNewContext("gc") as () => void;

const TAGS = 5000;

/** A language tag that nobody has asked for before. */
function tagOf(index: number): string {
  const letter = (place: number) =>
    String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26));
  return `${["fr", "ar", "cy", "en", "qa"][index % 5]}-${letter(0)}${letter(1)}-x-${letter(2)}${index}`;
}

const used = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

test("5,000 language tags take no more memory than the first hundred", async () => {
  const ask = async (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const locale = await loadLocale(tagOf(index));
      locale.when("2024-12-13");
      locale.count(34880);
    }
  };
  await ask(0, 100);
  const before = used();
  await ask(100, TAGS);
  const grown = used() - before;
  assert.ok(grown < 2e6, `${grown} bytes for ${TAGS} tags`);
});

test("views in 300 languages leave nothing behind", async () => {
  const view = (index: number) =>
    render({ tag: "deaths-tally", attributes: { lang: tagOf(index) } }, "text");
  for (let index = 0; index < 60; index++) await view(index);
  const before = used();
  for (let index = 60; index < 360; index++) await view(index);
  const grown = used() - before;
  assert.ok(grown < 3e6, `${grown} bytes for 300 views`);
});
