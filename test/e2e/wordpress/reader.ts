/** What a reader sees of a view on a page of WordPress, with and without JavaScript. */
import type { BrowserContext, ElementHandle, Page } from "puppeteer-core";
import { sentencesOf } from "../../../src/words/sentences.js";
import { createStaticView, type StaticView } from "../../../src/static/static-view.js";

/**
 * From most to least: the element itself; our page in a frame; the number with date and source as words; a link with
 * title and number; nothing of it.
 */
export type Sight = "live" | "framed" | "words" | "link" | "nothing";

export const tags = "removals-counter, crossings-timeline, deaths-tally, quote-card";

/** Opens the address, waits until all has become what it can become, and says what is seen. */
export async function sightOf(
  context: BrowserContext,
  address: string,
  staticView: StaticView,
  scripts: boolean,
): Promise<Sight> {
  const page = await context.newPage();
  try {
    await page.setJavaScriptEnabled(scripts);
    await page.goto(address);
    if (scripts) await settled(page);
    return await seenOn(page, staticView);
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
    if (frame.url().includes("/embed/"))
      // What was written into the page has a sheet of its own beside it; the live figure has none.
      await frame.waitForFunction(
        (tags) => {
          const root = document.querySelector(tags)?.shadowRoot;
          return root?.querySelector("figure") && !root.querySelector("style");
        },
        {},
        tags,
      );
}

async function seenOn(page: Page, staticView: StaticView): Promise<Sight> {
  const live = await page.evaluate((tags) => {
    const found = [...document.querySelectorAll(tags)].find(({ shadowRoot }) => shadowRoot);
    return found?.getBoundingClientRect().height ? (found.shadowRoot?.textContent ?? "") : "";
  }, tags);
  const lang = await page.$eval("html", ({ lang }) => lang);
  const { tag, attributes } = staticView.view;
  if (holds(live, factsOf(await createStaticView({ tag, attributes: { ...attributes, lang } }))))
    return "live";
  const facts = factsOf(staticView);
  for (const frame of await page.$$("iframe"))
    if (holds(await insideOf(frame), facts)) return "framed";
  const text = await page.evaluate(() => document.body.innerText);
  const sources = staticView.shown.sources.flatMap(({ publisher, title }) => [publisher, title]);
  if (holds(text, [...facts, ...sources])) return "words";
  return holds(text, [staticView.shown.title]) ? "link" : "nothing";
}

/** The words of a frame that is to be seen. */
async function insideOf(frame: ElementHandle<HTMLIFrameElement>): Promise<string> {
  const clipped = await frame.evaluate((box) => getComputedStyle(box).clip !== "auto");
  if (clipped) return "";
  return (await frame.contentFrame()).evaluate(
    (tags) => document.querySelector(tags)?.shadowRoot?.textContent ?? "",
    tags,
  );
}

/** The number, what it counts, its date and who published it, each as it is written in every form. */
function factsOf({ shown }: StaticView): readonly string[] {
  const { quotation, title, subtitle, number } = sentencesOf(shown);
  // In a figure what was published, and what stands only beside it, are said in a panel.
  const [source] = shown.sources;
  return [...[quotation, title, subtitle, number].flatMap(partsOf), source?.publisher ?? ""];
}

function partsOf(text: string): readonly string[] {
  return text.split(/ [—·] /);
}

function holds(text: string, parts: readonly string[]): boolean {
  return parts.every((part) => plain(text).includes(plain(part)));
}

/** Without what WordPress's typography changes. */
export function plain(text: string): string {
  return text
    .replace(/[‘’′]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ");
}
