/**
 * Every command that the documentation names exists, every link in it leads somewhere, and every page is found by its
 * name. Needs `npm run build`.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { suites } from "../../scripts/suites.js";
import { launch, open, serve, type Server } from "../e2e/browser.js";
import { slice } from "../slice.js";
import { pages } from "./blocks.js";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
};

let browser: Browser;
let server: Server;
before(async () => {
  browser = await launch();
  server = await serve();
});
after(async () => {
  server.close();
  await browser.close();
});

test("every command that is named in a sentence exists", () => {
  for (const page of pages)
    for (const [, name = ""] of readFileSync(page, "utf8").matchAll(/`npm run ([\w:]+)/g))
      assert.ok(scripts[name], `${page}: npm run ${name}`);
  for (const page of pages)
    for (const [, name = ""] of readFileSync(page, "utf8").matchAll(/`npm test ([\w:]+)/g))
      assert.ok(name in suites || name === "help" || name === "test", `${page}: npm test ${name}`);
});

const entries = Object.values(
  (
    JSON.parse(readFileSync("site-dist/docs/index.json", "utf8")) as {
      entries: Record<string, { id: string; title: string; type: string }>;
    }
  ).entries,
);
const docs = entries.filter(({ type }) => type === "docs");

test("no link is dead", () => {
  for (const page of pages)
    for (const [, address = ""] of readFileSync(page, "utf8").matchAll(/\]\(([^)\s]+)\)/g)) {
      const [path = "", hash] = address.split("#");
      const story = /^\?path=\/(?:docs|story)\/(.*)$/.exec(address);
      if (story)
        assert.ok(
          entries.some(({ id }) => id === story[1]),
          `${page}: ${address}`,
        );
      else if (/^https?:/.test(address)) assert.ok(URL.canParse(address), `${page}: ${address}`);
      else assert.ok(!hash && existsSync(join(dirname(page), path)), `${page}: ${address}`);
    }
});

test("every page, on a push every third, is found by its name, stands, and is linked from the site", async () => {
  const { page, complaints, hosts } = await open(
    browser,
    `${server.origin}/site-dist/docs/index.html`,
  );
  let before = "";
  // Each is opened where it was found, in the frame that stands already: to load that anew takes most of a minute.
  for (const { id, title } of slice(docs, 3)) {
    const name = title.split("/").at(-1) ?? "";
    await page.waitForSelector("#storybook-explorer-searchfield");
    await page.click("#storybook-explorer-searchfield", { count: 3 });
    await page.type("#storybook-explorer-searchfield", name);
    const found = await page
      .waitForSelector(`[data-id^="${id.replace(/--docs$/, "")}"]`, { timeout: 10_000 })
      .catch(() => assert.fail(`${title} is not found.`));
    await found?.click();
    const frame = await page.waitForFrame((each) => each.url().includes("iframe.html"));
    const heading = await frame.waitForFunction(
      (id, before) => {
        const heading = document.querySelector(".sbdocs-content h1")?.textContent ?? before;
        const isOpen = new URLSearchParams(parent.location.search).get("path")?.endsWith(id);
        return isOpen && heading !== before && heading;
      },
      { timeout: 20_000 },
      id,
      before,
    );
    before = (await heading.jsonValue()) || "";
  }
  // One page shows what an element says of a word it does not know; Storybook warns itself of its next version.
  assert.deepEqual(
    complaints.filter((each) => !each.startsWith("<") && !each.includes("in Storybook 11")),
    [],
  );
  assert.deepEqual([...hosts], [new URL(server.origin).host]);
  assert.match(readFileSync("site-dist/index.html", "utf8"), /href="docs\/"/);
  await page.close();
});
