/** The clipboard of a browser: filled by the function behind the builder's buttons, pasted with the keys, and read. */
import type { Page } from "puppeteer-core";
import { copied } from "../../site/builder/copy.js";

/** Copies code as it is; with its words, as a text that an editor takes. */
export async function copy(page: Page, code: string, words?: string): Promise<void> {
  const { origin } = new URL(page.url());
  await page.browserContext().overridePermissions(origin, ["clipboard-sanitized-write"]);
  await page.bringToFront();
  const said = await page.evaluate(copied, { value: code } as HTMLTextAreaElement, words);
  if (said !== "Copied.") throw new Error(`The page could not copy: ${said}`);
}

/** Presses the keys for pasting where the cursor is; the browser then does what it does for a person. */
export async function paste(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("v", { commands: ["paste"] });
  await page.keyboard.up("Control");
}

/** Whether somebody who reads this sees markup: a tag, an entity, an attribute. */
export const showsMarkup = (text: string): boolean =>
  /[<>]|&#?\w+;|\b(?:href|src|alt|style|class|scope|data-[\w-]+)=/.test(text);
