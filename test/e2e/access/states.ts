/** The states a reader can meet a story in, and how each is reached. */
import type { Page } from "puppeteer-core";
import type { Stories } from "./gallery.js";

/** Reached on the page that gets all its files, in this order. */
export const states = [
  "ready",
  "reading",
  "panel",
  "definitions",
  "table",
  "share",
  "period",
  "error",
] as const;
export type State = (typeof states)[number];

/** Files that never arrive: all that comes after the first module, or only what draws. */
export const loading: Readonly<Record<string, RegExp>> = {
  "waiting for words": /\/chunks\//,
  "waiting for the picture": /\/chunks\/pictures-/,
};

/** Brings the story that stands on the page into a state; `false` where it has none. */
export async function enter(page: Page, state: State): Promise<boolean> {
  if (state === "ready") return true;
  if (state === "reading") return press(page, ".step");
  if (state === "period") return press(page, ".period > button");
  if (state === "panel") {
    if (!(await press(page, "#door-table")) || !(await press(page, "td button.number")))
      return false;
    await page.waitForFunction(() =>
      [...document.querySelectorAll("#stage *")].some((each) =>
        each.shadowRoot?.querySelector(":popover-open"),
      ),
    );
    return true;
  }
  return state === "error" ? fail(page) : enterRoom(page, state);
}

/** Opens that room, where it is closed, and waits for what is in it. */
async function enterRoom(page: Page, room: string): Promise<boolean> {
  await page.keyboard.press("Escape");
  if (!(await page.$(`#stage * >>> #door-${room}`))) return false;
  const isOpen = await page.$(`#stage * >>> #door-${room}[aria-expanded=true]`);
  if (!isOpen) await press(page, `#door-${room}`);
  // Puppeteer's own waiting sees no change inside a shadow root.
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll("#stage *")].some((each) =>
        each.shadowRoot?.querySelector(`#room-${name} > *`),
      ),
    {},
    room,
  );
  return true;
}

/** Gives the focus to the first such button and presses it; `false` where there is none. */
async function press(page: Page, selector: string): Promise<boolean> {
  const button = await page.$(`#stage * >>> ${selector}`);
  await button?.evaluate((each) => {
    (each as HTMLElement).focus();
    (each as HTMLElement).click();
  });
  return button !== null;
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
      (each) =>
        !each.localName.includes("-") ||
        each.matches(":state(loading), :state(ready), :state(error)"),
    ),
  );
}
