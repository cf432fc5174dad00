/** The states a reader can meet a story in, and how each is reached. */
import type { Page } from "puppeteer-core";
import type { Stories } from "./gallery.js";

/** Reached on the page that gets all its files, in this order. */
export const states = ["ready", "tip", "panel", "opened", "error"] as const;
export type State = (typeof states)[number];

/** Files that never arrive: all that comes after the first module, or only what draws. */
export const loading: Readonly<Record<string, RegExp>> = {
  "waiting for words": /\/chunks\//,
  "waiting for the picture": /\/chunks\/pictures-/,
};

/** Brings the story that stands on the page into a state; `false` where it has none. */
export async function enter(page: Page, state: State): Promise<boolean> {
  if (state === "ready") return true;
  if (state === "tip") {
    const cursor = await page.$("#stage * >>> [part=cursor]");
    await cursor?.focus();
    return cursor !== null;
  }
  if (state === "panel") {
    const number = await page.$("#stage * >>> figure button.number");
    if (!number) return false;
    await number.evaluate((button) => (button as HTMLElement).click());
    await page.waitForFunction(() =>
      [...document.querySelectorAll("#stage *")].some((each) =>
        each.shadowRoot?.querySelector(":popover-open"),
      ),
    );
    return true;
  }
  return state === "opened" ? openAll(page) : fail(page);
}

/** Opens every disclosure, and waits for what lies in it. */
async function openAll(page: Page): Promise<boolean> {
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    for (const each of document.querySelectorAll("#stage *"))
      for (const details of each.shadowRoot?.querySelectorAll("details") ?? []) details.open = true;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll("#stage *")].every((each) =>
      [...(each.shadowRoot?.querySelectorAll("details") ?? [])].every(
        ({ children }) => children.length > 1,
      ),
    ),
  );
  return (await page.$("#stage * >>> details")) !== null;
}

/** Asks for a day that does not exist; an author's own words do not mind. */
function fail(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const elements = [...document.querySelectorAll("#stage *")].filter((each) =>
      each.shadowRoot?.querySelector("figure:not(:has(> slot:not([name])))"),
    );
    await Promise.all(
      elements.map((each) => {
        const told = new Promise((done) =>
          each.addEventListener("explainer-error", done, { once: true }),
        );
        each.setAttribute("from", "2024-13");
        return told;
      }),
    );
    return elements.length > 0;
  });
}

/** Shows a story that does not get all it needs, and waits for what stands there until then. */
export async function showLoading(stories: Stories, name: string): Promise<void> {
  await stories.show(name, false);
  await stories.page.waitForFunction(() =>
    [...document.querySelectorAll("#stage *")].every(
      ({ localName, shadowRoot }) =>
        !localName.includes("-") || shadowRoot?.querySelector(".fallback, figure"),
    ),
  );
}
