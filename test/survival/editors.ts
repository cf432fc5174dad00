/** The editors on one page of a browser, as targets like any other. */
import type { Browser } from "puppeteer-core";
import { build } from "vite";
import { open, serve, type Server } from "../e2e/browser.js";
import type { Editors } from "./page/main.js";

type Window = typeof globalThis & { editors: Editors };

export interface EditorPage {
  readonly names: readonly string[];
  readonly through: Editors["through"];
  readonly complaints: readonly string[];
  readonly hosts: ReadonlySet<string>;
  readonly server: Server;
}

export async function openEditors(browser: Browser): Promise<EditorPage> {
  const server = await serve({
    "/editors.html": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Editors</title><link rel="icon" href="data:,"><script src="/editors.js"></script></html>`,
    "/editors.js": await script(),
  });
  const { page, complaints, hosts } = await open(browser, `${server.origin}/editors.html`);
  return {
    server,
    complaints,
    hosts,
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
      lib: { entry: "test/survival/page/main.ts", formats: ["iife"], name: "_" },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !("output" in bundle)) throw new Error("Nothing was built.");
  return bundle.output[0].code;
}
