import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { PNG } from "pngjs";
import { pathOf } from "../../src/embed/address.js";
import { pageOf } from "../../src/static/page.js";
import { formats, render, type Format } from "../../src/static/render.js";
import { showingOf } from "../../src/static/showing.js";
import { explainers } from "../../src/static/shown.js";
import { sentencesOf } from "../../src/static/sentences.js";
import { snippetsOf } from "../../src/static/snippets.js";
import { generatedViews } from "../forms/generated-views.js";

const SITE = "https://example.org/explainers/";
const views = generatedViews(50);

/** What a reader reads in HTML or SVG, the text of attributes that are read out included. */
function read(markup: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  const roots = [
    document.body,
    ...[...document.querySelectorAll("template")].map(({ content }) => content),
  ];
  const said = [...document.querySelectorAll("img")].map(
    (image) => image.getAttribute("alt") ?? "",
  );
  for (const root of roots)
    for (const style of root.querySelectorAll("style, script")) style.remove();
  return [...roots.map((root) => root.textContent), ...said].join(" ");
}

const plain = (text: string) => text.replace(/[\s\u200e\u200f\u2066-\u2069]+/g, " ").trim();

/** How each form is read back into text. */
const readers: Partial<Record<string, (content: string) => string>> = {
  markdown: (text) =>
    text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)).replace(/\\(.)/g, "$1"),
  csv: (text) => text.replaceAll('""', '"'),
  json: (text) => text.replaceAll('\\"', '"'),
  jsonld: (text) => text.replaceAll("\\u003c", "<").replaceAll('\\"', '"'),
  text: (text) => text,
  citation: (text) => text,
  address: (text) => text,
  npm: read,
};

test("fifty views were generated, of every element and four languages", () => {
  assert.equal(views.length, 50);
  assert.equal(new Set(views.map(({ tag }) => tag)).size, Object.keys(explainers).length);
  assert.equal(new Set(views.map(({ attributes }) => attributes["lang"])).size, 4);
});

test("the same figure, with its date and its source, from every form of fifty generated views", async () => {
  let compared = 0;
  for (const view of views) {
    const showing = await showingOf(view);
    const { shown } = showing;
    const { lead } = sentencesOf(shown);
    const [source] = shown.sources;
    const number = shown.quotation
      ? (shown.quotation.passages[0] ?? "")
      : (shown.headline?.text ?? "");
    const day = shown.headline?.figures[0]?.to ?? "";
    const forms: [string, string][] = [];
    for (const format of formats)
      if (format !== "png" && format !== "card")
        forms.push([format, String(await render(view, format, { site: SITE }))]);
    forms.push(...Object.entries(snippetsOf(showing, SITE)));
    const { "index.html": page = "" } = await pageOf(showing, SITE);
    forms.push(["page", String(page)]);
    for (const [name, content] of forms) {
      const where = `${pathOf(view)} as ${name}`;
      const text = plain((readers[name] ?? read)(content));
      if (name === "address") {
        assert.equal(content, `${SITE}embed/${pathOf(view)}\n`);
        continue;
      }
      assert.ok(
        text.includes(plain(shown.title)) || ["csv", "svg", "jsonld"].includes(name),
        `${where}: title`,
      );
      if (["npm", "citation"].includes(name)) continue;
      // A line of the image is as long as its column: what is said may go on in the next.
      const joined = name === "svg" ? text.replaceAll(" ", "") : text;
      const says = (words: string) =>
        joined.includes(name === "svg" ? plain(words).replaceAll(" ", "") : plain(words));
      const asNumber = String(shown.headline?.figures[0]?.value ?? "");
      if (name === "jsonld" && !shown.quotation) assert.ok(says(asNumber), `${where}: ${asNumber}`);
      else assert.ok(says(number), `${where}: ${number}`);
      const dated = ["csv", "json", "jsonld"].includes(name) && !shown.quotation;
      assert.ok(
        says(dated ? day : shown.quotation ? shown.quotation.where : shown.detail) ||
          name === "jsonld",
        `${where}: date`,
      );
      assert.ok(says(source?.publisher ?? ""), `${where}: ${source?.publisher}`);
      if (["text", "fallback", "html", "page"].includes(name) && !shown.quotation)
        assert.ok(says(lead), `${where}: ${lead}`);
      compared++;
    }
  }
  assert.ok(compared > 800, String(compared));
});

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
        assert.equal(at(x, y), 255, `${pathOf(view)}: ink at ${x}, ${y}`);
    for (let y = 0; y < card.height; y++)
      for (const x of [0, 1, card.width - 2, card.width - 1])
        assert.equal(at(x, y), 255, `${pathOf(view)}: ink at ${x}, ${y}`);
  }
});

test("what cannot be shown is refused with what there is", async () => {
  for (const [tag, attributes, message] of [
    ["nobody", {}, /no element "nobody".*removals-counter/],
    ["deaths-tally", { by: "species" }, /by="species".*year, month, cause, incident/],
    ["deaths-tally", { onclick: "x" }, /no attribute "onclick"/],
    ["deaths-tally", { from: "<x>" }, /letters, digits/],
    ["crossings-timeline", { from: "2031" }, /2031/],
    ["quote-card", { quote: "nobody" }, /nobody/],
  ] as const)
    await assert.rejects(render({ tag, attributes }, "text" satisfies Format), message);
});

test("nothing an author or a dataset says becomes markup", async () => {
  const showing = await showingOf({ tag: "deaths-tally", attributes: {} });
  const hostile = `</template></style><script>alert(1)</script>"'&<img src=x onerror=alert(1)>`;
  const shown = { ...showing.shown, title: hostile, detail: hostile, caveats: [hostile] };
  const forms = snippetsOf({ ...showing, shown }, SITE);
  for (const [name, content] of Object.entries(forms)) {
    if (name === "text" || name === "npm") continue;
    assert.ok(!content.includes("<script>alert"), name);
    assert.ok(!content.includes("<img src=x"), name);
  }
});
