import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { PNG } from "pngjs";
import { pathOf } from "../../src/embed/address.js";
import type { CardFormat } from "../../src/words/card.js";
import { elements } from "../../src/static/elements.js";
import { cardSvgOf } from "../../src/static/pictures.js";
import { render, type Format } from "../../src/static/render.js";
import { createStaticView } from "../../src/static/static-view.js";
import { snippetsOf } from "../../src/static/snippets.js";
import { generatedViews } from "../forms/generated-views.js";

const SITE = "https://example.org/explainers/";
const views = generatedViews(50);

test("pictures are as large as they say, and hold words: a PNG without them would be smaller", async () => {
  for (const view of views.filter((_, index) => index % 10 === 0)) {
    const card = PNG.sync.read(Buffer.from((await render(view, "card")) as Uint8Array));
    assert.deepEqual([card.width, card.height], [1200, 630]);
    const one = PNG.sync.read(Buffer.from((await render(view, "png", { scale: 1 })) as Uint8Array));
    const two = PNG.sync.read(Buffer.from((await render(view, "png")) as Uint8Array));
    assert.deepEqual([two.width, two.height], [one.width * 2, one.height * 2]);
    const dark = one.data.filter((byte, index) => index % 4 === 0 && byte < 128).length;
    assert.ok(dark > 1000, `${pathOf(view)}: ${dark} dark pixels`);
  }
});

test("nothing of a card is written over its edge", async () => {
  for (const view of views.filter((_, index) => index % 4 === 0)) {
    const card = PNG.sync.read(Buffer.from((await render(view, "card")) as Uint8Array));
    const at = (x: number, y: number) => card.data[4 * (y * card.width + x)] ?? 0;
    for (let x = 0; x < card.width; x++)
      for (const y of [0, 1, card.height - 2, card.height - 1])
        assert.equal(at(x, y), 255, `${pathOf(view)}: colors at ${x}, ${y}`);
    for (let y = 0; y < card.height; y++)
      for (const x of [0, 1, card.width - 2, card.width - 1])
        assert.equal(at(x, y), 255, `${pathOf(view)}: colors at ${x}, ${y}`);
  }
});

test("each element has its picture on its cards, the dots of the dead included", async () => {
  const defaults = elements.map(({ tag, example }) => ({ tag, attributes: example.attributes }));
  for (const view of defaults) {
    const showing = await createStaticView(view, null, "2026-11-28");
    const drawn = (format: CardFormat) => cardSvgOf(showing, format).includes('<g direction="ltr"');
    assert.ok(drawn("card-portrait"), `${view.tag}, portrait`);
    assert.ok(drawn("card-square"), `${view.tag}, square`);
    // A quotation with its verdict takes the room of a wide card for itself.
    assert.equal(drawn("card"), view.tag !== "quote-card", `${view.tag}, wide`);
    assert.ok(!drawn("thumbnail"), `${view.tag}, thumbnail`);
  }
});

test("a snippet keeps about the height of its figure free, in a wide column and on a phone", async () => {
  for (const { tag, example } of elements) {
    const { tag: snippet } = snippetsOf(
      await createStaticView({ tag, attributes: example.attributes }),
      SITE,
    );
    const [, wide, narrow, slope, most] =
      /min-height: clamp\((\d+)px, (\d+)px - \(100vw - 360px\) \* ([\d.-]+), (\d+)px\)/.exec(
        snippet,
      ) ?? [];
    assert.equal(narrow, most, tag);
    assert.ok(Number(wide) > 100 && Number(wide) <= Number(narrow), `${tag}: ${wide}, ${narrow}`);
    // At 640 pixels the line between the two has come down to the lower one.
    assert.ok(Math.abs(Number(narrow) - 280 * Number(slope) - Number(wide)) < 3, tag);
  }
});

test("README's snippet keeps what the builder's does free, in letters of 16 pixels", async () => {
  const { tag } = snippetsOf(
    await createStaticView({ tag: "crossings-timeline", attributes: {} }),
    SITE,
  );
  const builder = /clamp\((\d+)px, .*, (\d+)px\)/.exec(tag)?.slice(1).map(Number) ?? [];
  const readme = /clamp\(([\d.]+)em, .*, ([\d.]+)em\)/
    .exec(readFileSync("README.md", "utf8"))
    ?.slice(1)
    .map((em) => 16 * Number(em));
  assert.ok(readme);
  for (const [index, height] of readme.entries()) {
    const more = height - builder[index]!;
    assert.ok(more >= 0 && more <= 16, `${height} for ${builder[index]}`);
  }
});

test("what cannot be shown is refused with what there is", async () => {
  for (const [tag, attributes, message] of [
    ["nobody", {}, /no element "nobody".*removals-counter/],
    ["deaths-tally", { by: "species" }, /by="species".*year, month, cause, incident/],
    ["deaths-tally", { onclick: "x" }, /no attribute "onclick"/],
    ["deaths-tally", { from: "<x>" }, /is not a date/],
    ["crossings-timeline", { from: "2031" }, /2031/],
    ["quote-card", { quote: "nobody" }, /nobody/],
  ] as const)
    await assert.rejects(render({ tag, attributes }, "text" satisfies Format), message);
});

test("nothing an author or a dataset says becomes markup", async () => {
  const showing = await createStaticView({ tag: "deaths-tally", attributes: {} });
  const hostile = `</template></style><script>alert(1)</script>"'&<img src=x onerror=alert(1)>`;
  const shown = { ...showing.shown, title: hostile, subtitle: hostile, caveats: [hostile] };
  const forms = snippetsOf({ ...showing, shown }, SITE);
  for (const [name, content] of Object.entries(forms)) {
    if (name === "text" || name === "npm") continue;
    assert.ok(!content.includes("<script>alert"), name);
    assert.ok(!content.includes("<img src=x"), name);
  }
});

/** Characters to paste, and bytes in brotli. */
const MOST: Readonly<Record<string, readonly [characters: number, bytes: number]>> = {
  "removals-counter": [11_500, 3_000],
  "crossings-timeline": [16_000, 4_500],
  "deaths-tally": [20_500, 4_500],
  "quote-card": [18_000, 4_500],
};

test("a whole figure in the HTML is short, has one picture, and every number that stands in it and its title in its table", async () => {
  for (const { tag, example } of elements) {
    const view = { tag, attributes: example.attributes };
    const figure = String(await render(view, "figure", { site: SITE, day: "2026-11-28" }));
    const [characters = 0, bytes = 0] = MOST[tag] ?? [];
    assert.ok(figure.length <= characters, `<${tag}>: ${figure.length} characters`);
    const compressed = brotliCompressSync(figure).length;
    assert.ok(compressed <= bytes, `<${tag}>: ${compressed} bytes`);
    assert.equal(figure.match(/class=fluid/g)?.length, 1);
    const [table = ""] = /<table>.*<\/table>/.exec(figure) ?? [];
    const drawn = [...figure.matchAll(/<text[^>]*>([\d,]+,\d{3})<\/text>/g)].map(
      ([, each]) => each,
    );
    const inTable = (number = "") => table.replace(/<caption>.*<\/caption>/, "").includes(number);
    // Those of the axis are no figures.
    const missing = drawn.filter((each = "") => !/^\d,000$/.test(each) && !inTable(each));
    assert.deepEqual(missing, [], `<${tag}>`);
  }
});

test("more rows than a reader goes through are those of a longer step, and lead to all of them", async () => {
  const [daily, monthly] = await Promise.all(
    ["day", "month"].map(async (interval) =>
      String(
        await render({ tag: "crossings-timeline", attributes: { interval } }, "figure", {
          site: SITE,
        }),
      ),
    ),
  );
  for (const figure of [daily, monthly]) {
    assert.equal(figure?.match(/<tr>/g)?.length, 10);
    assert.match(figure ?? "", /<\/table><\/div><p><a href="[^"]+"[^>]*>People detected/);
  }
});
