/** A page that shows every story with the built elements, in light, dark and forced colours, at any width. */
import type { Browser, CDPSession, Page } from "puppeteer-core";
import { build } from "vite";
import { serve, type Server } from "../browser.js";
import type { Gallery } from "./gallery-page.js";

/** What the page around the elements looks like, and what the reader's system says. */
export interface Scheme {
  readonly host: "light" | "dark" | "sepia" | "blue";
  readonly system: "light" | "dark";
  readonly forced: "active" | "none";
}

/** Light, a dark page on a light system, a light page on a dark system, and forced colours on both. */
/** Further pages, with the text colours they come with: a reader view's sepia, and white on a blue of middle lightness. */
export const tinted: Readonly<Record<string, Scheme>> = {
  sepia: { host: "sepia", system: "light", forced: "none" },
  blue: { host: "blue", system: "light", forced: "none" },
};

export const widths = [320, 768, 1280] as const;

export const schemes: Readonly<Record<string, Scheme>> = {
  light: { host: "light", system: "light", forced: "none" },
  dark: { host: "dark", system: "light", forced: "none" },
  "light on a dark system": { host: "light", system: "dark", forced: "none" },
  "forced colours": { host: "light", system: "light", forced: "active" },
  "forced colours, dark": { host: "dark", system: "dark", forced: "active" },
};

const page = (script: string) => `<!doctype html>
<html lang="en" data-host="light">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Stories</title>
  <link rel="icon" href="data:," />
  <style>
    html { color-scheme: light; color: #000; background: #fff; font: 16px/1.5 sans-serif; }
    html[data-host="dark"] { color-scheme: dark; color: #eee; background: #111; }
    html[data-host="sepia"] { color: #5b4636; background: #f4ecd8; }
    html[data-host="blue"] { color: #fff; background: #1f5a96; }
    html[data-host="sepia"] a, html[data-host="blue"] a { color: inherit; }
    body { margin: 8px; }
    #stage { max-inline-size: 42rem; }
  </style>
  <script type="module" src="/cdn/explainers.js"></script>
  <script>${script}</script>
  <main><h1>Stories</h1><div id="stage"></div></main>
</html>`;

/** Serves the built site, where figures have pages of their own, and the gallery as `/gallery.html`. */
export async function serveGallery(): Promise<Server> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: "test/e2e/access/gallery-page.ts", formats: ["iife"], name: "_" },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const script = bundle && "output" in bundle ? bundle.output[0].code : "";
  return serve({ "/gallery.html": page(script.replaceAll("</script", "<\\/script")) }, "site-dist");
}

/** A page that shows stories. */
export class Stories {
  private constructor(
    readonly page: Page,
    private readonly devtools: CDPSession,
    readonly names: readonly string[],
    /** What the page said on its console, with the address it is about, or threw. */
    readonly complaints: string[],
  ) {}

  /** Opens the gallery; files whose address matches `held` never arrive. */
  static async open(browser: Browser, server: Server, held?: RegExp): Promise<Stories> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) =>
      complaints.push(`${message.text()} ${message.location().url ?? ""}`),
    );
    page.on("pageerror", (error) => complaints.push(String(error)));
    if (held) {
      await page.setRequestInterception(true);
      page.on("request", (request) => {
        if (!held.test(request.url())) void request.continue();
      });
    }
    await page.goto(`${server.origin}/gallery.html`);
    const names = await page.evaluate(
      () => (globalThis as unknown as { gallery: Gallery }).gallery.names,
    );
    return new Stories(page, await page.createCDPSession(), names, complaints);
  }

  async show(name: string, wait = true): Promise<void> {
    await this.page.evaluate(
      (name, wait) => (globalThis as unknown as { gallery: Gallery }).gallery.show(name, wait),
      name,
      wait,
    );
  }

  /** Shows any markup, in a box of that many pixels. */
  async place(markup: string, width?: number): Promise<void> {
    await this.page.evaluate(
      (markup, width) =>
        (globalThis as unknown as { gallery: Gallery }).gallery.place(markup, width),
      markup,
      width,
    );
  }

  async look({ host, system, forced }: Scheme, width: number): Promise<void> {
    if (this.page.viewport()?.width !== width) await this.page.setViewport({ width, height: 900 });
    await this.devtools.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "prefers-color-scheme", value: system },
        { name: "forced-colors", value: forced },
      ],
    });
    await this.page.evaluate((host) => {
      document.documentElement.dataset["host"] = host;
    }, host);
    await this.page.waitForFunction(() =>
      [...document.querySelectorAll("#stage *")].every((each) => {
        const chart = each.shadowRoot?.querySelector("[part=chart]");
        const svg = chart?.querySelector("svg");
        return !svg || Number(svg.getAttribute("width")) === Math.round(chart?.clientWidth ?? 0);
      }),
    );
  }
}
