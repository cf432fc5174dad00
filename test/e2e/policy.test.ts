/** Pages with the strictest policy: everything works, nothing is reported, and the picture is the same as without. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import type { RemovalsCounter } from "../../src/index.js";
import { launch, open, serve, type Server } from "./browser.js";

const TAGS = ["removals-counter", "crossings-timeline", "deaths-tally", "quote-card"];

/** The strictest policy, with the names of the Trusted Types policies a page allows. */
const policy = (names: string) =>
  `default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types ${names}`;

const module_ = (file: string) => `<script type="module" src="/cdn/${file}.js"></script>`;
const all = module_("explainers");
const classic = `<script src="/cdn/explainers.classic.js" defer></script>`;
const single = TAGS.map(module_).join("");
/** The page's own copy of Lit, which writes a line. */
const lit = `<script type="module" src="/their-lit.js"></script>`;

const ours = "migration-explainers";
const each = TAGS.map((tag) => `${ours}/${tag}`).join(" ");

/** What a page loads, in which order, and the names it allows for that: each name once, no 'allow-duplicates'. */
const pages = {
  "the module": [all, ours],
  "the classic script": [classic, ours],
  "the module and the classic script": [all + classic, ours],
  "the classic script and the module": [classic + all, ours],
  "a file for each element": [single, each],
  "the loader": [`<script src="/cdn/loader.js"></script>`, each],
  "one element, then all four": [module_("quote-card") + all, `${ours} ${ours}/quote-card`],
  "all four, then one element": [all + module_("quote-card"), ours],
  "another Lit before us": [lit + all, `${ours} lit-html`],
  "another Lit after us": [all + lit, `lit-html ${ours}`],
  "another Lit before the classic script": [lit + classic, `${ours} lit-html`],
} as const;

const page = (names: string | null, scripts: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8">${names === null ? "" : `<meta http-equiv="content-security-policy" content="${policy(names)}">`}<title>Test</title><script src="/listen.js"></script>${scripts}
<removals-counter as-of="2024-12-29">13,460</removals-counter>
<crossings-timeline from="2024" interval="day">36,816</crossings-timeline>
<deaths-tally lang="fr" from="2014">360</deaths-tally>
<quote-card quote="cooper-returns-target" as-of="2026-08-31">Cooper</quote-card>
<p id="theirs"></p>`;

let browser: Browser;
let server: Server;
let expected: string[];
before(async () => {
  browser = await launch();
  server = await serve({
    "/listen.js": `violations = []; addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective + " " + event.blockedURI + " " + event.sample))`,
    "/their-lit.js": `import { html, render } from "/node_modules/lit-html/lit-html.js"; render(html\`<b>\${"theirs"}</b>\`, document.querySelector("#theirs"))`,
    "/free.html": page(null, all),
    "/none.html": page("'none'", all),
    ...Object.fromEntries(
      Object.entries(pages).map(([name, [scripts, names]]) => [
        address(name),
        page(names, scripts),
      ]),
    ),
  });
  const free = await open(browser, `${server.origin}/free.html`);
  expected = await useAll(free.page);
  await free.page.close();
});
after(async () => {
  server.close();
  await browser.close();
});

/** Shows each element, opens everything in it, and takes its files. Gives the pictures as text. */
async function useAll(page: Page): Promise<string[]> {
  const pictures: string[] = [];
  for (const handle of await page.$$(TAGS.join())) {
    await handle.evaluate((element) => element.scrollIntoView());
    await page.waitForFunction(
      ({ shadowRoot }) =>
        shadowRoot?.querySelector("svg.picture") && shadowRoot.querySelector(".say"),
      {},
      handle,
    );
    pictures.push(
      await handle.evaluate(async (element) => {
        const { csv, json, jsonLd, svg, citation } = element as RemovalsCounter;
        for (const make of [csv, json, jsonLd, svg, citation])
          await make.call(element as RemovalsCounter);
        const root = element.shadowRoot!;
        root.querySelector<HTMLElement>(".step")?.click();
        return root.querySelector("svg.picture")!.outerHTML;
      }),
    );
    for (const room of ["definitions", "share", "table"]) {
      await handle.evaluate(
        (element, room) => element.shadowRoot!.querySelector<HTMLElement>(`#door-${room}`)!.click(),
        room,
      );
      await page.waitForFunction(
        (element, room) => element.shadowRoot?.querySelector(`#room-${room}`)?.childElementCount,
        {},
        handle,
        room,
      );
    }
    await handle.evaluate((element) =>
      element.shadowRoot!.querySelector<HTMLElement>("td button.number")!.click(),
    );
    await page.waitForFunction(
      (element) => element.shadowRoot?.querySelector("[part=panel]:popover-open"),
      {},
      handle,
    );
  }
  return pictures;
}

const address = (name: string) => `/${name.replace(/\W+/g, "-")}.html`;

const violations = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

for (const [name, [scripts]] of Object.entries(pages))
  test(`under the strictest policy nothing is reported and the pictures are the same: ${name}`, async () => {
    const { page, complaints } = await open(browser, server.origin + address(name));
    assert.deepEqual(await useAll(page), expected);
    const theirs = await page.$eval("#theirs", (each) => each.textContent);
    assert.equal(theirs, scripts.includes(lit) ? "theirs" : "");
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });

test("a page that allows no policy of ours keeps the author's words", async () => {
  const { page } = await open(browser, `${server.origin}/none.html`);
  assert.match(String(await violations(page)), /^trusted-types .*migration-explainers/);
  const words = await page.$$eval(TAGS.join(), (all) =>
    all.map((each) => (each as HTMLElement).innerText),
  );
  assert.deepEqual(words, ["13,460", "36,816", "360", "Cooper"]);
  await page.close();
});
