/** Two real builds of `cdn/` on one host: what a visitor finds who has some files of one and some of the other. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { launch, open, serve, type Server } from "./browser.js";

const folder = mkdtempSync(join(tmpdir(), "explainers-"));
const newer = join(folder, "newer");
const host = join(folder, "host");
const TAG = "crossings-timeline";
const CHUNK = /^[a-z-]+(\.definition)?-[\w-]{8}\.js$/;

/** The views that are asked for: at hand, in a file of its own, and explained in the page. */
const views = {
  "at-hand": "",
  "in-a-file": ' interval="day"',
  explained: ' from="2024-03" to="2024-10"',
};
const pages = Object.fromEntries(
  Object.entries(views).map(([name, attributes]) => [
    `/${name}.html`,
    `<!doctype html><html lang="en-GB"><title>Test</title><script>addEventListener("explainer-error", ({ code }) => (window.code = code));</script>
<script type="module" src="/cdn/${TAG}.js"></script><${TAG}${attributes}>The author’s own words.</${TAG}></html>`,
  ]),
);

let browser: Browser;
let server: Server;
before(async () => {
  buildNewer();
  browser = await launch();
  server = await serve(pages, host);
});
after(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Builds a checkout of its own in which what explains and what a reader does are written otherwise; its views are the same. */
function buildNewer(): void {
  const checkout = join(folder, "checkout");
  const files = readdirSync(".").filter((name) => /^(src|scripts|data|site|.*\.json)$/.test(name));
  for (const name of files) cpSync(name, join(checkout, name), { recursive: true });
  installIn(checkout);
  for (const name of ["src/element/view-loader.ts", "src/element/interaction/interaction.ts"]) {
    const file = join(checkout, name);
    writeFileSync(file, `${readFileSync(file, "utf8")}\nconsole.debug("newer, ${TAG}");\n`);
  }
  execFileSync(resolve("node_modules/.bin/tsx"), ["scripts/cdn.ts"], { cwd: checkout });
  cpSync(join(checkout, "cdn"), newer, { recursive: true });
}

/** What goes into a build is copied, for it is told by its path; the tools are only linked. */
function installIn(checkout: string): void {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { dependencies?: Record<string, string> } | undefined>;
  };
  const bundled = new Set<string>();
  const take = (name: string): void => {
    if (bundled.has(name)) return;
    bundled.add(name);
    Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}).forEach(take);
  };
  Object.keys(packages[""]?.dependencies ?? {}).forEach(take);
  const names = readdirSync("node_modules").flatMap((name) =>
    name.startsWith("@")
      ? readdirSync(`node_modules/${name}`).map((own) => `${name}/${own}`)
      : name,
  );
  for (const name of names) {
    const [from, to] = [resolve("node_modules", name), join(checkout, "node_modules", name)];
    mkdirSync(dirname(to), { recursive: true });
    if (bundled.has(name)) cpSync(from, to, { recursive: true });
    else symlinkSync(from, to);
  }
}

/** Puts files on the host: all of the one build, then those of the other for which `isTaken`. */
function upload(first: string, second: string, isTaken: (name: string) => boolean): void {
  rmSync(host, { recursive: true, force: true });
  cpSync(first, join(host, "cdn"), { recursive: true });
  for (const name of readdirSync(second).filter(isTaken))
    cpSync(join(second, name), join(host, "cdn", name));
}

const isElement = (name: string) => name === `${TAG}.js`;
const none = () => false;

/** What a reader sees of a page, and what its console says. */
async function shown(name: keyof typeof views) {
  const { page, complaints } = await open(browser, `${server.origin}/${name}.html`);
  await page.waitForFunction(
    (tag) => {
      const element = document.querySelector(tag);
      return element?.matches(":state(ready)") || element?.matches(":state(error)");
    },
    {},
    TAG,
  );
  // Whatever it fetches for a reader has come, or was refused.
  await page.waitForNetworkIdle();
  const seen = await page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    return {
      title: root?.querySelector("[part=heading]")?.textContent?.trim() ?? null,
      marks: root?.querySelectorAll("[part=chart] svg *").length ?? 0,
      hasWords: !!root?.querySelector("slot"),
      code: (window as { code?: string }).code ?? null,
    };
  }, TAG);
  await page.close();
  return {
    ...seen,
    complaints: complaints.filter((text) => !/newer|^failed:|Failed to load resource/.test(text)),
  };
}

const titles = {
  "at-hand": /^41,472 people detected arriving by small boat in 2025/,
  "in-a-file": /^41,472 people detected arriving by small boat in 2025/,
  explained: /^28,406 people detected arriving by small boat/,
};

test("two builds of which something was changed have other chunks, and the same elements load them", () => {
  const chunksOf = (build: string) =>
    readdirSync(join(build, "chunks")).filter((name) => CHUNK.test(name));
  const same = chunksOf("cdn").filter((name) => chunksOf(newer).includes(name));
  assert.ok(!same.some((name) => /^(view-loader|interaction)/.test(name)), same.join());
  assert.ok(
    same.some((name) => name.startsWith("arrivals")),
    same.join(),
  );
});

for (const [what, first, second] of [
  ["an older element with newer chunks", newer, "cdn"],
  ["a newer element with older chunks", "cdn", newer],
] as const)
  test(`${what}: what is drawn stands, what cannot be explained leaves the author's words`, async () => {
    upload(first, second, isElement);
    for (const name of ["at-hand", "in-a-file"] as const) {
      const { title, marks, code, complaints } = await shown(name);
      assert.match(title ?? "", titles[name], name);
      assert.ok(marks > 10, name);
      assert.equal(code, null, name);
      assert.equal(complaints.length, 1, complaints.join("\n"));
      assert.match(complaints[0] ?? "", /could not be loaded, and is tried again/, name);
    }
    const { title, hasWords, code, complaints } = await shown("explained");
    assert.deepEqual(
      { title, hasWords, code },
      { title: null, hasWords: true, code: "not-loaded" },
    );
    assert.equal(complaints.length, 1, complaints.join("\n"));
  });

test("once a build is there whole, all stands", async () => {
  upload(newer, newer, none);
  for (const name of Object.keys(views) as (keyof typeof views)[]) {
    const { title, marks, code, complaints } = await shown(name);
    assert.match(title ?? "", titles[name], name);
    assert.ok(marks > 10, name);
    assert.equal(code, null, name);
    assert.deepEqual(complaints, [], name);
  }
});

/** Writes a file of a view as if another version had: with another stamp. */
function restamp(file: string, stamp: (own: string) => string): void {
  const path = join(host, "cdn/views", file);
  const text = readFileSync(path, "utf8");
  writeFileSync(
    path,
    text.replace(/"stamp":"([^"]*)"/, (_, own: string) => `"stamp":"${stamp(own)}"`),
  );
}

test("the details of another version never come to a view", async () => {
  upload("cdn", "cdn", none);
  restamp(`details.${TAG}.default.js`, (own) => `${own}x`);
  const { title, code, complaints } = await shown("at-hand");
  assert.match(title ?? "", titles["at-hand"]);
  assert.equal(code, null);
  assert.equal(complaints.length, 1, complaints.join("\n"));
  assert.match(complaints[0] ?? "", /two versions: put the whole folder of one there/);
});

test("a view that is written otherwise is not read: it is explained in the page", async () => {
  upload("cdn", "cdn", none);
  restamp(`${TAG}.interval-day.js`, () => "0.x");
  const { title, marks, code, complaints } = await shown("in-a-file");
  assert.match(title ?? "", titles["in-a-file"]);
  assert.ok(marks > 10);
  assert.equal(code, null);
  assert.deepEqual(complaints, []);
});
