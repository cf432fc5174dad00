/** IBM's Equal Access rules find nothing in any story as it stands. The engine runs in the page and asks nobody. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { schemes, serveGallery, Stories } from "../e2e/access/gallery.js";
import { enter } from "../e2e/access/states.js";
import { launch, type Server } from "../e2e/browser.js";

interface Report {
  readonly results: readonly {
    readonly ruleId: string;
    readonly value: readonly [kind: string, outcome: string];
    readonly path: { readonly dom: string };
    readonly message: string;
  }[];
}

const engine = readFileSync("test/ibm/node_modules/accessibility-checker-engine/ace.js", "utf8");

let browser: Browser;
let server: Server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serveGallery()]);
});
after(async () => {
  await browser.close();
  server.close();
});

/** What fails the rules, one line for each; what only a person can judge is not among it. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { ace } = globalThis as unknown as {
      ace: { Checker: new () => { check(root: Document, sets: string[]): Promise<Report> } };
    };
    const { results } = await new ace.Checker().check(document, ["IBM_Accessibility"]);
    return results
      .filter(({ value: [kind, outcome] }) => kind === "VIOLATION" && outcome === "FAIL")
      .map(({ ruleId, path, message }) => `${ruleId}: ${path.dom} ${message}`);
  });
}

async function open(): Promise<Stories> {
  const stories = await Stories.open(browser, server);
  await stories.page.evaluate(engine);
  return stories;
}

test("IBM's checker finds nothing in any story", async () => {
  const stories = await open();
  for (const name of stories.names) {
    await stories.show(name);
    assert.deepEqual(await violations(stories.page), [], name);
  }
  assert.ok(stories.names.length > 40);
  await stories.page.close();
});

test("IBM's checker finds nothing with everything opened, on a dark page", async () => {
  const stories = await open();
  await stories.look(schemes["dark"]!, 768);
  for (const name of stories.names.filter((each) => /Default|Total|ByYear|WithSeries/.test(each))) {
    await stories.show(name);
    await enter(stories.page, "table");
    await enter(stories.page, "panel");
    assert.deepEqual(await violations(stories.page), [], name);
  }
  await stories.page.close();
});

test("IBM's checker finds what was broken inside an element", async () => {
  const stories = await open();
  await stories.show("crossings-timeline, Default");
  await stories.page.evaluate(() => {
    const root = document.querySelector("crossings-timeline")?.shadowRoot;
    root?.querySelector(".controls select")?.removeAttribute("aria-label");
  });
  assert.match((await violations(stories.page)).join("\n"), /^input_label_exists: .*select/m);
  await stories.page.close();
});
