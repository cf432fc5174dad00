/**
 * A reader who sees nothing tells the same five things as one who does: by keys alone, and by the
 * accessibility tree alone. What there is to tell comes from `data/`.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { all, Assistive, textOf, type Node } from "./access/assistive.js";
import { asked } from "./access/facts.js";
import { serveGallery, Stories } from "./access/gallery.js";
import { tell, valueIn } from "./access/tell.js";
import { launch, type Server } from "./browser.js";

let browser: Browser;
let server: Server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serveGallery()]);
});
after(async () => {
  await browser.close();
  server.close();
});

const TABLE = "Show the figures as a table";
const MOST_TABS = 40;
const MOST_STEPS = 200;
/** Presses Tab until something of that role has the focus. */
async function tabTo(page: Page, assistive: Assistive, role: string): Promise<Node> {
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    await page.keyboard.press("Tab");
    const node = await assistive.focused();
    if (node.role === role) return node;
  }
  throw new Error(`No ${role} in ${MOST_TABS} steps`);
}

const shows = (page: Page, selector: string) =>
  page.waitForFunction(
    (selector) => document.querySelector("#stage > div > *")?.shadowRoot?.querySelector(selector),
    {},
    selector,
  );

for (const { markup, given, facts } of asked) {
  test(`by keys alone: ${markup}`, async () => {
    const { page, place } = await opened(markup);
    await place();
    const assistive = await Assistive.of(page);
    const number = await tabTo(page, assistive, "button");
    await page.keyboard.press("Enter");
    await shows(page, ":popover-open");
    const dialog = await assistive.focused();
    assert.equal(dialog.role, "dialog");
    const behind = all(await assistive.tree()).find(({ backend }) => backend === dialog.backend);
    await page.keyboard.press("Escape");
    await shows(page, "[part=panel]:not(:popover-open)");
    await page.waitForFunction(() =>
      document.activeElement?.shadowRoot?.activeElement?.matches("button.number"),
    );
    assert.equal((await assistive.focused()).backend, number.backend, "the focus is back");

    const slider = await tabTo(page, assistive, "slider");
    await page.keyboard.press("Home");
    const said = [(await assistive.focused()).value];
    while (said.length < MOST_STEPS) {
      await page.keyboard.press("ArrowRight");
      const { value } = await assistive.focused();
      if (value === said.at(-1)) break;
      said.push(value);
    }
    await page.keyboard.press("ArrowLeft");
    assert.equal((await assistive.focused()).value, said.at(-2));
    await page.keyboard.press("End");
    assert.equal((await assistive.focused()).value, said.at(-1));
    await page.keyboard.press("Escape");
    await shows(page, "[part=tip][hidden]");
    assert.equal((await assistive.focused()).backend, slider.backend, "the focus stays");
    const rows = said.map((line) => {
      const [name = "", rest = ""] = line.split(": ");
      return [name, valueIn(markup, rest.split("; "))] as const;
    });
    assert.deepEqual(tell(number.name, rows, given, textOf(behind ?? dialog)), facts);
    await page.close();
  });

  test(`by the accessibility tree alone: ${markup}`, async () => {
    const { page, place } = await opened(markup);
    await place();
    const assistive = await Assistive.of(page);
    const before = await assistive.nodesWith("DisclosureTriangle", TABLE);
    const number = before.find(({ role }) => role === "button");
    const disclosure = before.find(({ name }) => name === TABLE);
    assert.ok(number !== undefined && disclosure !== undefined, "a number and a disclosure");
    await assistive.press(disclosure);
    await shows(page, "[part=table] tbody");
    const nodes = await assistive.nodesWith("rowheader", "");
    assert.deepEqual(
      nodes.filter(({ role }) => role === "heading").map(({ name }) => name),
      ["Stories"],
      "the only heading is the page's own",
    );
    const rows = nodes
      .filter(({ role }) => role === "row")
      .map(({ children }) => children.map((cell) => [cell.role, textOf(cell).trim()] as const))
      .filter((cells) => cells[0]?.[0] === "rowheader")
      .map((cells) => {
        const [name = "", ...values] = cells.map(([, text]) => text);
        return [name, valueIn(markup, values)] as const;
      });
    const source = nodes.filter(({ role }) => role === "paragraph").map(textOf);
    const published = source.find((text) => /^Source ?:/.test(text)) ?? "";
    assert.deepEqual(tell(number.name, rows, given, published), facts);
    await page.close();
  });
}

test("the picture is one tab stop", async () => {
  for (const { markup } of asked) {
    const { page, place } = await opened(markup);
    await place();
    const stops: string[] = [];
    for (let pressed = 0; pressed < MOST_TABS; pressed++) {
      await page.keyboard.press("Tab");
      stops.push(
        await page.evaluate(() => {
          const inside = document.activeElement?.shadowRoot?.activeElement;
          return inside?.closest(".plot") ? (inside.getAttribute("part") ?? inside.localName) : "";
        }),
      );
      if (await page.evaluate(() => document.activeElement === document.body)) break;
    }
    assert.deepEqual(stops.filter(Boolean), ["cursor"], markup);
    await page.close();
  }
});

async function opened(markup: string): Promise<{ page: Page; place: () => Promise<void> }> {
  const stories = await Stories.open(browser, server);
  return { page: stories.page, place: () => stories.place(markup, 640) };
}
