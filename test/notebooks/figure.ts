/** What a reader finds on a page with a recipe: the author's words, or the figure. */
import type { Page } from "puppeteer-core";

/** What every recipe has inside its element. */
export const WORDS =
  /36,816 people were detected arriving in the UK by small boat in 2024\. Source: Home Office/;

/** What is to be seen outside the figure. */
export const seen = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** What the figure shows when it stands. */
export async function shown(page: Page): Promise<string> {
  const element = await page.waitForSelector("crossings-timeline:state(ready)");
  return element!.evaluate(({ shadowRoot }) => shadowRoot!.textContent ?? "");
}

/** A recipe with that address for the author's. */
export const at = (code: string, address: string): string =>
  code.replaceAll("https://your.site", address);

/** A whole page around HTML. */
export const written = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><body>${body}`;
