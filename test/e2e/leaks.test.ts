/**
 * An element that is gone is gone: after rounds of connecting, drawing, pointing and removing nothing of it is left.
 * Five rounds here; `ROUNDS=1000 npm test test/e2e/leaks.test.ts` takes a thousand.
 */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import type { Browser, CDPSession, Page } from "puppeteer-core";
import { launch } from "./browser.js";
import { stage, visit, wrong } from "./hosts/stage.js";

const ROUNDS = Number(process.env["ROUNDS"] ?? 5);

const tags = ["removals-counter", "crossings-timeline", "deaths-tally", "quote-card"] as const;

/** How an element is asked, and what it says then; `null` where it is removed before it can. */
const states = {
  "with its picture": { ask: "", says: "explainer-ready" },
  "with data of the page's own": { ask: "element.data = own", says: "explainer-ready" },
  "with an error": { ask: `element.setAttribute("as-of", "someday")`, says: "explainer-error" },
  "removed while it loads": { ask: "element.src = silent", says: null },
} as const;

/** What is in the page's memory after everything that can go has gone. */
interface Left {
  readonly elements: number;
  readonly nodes: number;
  readonly listeners: number;
}

let browser: Browser;
let server: Awaited<ReturnType<typeof stage>>;
/** Takes requests and never answers. */
const silent = createServer(() => undefined);
before(async () => {
  browser = await launch();
  server = await stage();
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
});
after(async () => {
  server.close();
  silent.close();
  await browser.close();
});

/** A page with a function `rounds(tag, ask, says, count)`, which does that so many times. */
async function prepared(leak = ""): Promise<{ page: Page; client: CDPSession }> {
  const { page } = await visit(browser, server, { body: "" });
  await page.waitForFunction(() => customElements.get("quote-card"));
  await page.evaluate(`(async () => {
    const own = await (await fetch("/own.json")).json();
    const silent = "http://127.0.0.1:${(silent.address() as AddressInfo).port}/";
    let asked = () => undefined;
    const { fetch: ask } = window;
    window.fetch = (...request) => (asked(), ask(...request));
    const frame = () => new Promise(requestAnimationFrame);
    window.rounds = async (tag, state, says, count) => {
      for (let round = 0; round < count; round++) {
        const element = document.createElement(tag);
        if (tag === "quote-card") element.quote = "cooper-returns-target";
        // Its total has one point, and nothing to read.
        if (tag === "removals-counter") element.view = "history";
        new Function("element", "own", "silent", state)(element, own, silent);
        const told = new Promise((resolve) => element.addEventListener(says, resolve, { once: true }));
        document.body.append(element);
        ${leak}
        await (says ? told : new Promise((resolve) => (asked = resolve)));
        if (says) await element.updateComplete;
        const chart = element.shadowRoot.querySelector("[part=chart]");
        if (chart) {
          const { left, top, width, height } = chart.getBoundingClientRect();
          const rest = element.shadowRoot.querySelector("[part=readout]").textContent;
          const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true };
          chart.dispatchEvent(new PointerEvent("pointermove", at));
          const line = () => element.shadowRoot.querySelector("[part=readout]").textContent;
          const read = line();
          if (read === rest) throw new Error(tag + " reads nothing under a pointer");
          element.shadowRoot.querySelector(".step").click();
          if (line() === read) throw new Error(tag + " reads no other point");
          for (const door of element.shadowRoot.querySelectorAll(".doors button")) {
            door.focus();
            door.click();
            await element.updateComplete;
          }
        } else if (says === "explainer-ready") throw new Error(tag + " has no picture");
        if (!says && chart) throw new Error(tag + " has something to show");
        element.remove();
      }
      await frame();
      await frame();
    };
  })()`);
  return { page, client: await page.createCDPSession() };
}

const run = (
  page: Page,
  tag: string,
  { ask, says }: (typeof states)[keyof typeof states],
  count: number,
) =>
  page.evaluate(
    (...of) => (window as unknown as { rounds: (...of: unknown[]) => Promise<void> }).rounds(...of),
    tag,
    ask,
    says,
    count,
  );

/** Collected until nothing more goes: what is kept weakly, and what an engine frees when it has time, goes later. */
async function left(client: CDPSession, tag: string): Promise<Left> {
  let now = await counted(client, tag);
  for (;;) {
    const before = now;
    now = await counted(client, tag);
    if (now.nodes === before.nodes && now.elements === before.elements) return now;
  }
}

async function counted(client: CDPSession, tag: string): Promise<Left> {
  for (let times = 0; times < 2; times++) await client.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners: listeners } = await client.send("Memory.getDOMCounters");
  const { result } = await client.send("Runtime.evaluate", {
    expression: `customElements.get("${tag}").prototype`,
    objectGroup: "leaks",
  });
  const { objects } = await client.send("Runtime.queryObjects", {
    prototypeObjectId: result.objectId ?? "",
    objectGroup: "leaks",
  });
  const { result: length } = await client.send("Runtime.callFunctionOn", {
    objectId: objects.objectId ?? "",
    functionDeclaration: "function () { return this.length }",
  });
  await client.send("Runtime.releaseObjectGroup", { objectGroup: "leaks" });
  return { elements: Number(length.value), nodes, listeners };
}

/** A busy machine draws and runs idle work late, and whatever is waiting for that holds an element until then. */
const idle = (page: Page) =>
  page.evaluate(async () => {
    for (let times = 0; times < 3; times++) {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
  });

/** How much more there is after `count` rounds than after the first few, which fill what is kept on purpose. */
async function grown(
  page: Page,
  client: CDPSession,
  tag: string,
  state: keyof typeof states,
  count: number,
): Promise<Left> {
  await run(page, tag, states[state], 3);
  await idle(page);
  const before = await left(client, tag);
  // In parts, for Puppeteer waits for no more than three minutes.
  for (let done = 0; done < count; done += 100)
    await run(page, tag, states[state], Math.min(100, count - done));
  await idle(page);
  const now = await left(client, tag);
  return {
    elements: now.elements - before.elements,
    nodes: now.nodes - before.nodes,
    listeners: now.listeners - before.listeners,
  };
}

for (const tag of tags)
  for (const state of Object.keys(states) as (keyof typeof states)[])
    test(`<${tag}> ${state}: nothing is left after ${ROUNDS} rounds`, async () => {
      const { page, client } = await prepared();
      assert.deepEqual(await grown(page, client, tag, state, ROUNDS), {
        elements: 0,
        nodes: 0,
        listeners: 0,
      });
      assert.deepEqual(await wrong(page), []);
      await page.close();
    });

test("a leak is found: a listener of the page that keeps each element", async () => {
  const { page, client } = await prepared(`addEventListener("resize", () => element);`);
  const { elements, nodes, listeners } = await grown(
    page,
    client,
    "deaths-tally",
    "with its picture",
    10,
  );
  assert.equal(elements, 10);
  assert.ok(nodes >= 10 * 100 && listeners >= 10, JSON.stringify({ nodes, listeners }));
  await page.close();
});
