/** A page that insists on the files of a release gets them, or keeps the author's own words. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { hashesOf } from "../../src/command/integrity.js";
import { launch, open, serve, type Server } from "./browser.js";

const hashes = await hashesOf(pathToFileURL("cdn/"));
const addressed = Object.fromEntries(
  Object.entries(hashes).map(([name, hash]) => [`/cdn/${name}`, hash]),
);
const later =
  Object.keys(hashes).find((name) => name.startsWith("chunks/deaths-tally.definition")) ?? "";
const tampered = `${readFileSync(`cdn/${later}`, "utf8")}//`;

const page = (script: string, attributes = "", map = addressed) =>
  `<!doctype html><meta charset="utf-8"><title>Test</title>
<script type="importmap">${JSON.stringify({ integrity: map })}</script>${script}
<deaths-tally ${attributes}>Their own words</deaths-tally>`;
const module_ = `<script type="module" src="/cdn/deaths-tally.js" integrity="${hashes["deaths-tally.js"]}"></script>`;

let browser: Browser;
let server: Server;
before(async () => {
  browser = await launch();
  server = await serve({
    "/module.html": page(module_, `by="cause"`),
    "/classic.html": page(
      `<script defer src="/cdn/explainers.classic.js" integrity="${hashes["explainers.classic.js"]}"></script>`,
      `by="cause"`,
    ),
    "/first.html": page(module_.replace(/sha384-.{8}/, "sha384-AAAAAAAA")),
    "/later.html": page(
      module_.replaceAll("/cdn/", "/other/"),
      // No view that was prerendered.
      `by="cause" from="2020"`,
      Object.fromEntries(
        Object.entries(addressed).map(([name, hash]) => [name.replace("/cdn/", "/other/"), hash]),
      ),
    ),
    ...Object.fromEntries(
      Object.keys(hashes).map((name) => [
        `/other/${name}`,
        name === later ? tampered : readFileSync(`cdn/${name}`, "utf8"),
      ]),
    ),
  });
});
after(async () => {
  server.close();
  await browser.close();
});

for (const name of ["module", "classic"])
  test(`with the hashes of every file it works: ${name}`, async () => {
    const { page, complaints } = await open(browser, `${server.origin}/${name}.html`);
    await page.waitForFunction(() =>
      document.querySelector("deaths-tally")?.shadowRoot?.querySelector("svg.picture"),
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });

test("a first file that is another is not run, and the author's words stand", async () => {
  const { page, complaints } = await open(browser, `${server.origin}/first.html`);
  assert.ok(complaints.some((each) => /integrity/i.test(each)));
  assert.equal(await page.evaluate(() => customElements.get("deaths-tally")), undefined);
  assert.equal(await page.$eval("deaths-tally", (element) => element.innerText), "Their own words");
  await page.close();
});

test("a file that comes later and is another is not run, and the author's words stand", async () => {
  const { page, complaints } = await open(browser, `${server.origin}/later.html`);
  await page.waitForFunction(() =>
    document.querySelector("deaths-tally")?.matches(":state(error)"),
  );
  assert.ok(complaints.some((each) => /integrity/i.test(each)));
  assert.equal(
    await page.$eval("deaths-tally", (element) =>
      element.shadowRoot?.querySelector("slot")?.assignedNodes()[0]?.textContent?.trim(),
    ),
    "Their own words",
  );
  await page.close();
});
