/**
 * A reader who sees nothing tells the same four things as one who does: by keys alone, and by the
 * accessibility tree alone. What there is to tell comes from `data/`.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { all, Assistive, textOf, type Node } from "./access/assistive.js";
import { asked } from "./access/facts.js";
import { serveGallery, Stories } from "./access/gallery.js";
import { heard, tell, valueIn } from "./access/tell.js";
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

const MOST_TABS = 40;
const MOST_STEPS = 200;
/** Presses Tab until something of that role and name has the focus; without a name, something that holds a number. */
async function tabTo(page: Page, assistive: Assistive, role: string, name: string): Promise<Node> {
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    await page.keyboard.press("Tab");
    const node = await assistive.focused();
    if (node.role === role && (name === "" ? /\d/.test(node.name) : node.name === name))
      return node;
  }
  throw new Error(`No ${role} ${name} in ${MOST_TABS} steps`);
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
    await tabTo(page, assistive, "button", "Earlier");
    const line = () =>
      page.evaluate(
        () =>
          document.querySelector("#stage > div > *")?.shadowRoot?.querySelector("[part=readout]")
            ?.textContent ?? "",
      );
    const rest = await line();
    await page.keyboard.press("Home");
    const said = [await line()];
    while (said.length < MOST_STEPS) {
      await page.keyboard.press("ArrowRight");
      const now = await line();
      if (now === said.at(-1)) break;
      said.push(now);
    }
    await page.keyboard.press("ArrowLeft");
    assert.equal(await line(), said.at(-2));
    await page.keyboard.press("End");
    assert.equal(await line(), said.at(-1));
    await page.keyboard.press("Escape");
    assert.equal(await line(), rest);
    assert.equal((await assistive.focused()).name, "Earlier", "the focus stays");

    await tabTo(page, assistive, "button", "Table");
    await page.keyboard.press("Enter");
    await shows(page, "#room-table td button");
    const number = await tabTo(page, assistive, "button", "");
    assert.match(number.name, /\d/, "the table is next after the doors");
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
    const published = / Counted by .*?, (\d+ \w+ \d{4}) /.exec(textOf(behind ?? dialog)) ?? [];
    assert.deepEqual(tell(said.map(heard), given, published.slice(1)), facts);
    await page.close();
  });

  test(`by the accessibility tree alone: ${markup}`, async () => {
    const { page, place } = await opened(markup);
    await place();
    const assistive = await Assistive.of(page);
    const before = await assistive.nodesWith("button", "Table");
    const door = before.find(({ role, name }) => role === "button" && name === "Table");
    assert.ok(door !== undefined, "a door to the table");
    await assistive.press(door);
    await shows(page, "#room-table tbody");
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
      })
      // The newest is told first.
      .reverse();
    // The paragraph with links says whose numbers they are, and of which days.
    const foot = nodes.filter(
      (node) => node.role === "paragraph" && all(node).some(({ role }) => role === "link"),
    );
    assert.equal(foot.length, 1);
    const days = foot.flatMap((each) => textOf(each).match(/\d+ \w+ \d{4}/g) ?? []);
    const published = days.filter((each) => each === facts.published);
    assert.deepEqual(tell(rows, given, published), facts);
    await page.close();
  });
}

test("the picture itself is no tab stop, and the way through every figure has an end", async () => {
  for (const { markup } of asked) {
    const { page, place } = await opened(markup);
    await place();
    const inPicture: boolean[] = [];
    for (let pressed = 0; pressed < MOST_TABS; pressed++) {
      await page.keyboard.press("Tab");
      inPicture.push(
        await page.evaluate(
          () => document.activeElement?.shadowRoot?.activeElement?.closest(".plot") != null,
        ),
      );
      if (await page.evaluate(() => document.activeElement === document.body)) break;
    }
    assert.ok(inPicture.length < MOST_TABS && !inPicture.includes(true), markup);
    await page.close();
  }
});

async function opened(markup: string): Promise<{ page: Page; place: () => Promise<void> }> {
  const stories = await Stories.open(browser, server);
  return { page: stories.page, place: () => stories.place(markup, 640) };
}
