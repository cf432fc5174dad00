/** Tools that people use on pages, as they come: what they keep of a figure is what stands there. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import type { Browser, Page } from "puppeteer-core";
import { launch, open, serve, type Server } from "../e2e/browser.js";

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
<script type="module" src="/cdn/explainers.js"></script>
<crossings-timeline></crossings-timeline><removals-counter></removals-counter><deaths-tally></deaths-tally>
<quote-card quote="cooper-returns-target"></quote-card>`;
const ELEMENTS = "crossings-timeline, removals-counter, deaths-tally, quote-card";

let browser: Browser;
let server: Server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve({ "/": PAGE })]);
});
after(async () => {
  await browser.close();
  server.close();
});

/** The page with its figures, and that package as `tool` of its window. */
async function visit(name: string): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await open(browser, server.origin);
  await page.setViewport({ width: 680, height: 900 });
  await page.waitForFunction(
    (elements) =>
      [...document.querySelectorAll(elements)].every((each) => each.matches(":state(ready)")),
    {},
    ELEMENTS,
  );
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as tool from "${name}"; globalThis.tool = tool;`,
      resolveDir: "test/captures",
    },
    bundle: true,
    write: false,
    platform: "browser",
    logLevel: "error",
  });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  return { page, complaints };
}

/** Every title, and every number and word of every picture. */
const words = (page: Page) =>
  page.$$eval(ELEMENTS, (all) =>
    all.flatMap(({ shadowRoot }) =>
      [
        "[part=heading]",
        "[part=subtitle]",
        "[part=note]",
        "[part=source]",
        "svg.picture text",
      ].flatMap((selector) =>
        [...(shadowRoot?.querySelectorAll(selector) ?? [])].map((each) => each.textContent),
      ),
    ),
  );

const lettersOf = (text: string) => text.replace(/<[^>]*>|\s|&#?\w+;/g, "");

/** What of the page's words is not among those. */
const missing = (wanted: readonly string[], found: string) =>
  wanted.filter((text) => !lettersOf(found).includes(lettersOf(text)));

test("html2canvas paints every word", async () => {
  const { page } = await visit("html2canvas");
  const painted = await page.evaluate(`(async () => {
    const painted = [];
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
      painted.push(text);
      return fillText.call(this, text, ...rest);
    };
    await tool.default(document.body, { logging: false });
    return painted.join("");
  })()`);
  // It takes pictures whole, as pictures.
  const wanted = await page.$$eval(ELEMENTS, (all) =>
    all.flatMap(({ shadowRoot }) =>
      ["[part=heading]", "[part=subtitle]", "[part=note]"].map(
        (selector) => shadowRoot?.querySelector(selector)?.textContent ?? "",
      ),
    ),
  );
  assert.deepEqual(missing(wanted, String(painted)), []);
  await page.close();
});

for (const [name, call] of [
  ["html-to-image", "toSvg"],
  ["modern-screenshot", "domToForeignObjectSvg"],
] as const)
  test(`${name} takes every word, and each line of a picture in a colour`, async () => {
    const { page } = await visit(name);
    const taken = String(
      await page.evaluate(`(async () => {
        const made = await tool.${call}(document.body);
        return typeof made === "string" ? decodeURIComponent(made) : made.outerHTML;
      })()`),
    );
    assert.deepEqual(missing(await words(page), taken), []);
    const lines = await page.$$eval(ELEMENTS, (all) =>
      all.flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll("svg.picture [class^=stroke-]") ?? [])].map((each) =>
          each.getAttribute("stroke"),
        ),
      ),
    );
    assert.ok(lines.length > 10);
    assert.deepEqual(new Set(lines), new Set(["currentColor"]));
    await page.close();
  });

test("SingleFile keeps every word, without our script", async () => {
  const { page } = await visit("single-file-core/single-file.js");
  const content = String(
    await page.evaluate(`(async () => {
      const get = async (address, options) => {
        const answer = await fetch(address, options);
        return { status: answer.status, headers: answer.headers, arrayBuffer: () => answer.arrayBuffer() };
      };
      tool.init({ fetch: get, frameFetch: get });
      const { content } = await tool.getPageData({
        removeHiddenElements: false, removeUnusedStyles: false, blockScripts: true, url: location.href,
      }, { fetch: get }, document, window);
      return content;
    })()`),
  );
  const archive = await browser.newPage();
  await archive.setJavaScriptEnabled(false);
  await archive.setContent(content);
  const kept = await archive.$$eval(ELEMENTS, (all) =>
    all.map((each) => each.shadowRoot?.querySelector("figure")?.textContent ?? "").join(""),
  );
  assert.deepEqual(missing(await words(page), kept), []);
  await archive.close();
  await page.close();
});

test("Dark Reader, on and off and on again, leaves every mark, and text that can be read", async () => {
  const { page } = await visit("darkreader");
  const looks = () =>
    page.$$eval(ELEMENTS, (all) =>
      all.flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll("svg.picture *, [part=heading], [part=note]") ?? [])].map(
          (each) => {
            const { fill, stroke, color, display } = getComputedStyle(each);
            return [each.localName, fill, stroke, color, display].join(" ");
          },
        ),
      ),
    );
  const marks = (all: readonly string[]) =>
    all.map((look) =>
      look
        .split(" ")
        .map((part) => (part === "none" ? "none" : "drawn"))
        .join(" "),
    );
  const before = await looks();
  const turn = async (code: string, isDark: boolean) => {
    await page.evaluate(code);
    await page.waitForFunction(
      (isDark) => {
        const title = document
          .querySelector("deaths-tally")
          ?.shadowRoot?.querySelector("[part=heading]");
        const [red = 0] = getComputedStyle(title!).color.match(/\d+/g)?.map(Number) ?? [];
        return red > 128 === isDark;
      },
      {},
      isDark,
    );
  };
  await turn("tool.enable({ brightness: 100, contrast: 90, sepia: 10 })", true);
  const dark = await looks();
  assert.deepEqual(marks(dark).length, marks(before).length);
  await turn("tool.disable()", false);
  assert.deepEqual(await looks(), before);
  await turn("tool.enable({ brightness: 100, contrast: 90, sepia: 10 })", true);
  assert.deepEqual(await looks(), dark);
  await page.close();
});
