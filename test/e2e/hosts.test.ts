/** On pages that reset, replace or lack what others rely on, the four show the same as on a plain page, and leave nothing. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { launch } from "./browser.js";
import {
  TAGS,
  drawn,
  globals,
  numbers,
  read,
  stage,
  visit,
  wrong,
  type Host,
} from "./hosts/stage.js";

const theirs = (...files: string[]) =>
  files.map((file) => `<script src="${file}"></script>`).join("");
const style = (rules: string) => `<style>${rules}</style>`;
const script = (code: string) => `<script>${code}</script>`;
const classic = `<script src="/cdn/explainers.classic.js" defer></script>`;

const mootools = theirs(
  "/node_modules/mootools/lib/mootools-core-1.5.2-server.js",
  "/test/e2e/hosts/fixtures/mootools-page.js",
);

const hosts: Readonly<Record<string, Host>> = {
  "a plain page with the classic script": { scripts: classic },
  "a reset": {
    head: style(
      "*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; box-sizing: border-box; vertical-align: baseline; list-style: none; text-decoration: none } svg, button, table { display: none }",
    ),
  },
  "all unset": { head: style("* { all: unset !important }") },
  "from right to left": { attributes: `dir="rtl"` },
  "from right to left, in everything": { head: style("* { direction: rtl !important }") },
  "Prototype.js": { head: theirs("/test/e2e/hosts/fixtures/prototype.js") },
  "Prototype.js and the classic script": {
    head: theirs("/test/e2e/hosts/fixtures/prototype.js"),
    scripts: classic,
  },
  MooTools: { head: mootools },
  "MooTools and the classic script": { head: mootools, scripts: classic },
  "zone.js": { head: theirs("/node_modules/zone.js/bundles/zone.umd.js") },
  "wrapped and added globals": { head: theirs("/test/e2e/hosts/fixtures/patches.js") },
  "no ResizeObserver": { head: script("delete window.ResizeObserver") },
  "no IntersectionObserver": { head: script("delete window.IntersectionObserver") },
};

const ZONE = /^__zone_symbol__/;

let browser: Browser;
let server: Awaited<ReturnType<typeof stage>>;
let plain: Awaited<ReturnType<typeof read>>;
before(async () => {
  browser = await launch();
  server = await stage();
  const { page } = await visit(browser, server, {});
  await drawn(page);
  plain = await read(page);
  await page.close();
});
after(async () => {
  server.close();
  await browser.close();
});

/** What is on a page like that where we are not, with what Puppeteer leaves. */
async function without(host: Host): Promise<Set<string>> {
  const { page } = await visit(browser, server, { ...host, body: "", scripts: "" });
  await drawn(page);
  const names = await globals(page);
  await page.close();
  return new Set(names);
}

for (const [name, host] of Object.entries(hosts))
  test(`${name}: the same numbers, pictures and files, nothing goes wrong, nothing is left`, async () => {
    const { page, complaints } = await visit(browser, server, host);
    await drawn(page);
    const shown = await read(page);
    numbers.forEach((number, index) => {
      const { title = "" } = shown[index] ?? {};
      assert.ok(number === null || title.includes(number), `${number} in ${title}`);
    });
    assert.deepEqual(shown, plain);
    assert.deepEqual([complaints, await wrong(page)], [[], []]);
    const before = await without(host);
    // The classic script is documented to have this one name; zone.js keeps a list of listeners under such names.
    const left = (await globals(page)).filter((each) => !before.has(each));
    assert.deepEqual(
      left.filter((each) => !(host.scripts === classic ? /^explainers(\.|$)/ : ZONE).test(each)),
      [],
    );
    await page.close();
  });

/** How each element lies on a page, and how tall its title or its quotation is. */
async function boxes(host: Host) {
  const { page } = await visit(browser, server, host);
  await drawn(page);
  const all = await page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].map((each) => {
        const figure = each.shadowRoot;
        const said =
          figure?.querySelector("[part=heading]:not(.unseen)") ??
          figure?.querySelector("blockquote");
        const { height = 0, left = -1, right = 0 } = said?.getBoundingClientRect() ?? {};
        return {
          display: getComputedStyle(each).display,
          height,
          inside: left >= 0 && right <= innerWidth,
        };
      }),
    TAGS,
  );
  await page.close();
  return all;
}

for (const name of ["a reset", "all unset", "from right to left, in everything"])
  test(`${name}: what is said can be seen, at its place`, async () => {
    const expected = await boxes({});
    for (const each of expected)
      // A line of a title is 22 pixels tall.
      assert.ok(each.display === "block" && each.height > 20 && each.inside, JSON.stringify(each));
    assert.deepEqual(await boxes(hosts[name] ?? {}), expected);
  });
