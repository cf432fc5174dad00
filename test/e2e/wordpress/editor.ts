/** Somebody who writes in the block editor, in Chromium. */
import type { BrowserContext, Page } from "puppeteer-core";
import { copy, paste } from "../clipboard.js";
import { tags } from "./reader.js";
import type { WordPress } from "./start.js";

/** As much of the editor's own interface as is asked here. */
interface Editor {
  readonly wp: {
    readonly data: { select(store: string): { getEditedPostContent(): string } };
  };
}

/**
 * Copies as the builder does and pastes into the empty first paragraph with the keys. WordPress 6.1 makes a block of an
 * address only where it begins with https.
 */
export async function pasteCopied(page: Page, code: string, words?: string): Promise<void> {
  await copy(page, code, words);
  await paste(page);
  await page.waitForFunction(() =>
    (globalThis as unknown as Editor).wp.data.select("core/editor").getEditedPostContent(),
  );
}

/** Chooses the block “Embed” by its name, types the address and waits for the figure in the editor. */
export async function embed(page: Page, address: string): Promise<void> {
  await page.keyboard.type("/embed");
  await page.waitForSelector('.components-autocomplete__result[aria-selected="true"]');
  await page.keyboard.press("Enter");
  await page.waitForSelector(".wp-block-embed input[type=url]");
  await page.type(".wp-block-embed input[type=url]", address);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".wp-block-embed__wrapper iframe");
}

/** Types a title, does `act` in the first paragraph, publishes by the buttons, and says where the post is read. */
export async function publish(
  context: BrowserContext,
  { home }: WordPress,
  act: (page: Page) => Promise<void>,
): Promise<string> {
  const page = await context.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(`${home}wp-admin/post-new.php`);
  await page.waitForSelector(".editor-post-title__input");
  await page.type(".editor-post-title__input", "Written in the editor");
  await page.keyboard.press("Enter");
  await page.waitForSelector('p[data-type="core/paragraph"][contenteditable]:focus');
  await act(page);
  // Its second press confirms the first.
  const button = ".editor-post-publish-button";
  await page.click(`${button}__button:not([aria-disabled=true])`);
  const confirm = `.editor-post-publish-panel ${button}:not([aria-disabled=true])`;
  await page.waitForSelector(`${confirm}:enabled`);
  await page.click(confirm);
  const link = await page.waitForSelector(".post-publish-panel__postpublish-header a");
  const address = await link?.evaluate((link) => (link as HTMLAnchorElement).href);
  await page.close();
  return address ?? "";
}

/** Chooses the plugin's block by its name, types the address and waits for the words in the editor. */
export async function insertView(page: Page, address: string): Promise<void> {
  await page.keyboard.type("/explainer");
  await page.waitForSelector('.components-autocomplete__result[aria-selected="true"]');
  await page.keyboard.press("Enter");
  const block = '[data-type="migration-explainers/view"]';
  await page.waitForSelector(`${block} input[type=url]`);
  await page.type(`${block} input[type=url]`, address);
  await page.waitForSelector(`${block} :is(${tags}) b`);
}
