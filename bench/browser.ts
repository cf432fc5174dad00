/** One browser, and visits of pages in it: each like a first visit, under the same conditions. */
import { resolve } from "node:path";
import puppeteer, { PredefinedNetworkConditions, type Browser, type Page } from "puppeteer-core";
import { browserFlags, browserPath } from "../scripts/browsers.js";
import { bundle } from "./bundle.js";
import type { Cost } from "./prelude.js";

const TIME_LIMIT = 120_000;

export interface Conditions {
  /** How many times slower the processor is; 4 is that of a cheap phone. */
  readonly cpu?: number;
  /** Whether the line is DevTools' Slow 4G. */
  readonly slowLine?: boolean;
}

export class BenchBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly prelude: string,
    private readonly origin: string,
  ) {}

  static async open(origin: string): Promise<BenchBrowser> {
    const browser = await puppeteer.launch({
      executablePath: browserPath(),
      args: browserFlags,
      protocolTimeout: TIME_LIMIT,
      defaultViewport: { width: 1280, height: 800 },
      env: { ...process.env, TZ: "UTC" },
    });
    const prelude = JSON.stringify(resolve("bench/prelude.ts"));
    const source = await bundle(`import { watch } from ${prelude}; watch();`);
    return new BenchBrowser(browser, `{${source}}`, origin);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Opens a page, waits until it is rendered and idle, and then does `next` with it. */
  async visit<T>(
    path: string,
    { cpu = 1, slowLine = false }: Conditions,
    next: (page: Page, cost: Cost) => Promise<T>,
  ): Promise<T> {
    const context = await this.browser.createBrowserContext();
    const complaints: string[] = [];
    try {
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.setCacheEnabled(false);
      await page.evaluateOnNewDocument(this.prelude);
      await page.emulateCPUThrottling(cpu);
      if (slowLine) await page.emulateNetworkConditions(PredefinedNetworkConditions["Slow 4G"]);
      await page.goto(this.origin + path, { timeout: TIME_LIMIT });
      const cost = await page.evaluate(() => window.bench.cost);
      return await next(page, cost);
    } catch (error) {
      throw new Error([`${path}: ${String(error)}`, ...complaints].join("\n  "));
    } finally {
      await context.close();
    }
  }
}

/** The bytes of the page's living objects, after everything else was collected. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}
