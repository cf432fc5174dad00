/** Builds apps, opens them, and holds them to the cases. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { launch, serve } from "../e2e/browser.js";
import { apps, pack, script, spoil, versionOf } from "./build.js";
import { cases, withoutScript } from "./cases.js";
import { recipe } from "./recipe.js";

/** A value that every app writes in its template, and one that our types know nothing of. */
const RIGHT = 'scope="channel"';
const WRONG = 'scope="sea"';

const OF_THE_ARRAY = /must be an object with a schema/;

/** Puts an app into the folder, with all it needs to be built. */
type Make = (name: string, folder: string, tarball: string) => string | Promise<string>;

/** A test for each app. The table of all is printed at the end. */
export function holds(names: readonly string[], make: Make, checksTypes: boolean): void {
  const folder = mkdtempSync(join(tmpdir(), "consumers-"));
  const table = ["app | version | cases"];
  let browser: Browser;
  let tarball = "";
  before(async () => {
    tarball = pack(folder);
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
    console.log(table.join("\n"));
  });

  for (const name of names)
    test(name, async (t) => {
      const app = apps.get(name)!;
      const root = await make(name, folder, tarball);
      await script(root, "build");
      const server = await serve({}, join(root, "out"));
      const address = `${server.origin}/`;
      const { page, complaints } = await opened(browser, address);
      const all: [string, () => Promise<void>][] = [
        ...Object.entries(cases).map(([what, hold]): [string, () => Promise<void>] => [
          what,
          () => hold(page),
        ]),
        [
          "no word on the console but of the array",
          async () =>
            assert.deepEqual(
              complaints.filter((each) => !OF_THE_ARRAY.test(each)),
              [],
            ),
        ],
      ];
      if (await page.$("#written"))
        all.push([
          "all words and a figure without a script",
          () => withoutScript(browser, address),
        ]);
      if (existsSync(join(root, "out/recipe")))
        all.push([
          "the recipe of our documentation writes the element with its words",
          () => recipe(browser, `${address}recipe/`),
        ]);
      if (checksTypes && app.scripts["check"])
        all.push(
          ["its templates are checked", () => script(root, "check")],
          [
            "a wrong value is refused in them",
            async () => {
              spoil(root, RIGHT, WRONG);
              await assert.rejects(script(root, "check"), /sea/);
            },
          ],
        );
      let passed = 0;
      for (const [what, hold] of all)
        await t.test(what, async () => {
          await hold();
          passed++;
        });
      await page.close();
      server.close();
      table.push(`${name} | ${versionOf(app)} | ${passed} of ${all.length}`);
    });
}

/** Opens an app, counts how far things on it move, and keeps what it complains about beside what we give it to refuse. */
async function opened(browser: Browser, address: string) {
  const page: Page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  // As text, for what compiles this file leaves a helper in every function.
  await page.evaluateOnNewDocument(`
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shifted += value;
    }).observe({ type: "layout-shift", buffered: true });
  `);
  await page.goto(address);
  return { page, complaints };
}
