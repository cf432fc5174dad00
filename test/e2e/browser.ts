/** One browser and small servers for tests of whole pages. */
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { AddressInfo } from "node:net";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { browserFlags, browserPath } from "../../scripts/browsers.js";

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export interface Server {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves the files of a folder, and `pages` by name, on a port of its own; scripts may be used from other origins. */
export async function serve(pages: Record<string, string> = {}, root = "."): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    try {
      const file = decodeURIComponent(path.endsWith("/") ? `${path}index.html` : path);
      const body = pages[path] ?? readFileSync(join(root, file));
      response.writeHead(200, {
        "content-type": types[extname(file)] ?? "text/plain",
        "access-control-allow-origin": "*",
      });
      response.end(body);
    } catch {
      response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The browser of the tests, with what is added to its environment. */
export function launch(more: Record<string, string> = {}): Promise<Browser> {
  return puppeteer.launch({
    executablePath: browserPath(),
    headless: true,
    args: browserFlags,
    env: { ...process.env, ...more },
  });
}

/** Opens an address and collects everything the page complains about and every host it asks. */
export async function open(
  browser: Browser,
  address: string,
): Promise<{ page: Page; complaints: string[]; hosts: Set<string> }> {
  const page = await browser.newPage();
  // A machine that is busy is no fault.
  page.setDefaultTimeout(90_000);
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  await page.goto(address);
  return { page, complaints, hosts };
}
