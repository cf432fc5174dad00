/** The editors on one page of a browser, as targets like any other. */
import type { Browser, Page } from "puppeteer-core";
import { build } from "vite";
import { serve, type Server } from "../e2e/browser.js";
import { paste } from "../e2e/clipboard.js";
import type { Editors } from "./page/main.js";
import { site } from "./recipes/elements.js";

type Window = typeof globalThis & { editors: Editors };

export interface EditorPage {
  readonly names: readonly string[];
  readonly through: Editors["through"];
  /** What the page said on its console, threw, or asked of anybody but us. */
  readonly complaints: readonly string[];
  readonly server: Server;
  /** Empties an editor, presses the keys for pasting in it, and gives what it would then save. */
  readonly pasted: (name: string, withRecipe: boolean) => Promise<string>;
  readonly tab: Page;
}

export async function openEditors(browser: Browser): Promise<EditorPage> {
  const server = await serve({
    "/editors.html": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Editors</title><link rel="icon" href="data:,"><style>trix-editor { min-height: 1em }</style><script src="/editors.js"></script></html>`,
    "/editors.js": await script(),
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await answerForOurs(page, server, complaints);
  await page.goto(`${server.origin}/editors.html`);
  return {
    server,
    complaints,
    tab: page,
    async pasted(name, withRecipe) {
      const saved = await page.evaluateHandle(
        (name, withRecipe) => (globalThis as Window).editors.begin(name, withRecipe),
        name,
        withRecipe,
      );
      await paste(page);
      return page.evaluate((saved) => saved(), saved);
    },
    names: await page.evaluate(() => (globalThis as Window).editors.names),
    through: (name, withRecipe, sent) =>
      page.evaluate(
        (name, withRecipe, sent) => (globalThis as Window).editors.through(name, withRecipe, sent),
        name,
        withRecipe,
        sent,
      ),
  };
}

/** An editor shows the pictures and iframes of `your.site`, which is nobody's: they are answered here. */
export async function answerForOurs(
  page: Page,
  server: Server,
  complaints: string[],
): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const address = request.url();
    if (address.startsWith(site))
      void request.respond({ status: 200, contentType: "text/html", body: "" });
    else {
      const mine = /^(data|blob|about):/.test(address) || address.startsWith(server.origin);
      if (!mine) complaints.push(`asked: ${address}`);
      void (mine ? request.continue() : request.abort());
    }
  });
}

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: { dedupe: ["lexical"] },
    build: {
      write: false,
      minify: false,
      lib: { entry: "test/sanitizers/page/main.ts", formats: ["iife"], name: "_" },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !("output" in bundle)) throw new Error("Nothing was built.");
  return bundle.output[0].code;
}
