/** Every block of code in the documentation does what the text beside it says. Needs `npm run build`. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { build, type Rolldown } from "vite";
import { suites } from "../../scripts/suites.js";
import { tags } from "../../scripts/tags.js";
import { dataset } from "../../src/data/dataset.js";
import { launch, open, serve, type Server } from "../e2e/browser.js";
import { blocks, type Block } from "./blocks.js";

/** Programs that are not ours. */
const OF_THE_SYSTEM: readonly (string | undefined)[] = ["git", "apt-get"];

const TAGS = tags.join();
const all = `<removals-counter></removals-counter><crossings-timeline></crossings-timeline><deaths-tally></deaths-tally><quote-card quote="ginn-real-people"></quote-card>`;
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
};

/** Code that is in a file and is tested there: recipes, and the small apps of the frameworks. */
const files = [...filesIn("test/sanitizers/recipes"), ...filesIn("test/consumers")].map((path) =>
  readFileSync(path, "utf8"),
);
const standsInFile = ({ code }: Block) => files.some((text) => text.includes(code.trim()));
const of = (language: string) =>
  blocks.filter((block) => block.language === language && !standsInFile(block));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return entry.name === "node_modules" ? [] : filesIn(path);
  });
}

/** What an example says it prints: the words behind each console.log, in their order. */
const expected = ({ code }: Block) =>
  [...code.matchAll(/console\.log\(.*\/\/ (.+)$/gm)].map(([, words = ""]) => words);

let browser: Browser;
let server: Server;
before(async () => {
  browser = await launch();
  const parts = { schema: 1, sources: dataset.sources, series: dataset.series };
  server = await serve({
    "/arrivals.json": JSON.stringify(parts),
    ...Object.fromEntries(of("csv").map(({ name, code }) => [`/${name}`, code])),
    ...(await scriptsOf(of("js"))),
    ...Object.fromEntries(
      of("html").map((block, index) => [`/html-${index}.html`, page(block.code)]),
    ),
    ...Object.fromEntries(
      of("css").map(({ code }, index) => [
        `/css-${index}.html`,
        page(`<style>${code}</style>${all}`),
      ]),
    ),
  });
});
after(async () => {
  // An example that cannot be bundled ends all this before there is a server; what was opened would keep the run waiting.
  await browser.close();
  server.close();
});

/** A page with that body; addresses of the reader's own site are ours. */
function page(body: string): string {
  const module_ = /<script/.test(body)
    ? ""
    : `<script type="module" src="/cdn/explainers.js"></script>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>${module_}<body>${body.replaceAll("https://your.site/", "/")}`;
}

/** Each block as a module of a page of its own that has all four elements, bundled as a developer would. */
async function scriptsOf(of: readonly Block[]): Promise<Record<string, string>> {
  const entries = of.map((_block, index) => `js-${index}`);
  const { output } = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "blocks",
        resolveId: (id) => (entries.includes(id) ? id : null),
        load: (id) =>
          entries.includes(id)
            ? `import "migration-explainers/define";\n${of[entries.indexOf(id)]?.code}\nglobalThis.ended = true;`
            : null,
      },
    ],
    build: {
      write: false,
      target: "es2022",
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((name) => [name, name])),
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  })) as Rolldown.RolldownOutput;
  return Object.fromEntries([
    ...output.map((file) => [
      `/${file.fileName}`,
      file.type === "chunk" ? file.code : String(file.source),
    ]),
    ...entries.map((name) => [
      `/${name}.html`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><body>${all}<script type="module" src="/${name}.js"></script>`,
    ]),
  ]) as Record<string, string>;
}

for (const [index, block] of of("js").entries())
  test(`${block.place}: it runs, and prints what stands beside it`, async () => {
    const { page, complaints } = await open(browser, "about:blank");
    await page.evaluateOnNewDocument(() => {
      const printed: string[] = [];
      Object.assign(globalThis, { printed });
      console.log = (...words: unknown[]) => printed.push(words.join(" "));
    });
    await page.goto(`${server.origin}/js-${index}.html`);
    const lines = expected(block);
    assert.equal(
      lines.length,
      block.code.split("console.log(").length - 1,
      "each says what it prints",
    );
    const print = () =>
      page.evaluate(() => (globalThis as unknown as { printed: string[] }).printed);
    await page
      .waitForFunction(
        (count) =>
          "ended" in globalThis &&
          (globalThis as unknown as { printed: string[] }).printed.length >= count,
        { timeout: 15_000 },
        lines.length,
      )
      .catch(async () => assert.fail(`${JSON.stringify(await print())} ${complaints.join("\n")}`));
    assert.deepEqual(await print(), lines);
    // Elements tell the author on the console what they cannot show; an example may be about that.
    assert.deepEqual(
      complaints.filter((each) => !each.startsWith("<")),
      [],
    );
    await page.close();
  });

for (const [index, block] of of("html").entries())
  test(`${block.place}: every element in it stands`, async () => {
    const { page, complaints } = await open(browser, `${server.origin}/html-${index}.html`);
    for (const element of await page.$$(TAGS)) {
      await element.scrollIntoView();
      await page.waitForFunction(
        (each) =>
          each.matches(":state(ready)") ||
          // A number in running text stands before its element is defined.
          (each.matches("[view=inline]") && /\d/.test(each.shadowRoot?.textContent ?? "")),
        { timeout: 15_000 },
        element,
      );
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });

for (const [index, block] of of("css").entries())
  test(`${block.place}: every rule is one, of an element or a part that is there`, async () => {
    const { page } = await open(browser, `${server.origin}/css-${index}.html`);
    await page.waitForFunction(
      (tags) =>
        [...document.querySelectorAll(tags)].every((each) =>
          each.shadowRoot?.querySelector("figure"),
        ),
      {},
      TAGS,
    );
    const rules = await page.evaluate(() =>
      [...(document.querySelector("style")?.sheet?.cssRules ?? [])].map((rule) => {
        const { selectorText, style } = rule as CSSStyleRule;
        const [, tag = "", part = ""] = /^([\w-]+)(?:::part\(([\w-]+)\))?/.exec(selectorText) ?? [];
        const element = document.querySelector(tag);
        return (
          style.length > 0 &&
          Boolean(part ? element?.shadowRoot?.querySelector(`[part=${part}]`) : element)
        );
      }),
    );
    assert.equal(rules.length, block.code.split("}").length - 1);
    assert.deepEqual([...new Set(rules)], [true]);
    await page.close();
  });

for (const { place, code } of of("sh"))
  test(`${place}: every command is there, and ours do what they say`, () => {
    const folder = mkdtempSync(join(tmpdir(), "documentation-"));
    const { sources, incidents } = dataset;
    writeFileSync(join(folder, "my-data.json"), JSON.stringify({ schema: 1, sources, incidents }));
    for (const line of code.trim().split("\n")) {
      const [command = ""] = line.split(/ +#/);
      for (const words of command.split("&&").map((each) => each.trim().split(/\s+/))) {
        const each = words.filter((word) => !/^[A-Z]+=/.test(word));
        const [tool, what = "", ...more] = each;
        if (tool === "npx" && what === "migration-explainers")
          execFileSync(process.execPath, [resolve("dist/command/main.js"), ...more], {
            cwd: folder,
            stdio: ["ignore", "pipe", "pipe"],
          });
        else if (!OF_THE_SYSTEM.includes(tool))
          assert.ok(tool === "npm" && isScript(what, more), each.join(" "));
      }
    }
  });

function isScript(what: string, [name = ""]: readonly string[]): boolean {
  if (what === "ci") return true;
  if (what === "test" && name && name !== "help") return name in suites || existsSync(name);
  if (what === "install") return name === "migration-explainers";
  return Boolean(scripts[what === "run" ? name : what]);
}

test("every other block is data, or stands in a file that is tested", () => {
  const tested = new Set(["js", "html", "css", "sh", "csv"]);
  for (const block of blocks.filter(({ language }) => !tested.has(language)))
    if (block.language === "json") assert.doesNotThrow(() => JSON.parse(block.code), block.place);
    else assert.ok(standsInFile(block), `${block.place} (${block.language})`);
});
