/** Pages with the strictest policy: everything works, nothing is reported, and the picture is the same as without. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import type { RemovalsCounter } from "../../src/index.js";
import { launch, open, serve, type Server } from "./browser.js";

/** `lit-html` is the name of Lit's own policy, which makes its templates; we have no other. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const body = (script: string) => `<title>Test</title><script src="/listen.js"></script>${script}
<removals-counter as-of="2024-12-29"></removals-counter>
<crossings-timeline from="2024" interval="day"></crossings-timeline>
<deaths-tally lang="fr"></deaths-tally>
<quote-card quote="cooper-returns-target"></quote-card>`;
const strict = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}">`;
const free = `<!doctype html><html lang="en"><meta charset="utf-8">`;
const module_ = `<script type="module" src="/cdn/explainers.js"></script>`;
const classic = `<script src="/cdn/explainers.classic.js" defer></script>`;

let browser: Browser;
let server: Server;
before(async () => {
  browser = await launch();
  server = await serve({
    "/listen.js": `violations = []; addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective + " " + event.blockedURI + " " + event.sample))`,
    "/free.html": free + body(module_),
    "/strict.html": strict + body(module_),
    "/classic.html": strict + body(classic),
  });
});
after(async () => {
  server.close();
  await browser.close();
});

const TAGS = "removals-counter, crossings-timeline, deaths-tally, quote-card";

/** Shows each element, opens everything in it, and takes its files. Gives the pictures as text. */
async function useAll(page: Page): Promise<string[]> {
  const pictures: string[] = [];
  for (const handle of await page.$$(TAGS)) {
    await handle.evaluate((element) => element.scrollIntoView());
    await page.waitForFunction(
      (element) => element.shadowRoot?.querySelector("svg.picture"),
      {},
      handle,
    );
    pictures.push(
      await handle.evaluate(async (element) => {
        const { csv, json, jsonLd, svg, citation } = element as RemovalsCounter;
        for (const make of [csv, json, jsonLd, svg, citation])
          await make.call(element as RemovalsCounter);
        const root = element.shadowRoot!;
        for (const details of root.querySelectorAll("details")) details.open = true;
        root.querySelector<HTMLElement>("button.number")?.click();
        root.querySelector<HTMLElement>("[part=cursor]")?.focus();
        return root.querySelector("svg.picture")!.outerHTML;
      }),
    );
    await page.waitForFunction(
      (element) => element.shadowRoot?.querySelector("table td"),
      {},
      handle,
    );
    await page.waitForFunction(
      (element) => element.shadowRoot?.querySelector("[part=panel]"),
      {},
      handle,
    );
  }
  return pictures;
}

for (const name of ["strict", "classic"])
  test(`under the strictest policy nothing is reported and the pictures are the same: ${name}`, async () => {
    const open_ = async (path: string) => open(browser, `${server.origin}/${path}.html`);
    const without = await open_("free");
    const expected = await useAll(without.page);
    await without.page.close();
    const { page, complaints } = await open_(name);
    assert.deepEqual(await useAll(page), expected);
    assert.deepEqual(
      await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
      [],
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });
