/** What a reader sees of a view on a page of WordPress, with and without JavaScript. */
import type { BrowserContext, Page } from "puppeteer-core";
import type { Sentences } from "../../../src/static/sentences.js";

/**
 * From most to least: the element itself; our page in a frame; the number with date and source as words; a link with
 * title and number; nothing of it.
 */
export type Sight = "live" | "framed" | "words" | "link" | "nothing";

const tags = "removals-counter, crossings-timeline, deaths-tally, quote-card";

/** Opens the address, waits until all has become what it can become, and says what is seen. */
export async function sightOf(
  context: BrowserContext,
  address: string,
  sentences: Sentences,
  scripts: boolean,
): Promise<Sight> {
  const page = await context.newPage();
  try {
    await page.setJavaScriptEnabled(scripts);
    await page.goto(address);
    if (scripts) await settled(page);
    return await seenOn(page, sentences);
  } finally {
    await page.close();
  }
}

/** Everything on the page that a script of ours or of WordPress will change has been changed. */
export async function settled(page: Page): Promise<void> {
  // Loaders look only at what comes near, and browsers too.
  for (const each of await page.$$(`article, main, ${tags}, iframe`))
    await each.evaluate((box) => box.scrollIntoView());
  await page.waitForFunction(
    (tags) => {
      const ours = [...document.scripts].some(({ src }) => src.includes("/explainers/cdn/"));
      const loader = [...document.scripts].some(({ src }) => src.includes("/cdn/loader.js"));
      const quote = document.querySelector("blockquote[data-explainer]");
      return (
        [...document.querySelectorAll(tags)].every(
          ({ shadowRoot }) => !ours || shadowRoot?.querySelector("figure"),
        ) &&
        (!loader || !quote || quote.closest(tags)) &&
        !document.querySelector("iframe.wp-embedded-content[style*=clip]")
      );
    },
    {},
    tags,
  );
  for (const frame of page.frames().slice(1))
    if (frame.url().includes("/embed/")) await frame.waitForSelector(`:is(${tags}) >>> figure`);
}

async function seenOn(page: Page, { title, lead, detail, sources }: Sentences): Promise<Sight> {
  const all = [lead, detail, ...sources.map(({ text }) => text.split(" (")[0] ?? "")];
  const holds = (text: string, parts: readonly string[]) =>
    parts.every((part) => plain(text).includes(plain(part)));
  const live = await page.evaluate((tags) => {
    const found = [...document.querySelectorAll(tags)].find(({ shadowRoot }) =>
      shadowRoot?.querySelector("figure"),
    );
    return found?.getBoundingClientRect().height
      ? (found.shadowRoot?.querySelector("figure")?.textContent ?? null)
      : null;
  }, tags);
  if (live !== null && holds(live, all)) return "live";
  for (const handle of await page.$$("iframe")) {
    const frame = await handle.contentFrame();
    const inside = await frame.evaluate(
      (tags) => document.querySelector(tags)?.shadowRoot?.querySelector("figure")?.textContent,
      tags,
    );
    const clipped = await handle.evaluate((box) => getComputedStyle(box).clip !== "auto");
    if (inside && !clipped && holds(inside, all)) return "framed";
  }
  const text = await page.evaluate(() => document.body.innerText);
  if (holds(text, all)) return "words";
  return holds(text, [title, lead]) ? "link" : "nothing";
}

/** Without what WordPress's typography changes. */
function plain(text: string): string {
  return text
    .replace(/[‘’′]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ");
}
