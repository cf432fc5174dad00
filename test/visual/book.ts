/** The stories in a browser: a fixed day, a known font, and a picture of each in a scheme of colours. */
import { build } from "vite";
import type { Browser, Page as Tab } from "puppeteer-core";
import { open, serve, type Server } from "../e2e/browser.js";

/** What is wrong with a page, as the end of a sentence. */
export type Fault = string;

/** A story on a page of one width. */
export interface Page {
  /** Its parts and where they are, the inner after the outer. */
  readonly parts: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly right: number;
    readonly bottom: number;
  }[];
  readonly faults: readonly Fault[];
}

/** A story on all pages. */
export interface Shown {
  /** How tall they are in all, and down to the end of the first picture. */
  readonly height: number;
  readonly first: number;
  readonly elements: number;
  readonly pages: readonly Page[];
}

/** What the bundled stories offer in the page. */
export interface Book {
  readonly stories: readonly { readonly title: string; readonly file: string }[];
  readonly show: (index: number, widths: readonly number[]) => Promise<Shown>;
}

declare global {
  var book: Book;
}

/** The widths of the pages in CSS pixels, side by side. */
export const WIDTHS = [320, 640, 960] as const;

/** Dark is a dark page in a light system. */
export const SCHEMES = ["light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The font all pages are set in; `scripts/browser.js` installs it. */
export const FONT = "DejaVu Sans";

/** The day after the newest figures: nothing is overdue yet. */
const TODAY = Date.UTC(2026, 7, 21);
const fixedClock = `Date = class extends Date {
  constructor(...given) { super(...(given.length ? given : [${TODAY}])); }
  static now() { return ${TODAY}; }
}`;

/** More than the tallest story, so that everything is near a reader and drawn. */
const WINDOW = { width: WIDTHS.reduce((sum, width) => sum + width, 0), height: 8000 };

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stories</title><link rel="icon" href="data:,">
<style>
  html { font: 16px/1.5 "${FONT}"; color-scheme: light; }
  html.dark { color-scheme: dark; background: #161616; color: #e4e4e4; }
  body { display: flex; align-items: flex-start; margin: 0; inline-size: max-content; }
  main { box-sizing: border-box; padding-inline: 16px; overflow: auto hidden; }
</style>
<script type="module" src="/cdn/explainers.js"></script><script type="module" src="/stories.js"></script></html>`;

export interface OpenBook {
  readonly tab: Tab;
  readonly stories: Book["stories"];
  /** The family the text is really set in. */
  readonly font: string;
  readonly close: () => void;
}

/** Opens the stories with the built bundle. */
export async function openBook(browser: Browser): Promise<OpenBook> {
  const server: Server = await serve({ "/stories.html": page, "/stories.js": await bundled() });
  const { page: tab } = await open(browser, "about:blank");
  await tab.setViewport(WINDOW);
  await tab.evaluateOnNewDocument(fixedClock);
  await tab.goto(`${server.origin}/stories.html`);
  await tab.waitForFunction(() => "book" in globalThis);
  const stories = await tab.evaluate(() => book.stories);
  return { tab, stories, font: await fontOf(tab), close: () => server.close() };
}

/** The pages of a story, side by side, as a PNG. */
export async function photograph(tab: Tab, scheme: Scheme, height: number): Promise<Uint8Array> {
  await tab.evaluate(
    (dark) => document.documentElement.classList.toggle("dark", dark),
    scheme === "dark",
  );
  return tab.screenshot({
    clip: { x: 0, y: 0, width: WINDOW.width, height },
    captureBeyondViewport: false,
    optimizeForSpeed: true,
  });
}

/** The family of the letters that are really drawn, which only the browser's inspector knows. */
async function fontOf(tab: Tab): Promise<string> {
  const session = await tab.createCDPSession();
  await tab.evaluate(async () => {
    document.body.append(Object.assign(document.createElement("main"), { textContent: "Aa" }));
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const place = { nodeId: root.nodeId, selector: "main" };
  const { nodeId } = await session.send("DOM.querySelector", place);
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  await session.detach();
  return fonts[0]?.familyName ?? "no font";
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    json: { stringify: true },
    build: {
      write: false,
      target: "es2022",
      minify: false,
      lib: { entry: "test/visual/stories.ts", formats: ["es"] },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !("output" in bundle)) throw new Error("Vite watched instead of building.");
  return bundle.output[0].code;
}
