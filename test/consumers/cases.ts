/**
 * What every app must do with our elements: the cases of custom-elements-everywhere that mean something to them.
 * Each app has the same four elements, six buttons, and an `<output>` where its listeners write.
 */
import assert from "node:assert/strict";
import type { Browser, Page } from "puppeteer-core";

/** Waits until it is true in the page. */
async function until(
  page: Page,
  what: (...values: string[]) => unknown,
  ...values: string[]
): Promise<void> {
  await page.waitForFunction(what, { timeout: 10_000 }, ...values);
}

/** Waits until that is in the title, with its picture. */
const stands = (page: Page, tag: string, number: string) =>
  until(
    page,
    (tag = "", number = "") => {
      const element = document.querySelector(tag);
      const root = element?.shadowRoot;
      // A picture is drawn when somebody comes near.
      element?.scrollIntoView();
      return (
        root?.querySelector("[part=heading]")?.textContent?.replace(/\s+/g, " ").includes(number) &&
        root.querySelector("[part=chart] svg.picture") &&
        root.querySelector(".say")
      );
    },
    tag,
    number,
  );

const logged = (page: Page, line: string) =>
  until(
    page,
    (line = "") => document.querySelector("output")?.textContent?.split("\n").includes(line),
    line,
  );

const press = (page: Page, id: string) =>
  page.$eval(`#${id}`, (button) => (button as HTMLElement).click());

/** Waits until a quotation is shown, with or without what it is about. */
const quoted = (page: Page, about: "" | "evidence") =>
  until(
    page,
    (about) => {
      const root = document.querySelector("quote-card")?.shadowRoot;
      return root?.querySelector("blockquote") && !root.querySelector("[part=chart]") === !about;
    },
    about,
  );

type Case = (page: Page) => Promise<void>;

/** In this order, on one page. */
export const cases: Readonly<Record<string, Case>> = {
  "an element without children": async (page) => {
    await quoted(page, "");
    assert.equal(await page.$eval("quote-card", (each) => each.textContent?.trim()), "");
  },
  "an element with children": async (page) => {
    await stands(page, "removals-counter", "13,460");
    assert.equal(await page.$eval("removals-counter > b", (each) => each.textContent), "Words");
  },
  "a text": (page) => stands(page, "removals-counter", "13,460"),
  "a number": async (page) => {
    await stands(page, "crossings-timeline", "36,816");
    assert.equal(await page.$eval("crossings-timeline", (each) => each.getAttribute("to")), "2024");
  },
  true: (page) => quoted(page, ""),
  "an object": (page) => stands(page, "deaths-tally", "at least 2,105 people dead"),
  "nothing moves while they come": async (page) => {
    assert.equal(await page.evaluate(() => (window as unknown as { shifted: number }).shifted), 0);
  },
  "a text that changes": async (page) => {
    await press(page, "later");
    await stands(page, "removals-counter", "More than 58,500");
  },
  "a choice that changes": async (page) => {
    await press(page, "boats");
    await stands(page, "crossings-timeline", "695");
  },
  false: async (page) => {
    await press(page, "evidence");
    await quoted(page, "evidence");
  },
  "an array, and an event that says why it is none of ours": async (page) => {
    await press(page, "list");
    await logged(page, "error bad-data");
    await until(page, () => {
      const slot = document.querySelector("deaths-tally")?.shadowRoot?.querySelector("slot");
      const words = slot?.assignedNodes().map(({ textContent }) => textContent);
      return words?.join("").trim() === "Words of the author";
    });
  },
  "an event": (page) => logged(page, "ready"),
  "an event of a reader": async (page) => {
    await page.focus("crossings-timeline >>> .step");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await until(page, () => /^selected \d+$/m.test(document.querySelector("output")!.textContent!));
  },
  "a reference": async (page) => {
    await press(page, "cite");
    await until(page, () => /Home Office/.test(document.querySelector("output")!.textContent!));
  },
  "taken away and put back": async (page) => {
    await press(page, "hide");
    await until(page, () => !document.querySelector(":not(#written) > removals-counter"));
    await press(page, "hide");
    await stands(page, "removals-counter", "More than 58,500");
  },
  "each stands once": async (page) => {
    const figures = await page.evaluate(() =>
      ["removals-counter", "crossings-timeline", "quote-card"].map((tag) => [
        document.querySelectorAll(`:not(#written) > ${tag}`).length,
        document.querySelector(tag)?.shadowRoot?.querySelectorAll("figure").length,
      ]),
    );
    assert.deepEqual(figures, Array(3).fill([1, 1]));
  },
};

/** The case that an app rendered on a server has beside them: its words are there before any script. */
export async function withoutScript(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const text = await page.$eval("body", (body) => body.innerText);
  const figure = await page.$eval("#written > *", (each) => {
    const inside = each.shadowRoot?.querySelector("figure");
    return {
      title: inside?.querySelector("[part=heading]")?.textContent ?? "",
      pictures: [...(inside?.querySelectorAll(".fluid") ?? [])].filter(
        (each) => each.getBoundingClientRect().height > 0,
      ).length,
    };
  });
  await page.close();
  assert.equal(text.match(/Words\s+of the author/g)?.length, 2);
  assert.match(figure.title, /39,371/);
  assert.equal(figure.pictures, 1);
}
