import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { elements } from "../../src/static/elements.js";
import { optionsOf } from "../../site/builder/controls.js";
import type { Facts } from "../../site/builder/facts.js";
import { groups } from "../../site/builder/forms.js";
import { labelOf } from "../../site/builder/labels.js";
import { filesOf } from "../../site/builder/weight.js";
import { pathOf, viewOf } from "../../src/embed/address.js";
import { createStaticView } from "../../src/static/static-view.js";
import { snippetsOf } from "../../src/static/snippets.js";
import { axeFinds, loadAxe } from "./access/axe.js";
import { launch, open, serve, type Server } from "./browser.js";

const facts = JSON.parse(readFileSync("site-dist/builder/facts.json", "utf8")) as Facts;
let browser: Browser;
let server: Server;
let site: string;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  site = `${server.origin}/site-dist/`;
});
after(async () => {
  await browser.close();
  server.close();
});

/** The builder once the forms of a view are rendered; `hash` is what its address holds. */
async function builder(hash = "") {
  const opened = await open(browser, `${site}builder.html${hash}`);
  await opened.page.waitForSelector("article textarea");
  return opened;
}

const valueOf = (page: Page, selector: string) =>
  page.$eval(selector, (field) => (field as HTMLInputElement).value);

const codeOf = (page: Page, form = "tag") => valueOf(page, `[data-form=${form}] textarea`);

const messageOf = (page: Page) => page.$eval(".message", (each) => each.textContent ?? "");

/** Waits until the address holds this, and with it the code. */
async function holds(page: Page, hash: string): Promise<void> {
  await page.waitForFunction(
    (hash) => location.hash === hash && document.querySelector("article textarea") !== null,
    {},
    hash,
  );
}

/** Goes on by the tab key until the field of that id or value has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector))
      return;
  }
  assert.fail(`The tab key never came to ${selector}.`);
}

/** Browsers write elements of a picture in another way than their stubs, with the same meaning. */
const plain = (code: string) =>
  code
    .replace(/<([a-z]+)((?: [\w-]+="[^"]*")*) \/>/g, "<$1$2></$1>")
    .replace(
      / class="([^"]*)"/g,
      (_, names: string) => ` class="${names.split(" ").sort().join(" ")}"`,
    )
    .replace(/ [\w-]+="[^"]*"(?: [\w-]+="[^"]*")+/g, (all) =>
      [...all.matchAll(/ [\w-]+="[^"]*"/g)].map(String).sort().join(""),
    );

/** Fails with where two texts begin to differ, for they can be long. */
function same(actual: string, expected: string, name: string): void {
  const [a, b] = [plain(actual), plain(expected)];
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const part = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  assert.ok(a === b, `${name}: ${part(a)} is not ${part(b)}`);
}

const allStands = (page: Page) =>
  page.waitForFunction(() =>
    document.querySelector(".preview > *")?.shadowRoot?.querySelector("figure"),
  );

test("every element, attribute and value of the manifest is called by words", () => {
  for (const { tag, attributes } of elements)
    for (const [name, attribute] of Object.entries(attributes)) {
      const { values = [], default: fallback } = attribute;
      const label = labelOf(tag, name);
      assert.notEqual(label.label, name, `${tag} ${name}`);
      for (const value of values) assert.ok(label.values?.[value], `${tag} ${name}=${value}`);
      if (values.length && !fallback) assert.ok(label.values?.[""], `${tag} without ${name}`);
      for (const [value, words] of values.length ? optionsOf(name, attribute, tag) : [])
        assert.notEqual(words, value, `${tag} ${name}`);
    }
});

test("by keys alone a choice changes preview, code and address", async () => {
  const { page, complaints, hosts } = await builder();
  await tabTo(page, "input[name=element]:checked");
  await page.keyboard.press("ArrowDown");
  await holds(page, "#deaths-tally/");
  await tabTo(page, "#by");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await holds(page, "#deaths-tally/by=cause/");
  await tabTo(page, "#from");
  await page.keyboard.type("2020");
  await page.keyboard.press("Enter");
  await holds(page, "#deaths-tally/by=cause,from=2020/");
  assert.match(await codeOf(page), /<deaths-tally by="cause" from="2020" style=/);
  await allStands(page);
  assert.match(
    await page.$eval(".preview > deaths-tally", (each) => each.outerHTML),
    /by="cause" from="2020"/,
  );
  await tabTo(page, "input[name=width]:checked");
  await page.keyboard.press("ArrowRight");
  await tabTo(page, "input[name=background]:checked");
  await page.keyboard.press("ArrowRight");
  const preview = await page.$eval(".preview", (each) => [each.className, each.clientWidth]);
  assert.deepEqual(preview, ["preview dark", 960]);
  await tabTo(page, "input[name=preview-font]:checked");
  await page.keyboard.press("ArrowRight");
  await tabTo(page, "#font");
  await page.keyboard.type("Courier New");
  await page.keyboard.press("Enter");
  await holds(page, "#deaths-tally/by=cause,from=2020/?font=Courier+New&width=960");
  assert.equal(
    await page.$eval(".preview > *", (each) => getComputedStyle(each).fontFamily),
    '"Courier New"',
  );
  assert.deepEqual(complaints, []);
  assert.deepEqual([...hosts], [new URL(site).host]);
});

for (const path of [
  "crossings-timeline/",
  "removals-counter/view=history/",
  "deaths-tally/by=incident/",
  "quote-card/quote=cooper-returns-target/",
  "crossings-timeline/lang=ar/",
])
  test(`every form shown for ${path} is the one that is made without a browser`, async () => {
    const { page } = await builder(`#${path}`);
    const expected = snippetsOf(await createStaticView(viewOf(path)!), site);
    for (const { name } of groups.flatMap(({ forms }) => forms))
      same(await codeOf(page, name), expected[name], name);
  });

test("a view without a page says how to get one, and its other forms link to none", async () => {
  const { page } = await builder("#crossings-timeline/from=2021,to=2021-06/");
  const forms = await page.$$eval("[data-form]", (all) =>
    all.map((each) => (each as HTMLElement).dataset["form"]),
  );
  const byFragment = ["iframe", "link"];
  assert.deepEqual(forms, ["tag", "figure", "npm", ...byFragment, "html", "markdown", "text"]);
  for (const form of forms)
    assert.deepEqual(
      (await codeOf(page, form)).match(/\/embed\/[^"]*/g),
      byFragment.includes(form ?? "")
        ? Array(form === "iframe" ? 2 : 1).fill(
            "/embed/view.html#crossings-timeline/from=2021,to=2021-06/",
          )
        : null,
      form,
    );
  const said = await page.$eval(".pageless", (each) => each.textContent ?? "");
  assert.match(said, /"crossings-timeline\/from=2021,to=2021-06\/" in site\/presets.json/);
});

test("where a place takes an address or a picture, a view without a page has its link, and says so", async () => {
  for (const place of ["wordpress", "substack"]) {
    const { page } = await builder(`#crossings-timeline/from=2021,to=2021-06/?paste=${place}`);
    assert.equal(
      await page.$eval(".forms [data-form]", (form) => (form as HTMLElement).dataset["form"]),
      "link",
      place,
    );
    assert.match(await page.$eval(".forms", (each) => each.textContent ?? ""), /paste this link/);
  }
});

test("the preview shows of the author's own what the place takes, and the rest is said", async () => {
  const { page } = await builder("#crossings-timeline/?title=Ours&accent=teal");
  const own = () =>
    page.$eval(".preview > *", (each) => [each.textContent, each.getAttribute("style")]);
  assert.deepEqual(await own(), ["Ours", "--explainer-accent: teal;"]);
  assert.equal(await page.$(".uncarried"), null);
  await page.select("#paste", "wordpress");
  await page.waitForSelector(".uncarried");
  assert.deepEqual(await own(), ["", null]);
});

test("what is typed into one field stays while the field before it is taken", async () => {
  const { page } = await builder();
  await page.focus("#from");
  await page.keyboard.type("2021");
  await page.keyboard.press("Tab");
  for (const letter of "2023") {
    await page.keyboard.type(letter);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  assert.equal(await valueOf(page, "#to"), "2023");
  await page.keyboard.press("Enter");
  await holds(page, "#crossings-timeline/from=2021,to=2023/");
});

test("on a machine of one's own the builder says that its addresses work nowhere else", async () => {
  const { page } = await builder("#crossings-timeline/");
  assert.match(
    await page.$eval(".here", (each) => each.textContent ?? ""),
    /only this computer can open/,
  );
});

test("the address holds the choice, back and forward go through it, a new visit restores it", async () => {
  const hash =
    "#crossings-timeline/from=2024,as-of=2024-12-29,lang=fr/?accent=%237a1f3d&font=Georgia";
  const { page } = await builder(hash);
  assert.equal(await valueOf(page, "#from"), "2024");
  assert.equal(await valueOf(page, "#as-of"), "2024-12-29");
  assert.equal(await valueOf(page, "#lang"), "fr");
  assert.equal(await valueOf(page, "#accent"), "#7a1f3d");
  assert.match(await codeOf(page), /lang="fr" style="--explainer-accent: #7a1f3d; display/);
  await page.select("#lang", "");
  const english = hash.replace(",lang=fr", "");
  await holds(page, english);
  await page.goBack();
  await holds(page, hash);
  await page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>("#lang")?.value === "fr",
  );
  await page.goForward();
  await holds(page, english);
  await page.reload();
  await page.waitForSelector("article textarea");
  assert.equal(await valueOf(page, "#accent"), "#7a1f3d");
});

for (const hash of [
  "#crossings-timeline/?width=wide",
  "#nobody/",
  "#crossings-timeline/src=x/",
  "#quote-card/quote=nobody/",
  "#%",
])
  test(`the wrong address ${hash} gives one message and the default`, async () => {
    const { page, complaints } = await builder(hash);
    assert.match(await messageOf(page), /cannot be shown\. .+ Here is the default instead\.$/);
    await holds(page, "#crossings-timeline/");
    assert.match(await codeOf(page), /<crossings-timeline style/);
    assert.deepEqual(complaints, []);
  });

test("what cannot be shown is said in one sentence, and nothing can be copied until it can", async () => {
  const { page } = await builder("#crossings-timeline/lang=fr/");
  for (const [id, text, sentence] of [
    ["from", "2024/12", /“From: 2024\/12” is not a date\./],
    ["from", "2030", /^There are no figures for 2030/],
    ["from", "", /^$/],
    ["accent", "no colour", /“no colour” is no colour/],
    ["accent", "teal", /^$/],
    ["site", "my.site", /“my\.site” is no address of a site/],
    ["site", "https://my.site/figures", /^$/],
    ["height", "tall", /“tall” is no height/],
    ["height", "600", /^$/],
  ] as const) {
    await page.$eval(
      `#${id}`,
      (field, text) => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new Event("change"));
      },
      text,
    );
    await page.waitForFunction(
      (source) => new RegExp(source).test(document.querySelector(".message")?.textContent ?? ""),
      {},
      sentence.source,
    );
    assert.equal((await page.$$("article")).length > 0, sentence.source === "^$");
  }
});

test("site, title, note, height, width and hashes are the author's, in every form that takes them", async () => {
  const { page } = await builder(
    `#crossings-timeline/?${new URLSearchParams({ site: "https://my.site/figures", title: "Over <b>& by", note: "As we wrote in May.", height: "700", width: "320", hashes: "yes" }).toString()}`,
  );
  const [tag, iframe] = [await codeOf(page), await codeOf(page, "iframe")];
  assert.match(
    tag,
    /src="https:\/\/my\.site\/figures\/cdn\/crossings-timeline\.js" integrity="sha384-/,
  );
  assert.match(tag, /min-height: 700px"><b slot="heading">Over &#60;b&#62;&#38; by<\/b><br>/);
  assert.match(tag, /<br><span slot="note">As we wrote in May\.<\/span><\/crossings-timeline>/);
  assert.match(iframe, /height="700"/);
  assert.equal(await page.$(".here"), null, "that site is no machine of one's own");
  const slots = await page.$eval(".preview > *", (each) =>
    [...each.querySelectorAll("[slot]")].map((one) => [one.slot, one.textContent]),
  );
  assert.deepEqual(slots, [
    ["heading", "Over <b>& by"],
    ["note", "As we wrote in May."],
  ]);
  const figure = await codeOf(page, "figure");
  assert.match(figure, /<\/template><b slot="heading">/);
  const { page: narrow } = await builder("#crossings-timeline/?width=320");
  const { page: wide } = await builder("#crossings-timeline/");
  const heightOf = async (of: Page) =>
    Number(/height="(\d+)"/.exec(await codeOf(of, "iframe"))?.[1]);
  assert.ok((await heightOf(narrow)) > (await heightOf(wide)) + 50);
});

test("a button copies its form and says so", async () => {
  const { page } = await builder();
  await page.bringToFront();
  await browser
    .defaultBrowserContext()
    .overridePermissions(server.origin, ["clipboard-read", "clipboard-sanitized-write"]);
  await page.select("#paste", "markdown");
  await holds(page, "#crossings-timeline/?paste=markdown");
  assert.equal(
    await page.$eval(".forms [data-form]", (form) => (form as HTMLElement).dataset["form"]),
    "markdown",
  );
  await page.focus("[data-form=markdown] button");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () => document.querySelector("[data-form=markdown] [role=status]")?.textContent === "Copied.",
  );
  assert.equal(
    await page.evaluate(() => navigator.clipboard.readText()),
    await codeOf(page, "markdown"),
  );
  await page.$eval(".forms details", (others) => ((others as HTMLDetailsElement).open = true));
  await page.focus("[data-form=link] button");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () => document.querySelector("[data-form=link] [role=status]")?.textContent === "Copied.",
  );
  const pasted = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item!.getType("text/html")).text();
    const link = new DOMParser().parseFromString(html, "text/html").querySelector("a");
    return [link?.href, await navigator.clipboard.readText()];
  });
  const address = (await codeOf(page, "address")).trim();
  assert.deepEqual(
    pasted.map((each) => each?.trim()),
    [address, address],
  );
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("No right to the clipboard."));
  });
  await page.focus("[data-form=text] button");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() =>
    /copy it with your keys/.test(
      document.querySelector("[data-form=text] [role=status]")?.textContent ?? "",
    ),
  );
  assert.equal(await page.evaluate(() => String(getSelection())), await codeOf(page, "text"));
});

for (const path of [
  "crossings-timeline/",
  "crossings-timeline/events=none/",
  "deaths-tally/by=cause,lang=cy/",
  "removals-counter/measure=enforced,claim=removed-since-july/",
  "quote-card/quote=cooper-albania/",
])
  test(`a reader of ${path} fetches the files whose bytes are told`, async () => {
    const showing = await createStaticView(viewOf(path)!);
    const { tag } = snippetsOf(showing, site, { integrity: facts.integrity });
    const own = await serve({ "/page.html": `<!doctype html><title>Page</title>${tag}` });
    const page = await browser.newPage();
    const fetched = new Set<string>();
    page.on("request", (request) => {
      const [, name] = /\/cdn\/(.*)$/.exec(request.url()) ?? [];
      if (name) fetched.add(name.replace(/^(chunks\/.*)-.{8}\.js$/, "$1.js"));
    });
    await page.goto(`${own.origin}/page.html`, { waitUntil: "networkidle0" });
    own.close();
    assert.ok(
      await page.$eval(showing.view.tag, (each) => each.shadowRoot?.querySelector("figure")),
      "it stands, so the hash of its script is right",
    );
    // What a reader does with the figure comes when its picture stands.
    const first = [...fetched].filter((name) => !/interaction|tools|details\./.test(name));
    assert.deepEqual(first.sort(), filesOf(showing, facts, "").sort());
    assert.equal(pathOf(showing.view), path);
  });

test("axe finds nothing in any state, light or dark, and no page scrolls sideways", async () => {
  const { page, complaints } = await builder();
  await loadAxe(page);
  for (const hash of [
    "#removals-counter/claim=removed-since-july/",
    "#crossings-timeline/from=2024,events=election-2024,as-of=2024-12-29/?accent=teal&font=serif",
    "#deaths-tally/lang=ar/",
    "#quote-card/quote=cooper-albania,no-evidence=yes/",
    "#nobody/",
  ]) {
    await page.evaluate((hash) => (location.hash = hash), hash);
    await page.waitForFunction(() => document.querySelector("article textarea"));
    if (hash !== "#nobody/") await holds(page, hash);
    await allStands(page);
    for (const [scheme, width] of [
      ["light", 320],
      ["dark", 640],
      ["dark", 320],
      ["light", 960],
    ] as const) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.setViewport({ width, height: 900 });
      // What is far from the window is not laid out, and axe would judge it where it is not.
      await page.$eval(".preview", (preview) => preview.scrollIntoView());
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      );
      assert.deepEqual(await axeFinds(page), [], `${hash} ${scheme} ${width}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${hash} is ${wide} pixels wide at ${width}`);
    }
  }
  assert.deepEqual(complaints, []);
});
