/** Rendered by `@lit-labs/ssr` with our renderer: read without a script, and live in the same place with it. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { LitElementRenderer, render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { html, LitElement, type TemplateResult } from "lit";
import type { Browser } from "puppeteer-core";
import { launch, open, serve, type Server } from "./browser.js";
import "../../src/define.js";
import { createStaticView } from "../../src/static/static-view.js";
import { ExplainerRenderer } from "../../src/static/ssr.js";

class ArticlePage extends LitElement {
  override render(): TemplateResult {
    return html`<p>Before</p>
      <crossings-timeline .measure=${"boats"} .asOf=${"2024-12-29"}>Words</crossings-timeline>
      <p>After</p>`;
  }
}
customElements.define("article-page", ArticlePage);

/** A view that was built, built ones of the example article, others, another language, and one that sets properties. */
const views: [TemplateResult, string, Record<string, string>][] = [
  [html`<removals-counter>Words</removals-counter>`, "removals-counter", {}],
  [
    html`<removals-counter as-of="2024-12-29" claim="removed-since-july">Words</removals-counter>`,
    "removals-counter",
    { "as-of": "2024-12-29", claim: "removed-since-july" },
  ],
  [
    html`<crossings-timeline .from=${"2023"} id="mine">Words</crossings-timeline>`,
    "crossings-timeline",
    { from: "2023" },
  ],
  [
    html`<deaths-tally by="cause" lang="cy">Words</deaths-tally>`,
    "deaths-tally",
    { by: "cause", lang: "cy" },
  ],
  [
    html`<quote-card quote="cooper-returns-target">Words</quote-card>`,
    "quote-card",
    { quote: "cooper-returns-target" },
  ],
];

const written = (template: TemplateResult): Promise<string> =>
  collectResult(render(template, { elementRenderers: [ExplainerRenderer, LitElementRenderer] }));

const lit = (path: string) => [`${path}/`, `/node_modules/${path}/`];
const modules = JSON.stringify({
  imports: {
    lit: "/node_modules/lit/index.js",
    "lit-html": "/node_modules/lit-html/lit-html.js",
    "@lit/reactive-element": "/node_modules/@lit/reactive-element/reactive-element.js",
    ...Object.fromEntries(["lit", "lit-html", "lit-element", "@lit/reactive-element"].map(lit)),
  },
});

const page = (body: string, script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,"><script type="importmap">${modules}</script><p>Before</p>${body}<p>After</p><script type="module">${script}</script></html>`;
const ours = `import "/cdn/explainers.js";`;
/** As an app of Lit's own does it: what hydrates its elements hears of ours, too. */
const hydrating = `import "/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js"; await import("/cdn/explainers.js");`;
const app = `import "/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js";
const { html, LitElement } = await import("lit");
await import("/cdn/explainers.js");
customElements.define("article-page", class extends LitElement {
  render() {
    return html\`${ArticlePage.prototype.render().strings.join("${0}")}\`;
  }
});`
  .replace("${0}", '${"boats"}')
  .replace("${0}", '${"2024-12-29"}');

let browser: Browser;
let server: Server;
const pages: Record<string, string> = {};
before(async () => {
  browser = await launch();
  for (const [index, [template]] of views.entries()) {
    const body = await written(template);
    pages[`/${index}.html`] = page(body, ours);
    pages[`/${index}-hydrating.html`] = page(body, hydrating);
  }
  pages["/app.html"] = page(await written(html`<article-page></article-page>`), app);
  server = await serve(pages);
});
after(async () => {
  await browser.close();
  server.close();
});

const plain = (text: string) => text.replace(/[\s\u200e\u200f\u2066-\u2069]+/g, " ").toLowerCase();

for (const [index, [, tag, attributes]] of views.entries())
  test(`<${tag} ${Object.values(attributes).join()}> says number, words, source and picture without a script`, async () => {
    const { shown, explained } = await createStaticView({ tag, attributes });
    const reader = await browser.newPage();
    await reader.setJavaScriptEnabled(false);
    await reader.goto(`${server.origin}/${index}.html`);
    const read = await reader.$eval(tag, (element) => ({
      all: element.shadowRoot?.querySelector("figure")?.textContent ?? "",
      text: (element.shadowRoot?.querySelector("figure") as HTMLElement).innerText,
      name:
        element.shadowRoot
          ?.querySelector(
            `#${element.shadowRoot.querySelector("figure")?.getAttribute("aria-labelledby")}`,
          )
          ?.textContent?.trim() ?? "",
      pictures: [...(element.shadowRoot?.querySelectorAll(".fluid") ?? [])].filter((each) =>
        each.checkVisibility(),
      ).length,
      attributes: element.getAttributeNames(),
      fallback: element.textContent,
    }));
    assert.equal(read.name, shown.title);
    const must = shown.quotation
      ? [...shown.quotation.passages, shown.quotation.where]
      : [shown.title, shown.subtitle, ...shown.caveats];
    const { sources } = explained.words;
    assert.ok(sources.some(({ foot }) => foot !== null));
    const atFoot = sources.flatMap(({ publisher, foot }) =>
      foot === null ? [] : [publisher, foot],
    );
    for (const words of [...must, ...atFoot])
      assert.ok(plain(read.text).includes(plain(words)), `${words} in ${read.text}`);
    // Every source, also one that the foot leaves out, stands behind the door.
    for (const { publisher, when } of sources)
      for (const words of [publisher, when])
        assert.ok(plain(read.all).includes(plain(words)), `${words} in ${read.all}`);
    assert.equal(read.pictures, explained.picture ? 1 : 0);
    for (const name of Object.keys(attributes)) assert.ok(read.attributes.includes(name), name);
    assert.equal(read.fallback, "Words");
    await reader.close();
  });

/** Waits until the figure is ours, then says how far anything moved meanwhile, and how many figures there are. */
async function live(name: string, path: string) {
  const { page, complaints } = await open(browser, `${server.origin}/${name}.html`);
  await page.waitForFunction(
    (path: string) => {
      const element = path
        .split(" ")
        .reduce<Element | null>(
          (within, tag) => (within?.shadowRoot ?? document).querySelector(tag),
          null,
        );
      // Only ours can be pressed, once what a reader does is here.
      const button = element?.shadowRoot?.querySelector(".say");
      const chart = element?.shadowRoot?.querySelector("[part=chart]");
      return (
        element?.matches(":defined") &&
        button &&
        !element.shadowRoot?.querySelector("style") &&
        (!chart || chart.querySelector(":scope > svg.picture"))
      );
    },
    {},
    path,
  );
  const [figures, styled] = await page.$eval(path.replaceAll(" ", " >>> "), (element) => [
    element.shadowRoot?.querySelectorAll("figure").length,
    getComputedStyle(element).display,
  ]);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
  await page.close();
  return { figures, styled, shift, complaints };
}

const still = { figures: 1, styled: "block", shift: 0, complaints: [] };

for (const [index, [, tag, attributes]] of views.entries())
  test(`<${tag} ${Object.values(attributes).join()}> becomes live in its place, also where Lit hydrates its own`, async () => {
    assert.deepEqual(await live(`${index}`, tag), still);
    assert.deepEqual(await live(`${index}-hydrating`, tag), still);
  });

test("inside an element that Lit hydrates, what that binds arrives", async () => {
  assert.match(pages["/app.html"] ?? "", /measure="boats" as-of="2024-12-29" defer-hydration/);
  assert.deepEqual(await live("app", "article-page crossings-timeline"), still);
});

test("where Lit's own renderer writes ours, the author's words stand until the figure takes their place", async () => {
  const body = await collectResult(render(views[0]![0]));
  assert.match(body, /<slot>/);
  pages["/plain.html"] = page(body, hydrating);
  assert.deepEqual({ ...(await live("plain", "removals-counter")), shift: 0 }, still);
});

test("what cannot be shown, and figures of others, leave the author's words", async () => {
  const warn = console.warn;
  const warned: unknown[] = [];
  console.warn = (message) => warned.push(message);
  try {
    for (const template of [
      html`<removals-counter measure="deportations">Words</removals-counter>`,
      html`<removals-counter src="/figures.json">Words</removals-counter>`,
      html`<removals-counter .data=${{}}>Words</removals-counter>`,
      html`<quote-card><blockquote>Words</blockquote></quote-card>`,
    ])
      assert.match(await written(template), /<template [^>]*><slot><\/slot><\/template>.*Words/);
  } finally {
    console.warn = warn;
  }
  assert.equal(warned.length, 1);
  assert.match(String(warned[0]), /deportations/);
});

test("in the browser the reason is then said beside them", async () => {
  const body = await written(html`<deaths-tally scope="sea">Words</deaths-tally>`);
  pages["/wrong.html"] = page(body, ours);
  const { page: reader } = await open(browser, `${server.origin}/wrong.html`);
  const note = await reader.waitForFunction(
    () =>
      document.querySelector("deaths-tally")?.shadowRoot?.querySelector("[part=note]")?.textContent,
  );
  assert.match((await note.jsonValue()) ?? "", /sea/);
  assert.equal(await reader.$$eval("deaths-tally >>> slot:not([name])", ({ length }) => length), 1);
  await reader.close();
});
