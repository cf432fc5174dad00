/** However elements come onto a page, go, and come back, they show the same, and nothing goes wrong. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { launch } from "./browser.js";
import { TAGS, drawn, markup, pageOf, read, stage, visit, wrong } from "./hosts/stage.js";

const module_ = `<script type="module" src="/cdn/explainers.js"></script>`;
const classic = `<script src="/cdn/explainers.classic.js" defer></script>`;
const older = `<script type="module" src="/older/explainers.js"></script>`;

let browser: Browser;
let server: Awaited<ReturnType<typeof stage>>;
let plain: Awaited<ReturnType<typeof read>>;
before(async () => {
  browser = await launch();
  server = await stage({ "/markup.html": markup, ...olderVersion() });
  const { page } = await visit(browser, server, {});
  await drawn(page);
  plain = await read(page);
  await page.close();
});
after(async () => {
  server.close();
  await browser.close();
});

/** Our files as an earlier version might have been: in another folder, without one of the elements. */
function olderVersion(): Record<string, string> {
  return Object.fromEntries(
    readdirSync("cdn", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".js"))
      .map((name) => [
        `/older/${name}`,
        readFileSync(`cdn/${name}`, "utf8").replaceAll(".define(`quote-card`", ".get(`quote-card`"),
      ]),
  );
}

async function isPlain(page: Page, complaints: readonly string[], times = 1): Promise<void> {
  await drawn(page);
  assert.deepEqual(await read(page), Array(times).fill(plain).flat());
  assert.deepEqual([told(complaints), await wrong(page)], [[], []]);
}

/** Who is taken out, or adopted, while it loads lets go of what is on its way; anything else is a complaint. */
function told(complaints: readonly string[]): string[] {
  return complaints.filter((each) => each !== `failed: ${server.origin}/own.json`);
}

for (const [name, scripts] of Object.entries({
  "two copies, the module first": module_ + classic,
  "two copies, the classic script first": classic.replace("defer", "") + module_,
  "the same copy twice": module_ + module_.replace(".js", ".js?again"),
  "an older version first": older + module_,
  "an older version last": module_ + older,
}))
  test(`${name}: what was defined first stays, and all stand`, async () => {
    const { page, complaints } = await visit(browser, server, { scripts });
    await isPlain(page, complaints);
    await page.close();
  });

/** What a page may do with elements; the text is run on it, with the elements in `all` and their markup in `markup`. */
const doings = {
  "moved to another place": `document.body.append(document.createElement("main")); document.querySelector("main").append(...all)`,
  "taken out and put back": `for (const one of all) one.remove(); await new Promise(requestAnimationFrame); document.body.append(...all)`,
  "written by innerHTML": `document.body.innerHTML = markup`,
  "cloned from a template": `const one = document.createElement("template"); one.innerHTML = markup; document.body.replaceChildren(one.content.cloneNode(true))`,
  "imported from a template": `const one = document.createElement("template"); one.innerHTML = markup; document.body.replaceChildren(document.importNode(one.content, true))`,
  "adopted from a parsed document": `document.body.replaceChildren(...new DOMParser().parseFromString(markup, "text/html").body.children)`,
  "made one by one": `document.body.replaceChildren(...all.map((old) => { const one = document.createElement(old.localName); for (const { name, value } of old.attributes) one.setAttribute(name, value); return one; }))`,
  "put away in a document without a window, and back": `document.implementation.createHTMLDocument().body.append(...all); await new Promise(requestAnimationFrame); document.body.append(...all)`,
  "put away in a template, and back": `document.createElement("template").content.append(...all); await new Promise(requestAnimationFrame); document.body.append(...all)`,
  "in a frame, and back": `frame.contentDocument.body.append(...all); await new Promise(requestAnimationFrame); document.body.append(...all); frame.remove()`,
  "in a frame that goes, and back": `frame.contentDocument.body.append(...all); await new Promise(requestAnimationFrame); frame.remove(); document.body.append(...all)`,
};

async function act(page: Page, doing: string): Promise<void> {
  await page.evaluate(`(async () => {
    const tags = "${TAGS}";
    const all = [...document.querySelectorAll(tags)];
    const markup = await (await fetch("/markup.html")).text();
    const frame = document.createElement("iframe");
    document.body.append(frame);
    frame.style.cssText = "width: 100%; border: 0";
    ${doing}
  })()`);
}

for (const [name, doing] of Object.entries(doings))
  for (const early of [false, true])
    test(`${name}${early ? ", before they stand" : ""}: all stand`, async () => {
      const { page, complaints } = await visit(browser, server, {});
      if (!early) await drawn(page);
      await act(page, doing);
      await isPlain(page, complaints);
      await page.close();
    });

test("a clone stands beside its model", async () => {
  const { page, complaints } = await visit(browser, server, {});
  await drawn(page);
  await act(page, "document.body.append(...all.map((one) => one.cloneNode(true)))");
  await isPlain(page, complaints, 2);
  await page.close();
});

test("elements that stood as plain words are upgraded late", async () => {
  const { page, complaints } = await visit(browser, server, { scripts: "" });
  assert.match(await page.evaluate(() => document.body.innerText), /^returns returns arrivals/);
  await act(page, `await import("/cdn/explainers.js")`);
  await isPlain(page, complaints);
  await page.close();
});

for (const early of [false, true])
  test(`adopted by a frame's document${early ? " before they stand" : ""} they look the same there`, async () => {
    const { page, complaints } = await visit(browser, server, {});
    if (!early) await drawn(page);
    await act(
      page,
      `frame.contentDocument.body.style.margin = 0; frame.contentDocument.body.append(...all)`,
    );
    const inside = page.frames()[1]!;
    await inside.waitForFunction(
      (tags) => {
        parent.dispatchEvent(new Event("beforeprint"));
        const all = [...document.querySelectorAll(tags)];
        return (
          all.length &&
          all.every((each) => {
            const figure = each.shadowRoot?.querySelector("figure");
            const box = figure?.querySelector("[part=chart]");
            return (
              figure &&
              (!box || box.querySelector("svg.picture")) &&
              (!figure.querySelector(".foot") || figure.querySelector(".say"))
            );
          })
        );
      },
      {},
      TAGS,
    );
    const looks = await inside.evaluate(
      (tags) =>
        [...document.querySelectorAll(tags)].map((each) => ({
          picture: each.shadowRoot?.querySelector("svg.picture")?.outerHTML ?? null,
          display: getComputedStyle(each).display,
          border: getComputedStyle(each.shadowRoot!.querySelector("figure")!).borderTopWidth,
        })),
      TAGS,
    );
    assert.deepEqual(
      looks,
      plain.map(({ picture = null }) => ({ picture, display: "block", border: "2px" })),
    );
    // What stands behind a number has a sheet of its own.
    const press = async (selector: string) => {
      const button = (selector: string) =>
        document
          .querySelector("crossings-timeline")
          ?.shadowRoot?.querySelector<HTMLElement>(selector);
      await inside.waitForFunction(button, {}, selector);
      await inside.$eval(`crossings-timeline >>> ${selector}`, (each) =>
        (each as HTMLElement).click(),
      );
    };
    await press("#door-table");
    await press("td button.number");
    await inside.waitForFunction(() => {
      const panel = document
        .querySelector("crossings-timeline")
        ?.shadowRoot?.querySelector(":popover-open");
      return panel && getComputedStyle(panel).position === "fixed";
    });
    assert.deepEqual([told(complaints), await wrong(page)], [[], []]);
    await page.close();
  });

test("back from another page, out of the browser's cache, they stand and still follow", async () => {
  const { page, complaints } = await visit(browser, server, {});
  await drawn(page);
  server.pages["/elsewhere.html"] = `<!doctype html><title>Elsewhere</title>`;
  await page.evaluate(() =>
    addEventListener("pageshow", ({ persisted }) => (document.title = String(persisted))),
  );
  await page.goto(`${server.origin}/elsewhere.html`);
  await page.goBack();
  await page.waitForFunction(() => document.title === "true");
  await isPlain(page, complaints);
  const { width = 0, height = 0 } = page.viewport() ?? {};
  await page.setViewport({ width: width - 200, height });
  await page.waitForFunction(
    (wanted) =>
      document
        .querySelector("crossings-timeline")
        ?.shadowRoot?.querySelector(`svg.picture[width="${wanted}"]`),
    {},
    width - 200,
  );
  await page.close();
});

for (const scripts of [module_, classic])
  test(`in a sandbox without an origin they stand: ${scripts === classic ? "the classic script" : "the module"}`, async () => {
    server.pages["/inside.html"] = pageOf({ scripts });
    const { page, complaints } = await visit(browser, server, {
      scripts: "",
      body: `<iframe sandbox="allow-scripts" src="/inside.html" style="width: 100%; height: 2000px; border: 0"></iframe>`,
    });
    const inside = page.frames()[1]!;
    await drawn(inside);
    assert.deepEqual(
      (await read(inside)).map(({ picture }) => picture),
      plain.map(({ picture }) => picture),
    );
    assert.deepEqual([complaints, await wrong(inside)], [[], []]);
    await page.close();
  });

test("where the service is gone after loading, what stands stays, what is here is drawn, and what is not is said", async () => {
  const { page, complaints } = await visit(browser, server, {});
  await drawn(page);
  await page.setOfflineMode(true);
  const asked = (name: string, value: string) =>
    page.evaluate(
      (attribute, text) => {
        const element = document.querySelector("crossings-timeline");
        const told = new Promise<string>((resolve) => {
          element?.addEventListener("explainer-ready", () => resolve("ready"), { once: true });
          element?.addEventListener("explainer-error", ({ code }) => resolve(code), { once: true });
        });
        element?.setAttribute(attribute, text);
        return told;
      },
      name,
      value,
    );
  assert.equal(await asked("interval", "quarter"), "ready");
  // The browser says of the file of that view that it could not be had.
  const strange = complaints.filter((each) => !/\/views\/|ERR_INTERNET_DISCONNECTED/.test(each));
  assert.deepEqual(strange, []);
  assert.equal(await asked("lang", "fr"), "not-loaded");
  assert.match(
    await page.evaluate(() => document.querySelector("crossings-timeline")?.innerText ?? ""),
    /^arrivals/,
  );
  assert.equal(await asked("lang", "en"), "ready");
  await page.evaluate(() =>
    document.querySelector("crossings-timeline")?.removeAttribute("interval"),
  );
  await drawn(page);
  assert.deepEqual(await read(page), plain);
  assert.deepEqual(await wrong(page), []);
  await page.close();
});
