import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { after, before, test } from "node:test";
import type { Browser } from "puppeteer-core";
import { launch, open } from "./browser.js";

const PORT = 8931;
let browser: Browser;
let site: ReturnType<typeof spawn>;
before(async () => {
  browser = await launch();
  site = spawn(process.execPath, ["--import", "tsx", "scripts/serve-site.ts"], {
    env: { ...process.env, PORT: String(PORT) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve) =>
    site.stdout?.on("data", (text) => String(text).includes("http") && resolve()),
  );
});
after(async () => {
  site.kill();
  await browser.close();
});

test("the example page shows the four elements, asks no other host and complains of nothing", async () => {
  const { page, complaints, hosts } = await open(browser, `http://localhost:${PORT}/`);
  await page.waitForFunction(
    () =>
      document.querySelectorAll("removals-counter, crossings-timeline, deaths-tally, quote-card")
        .length >= 4,
  );
  await page.waitForFunction(() =>
    [
      ...document.querySelectorAll(
        "removals-counter, crossings-timeline, deaths-tally, quote-card",
      ),
    ].every((each) => each.shadowRoot?.querySelector("figure, [role=button]")),
  );
  assert.deepEqual([...hosts], [`localhost:${PORT}`]);
  assert.deepEqual(complaints, []);
  for (const width of [320, 640, 960]) {
    await page.setViewport({ width, height: 800 });
    assert.ok(
      (await page.evaluate(() => document.documentElement.scrollWidth)) <= width,
      `no sideways scrolling at ${width}`,
    );
  }
});

test("without JavaScript the example page still gives number, date and source", async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`http://localhost:${PORT}/`);
  const text = await page.evaluate(() => document.body.innerText);
  for (const part of ["13,460", "34,880", "at least 77", "7 December 2024", "Home Office"])
    assert.ok(text.includes(part), part);
});

test("a figure that has a page of its own there can give its address, and one that has none does not", async () => {
  const { page, complaints } = await open(browser, `http://localhost:${PORT}/`);
  const offered = async (attributes: string) => {
    await page.evaluate((text) => {
      document.body.innerHTML = `<crossings-timeline ${text}></crossings-timeline>`;
    }, attributes);
    const inside = (selector: string) =>
      page.waitForFunction(
        (wanted) =>
          document
            .querySelector("crossings-timeline")
            ?.shadowRoot?.querySelector<HTMLElement>(wanted),
        {},
        selector,
      );
    await inside("#door-share");
    await page.$eval("crossings-timeline >>> #door-share", (each) => (each as HTMLElement).click());
    await inside("#room-share button");
    await page.waitForNetworkIdle({ idleTime: 200 });
    return page.$$eval("crossings-timeline >>> #room-share button", (all) =>
      all.some((each) => each.textContent === "Copy the figure’s own address"),
    );
  };
  assert.equal(await offered(`measure="boats"`), true);
  assert.equal(await offered(`from="2019-02" to="2019-11"`), false);
  assert.deepEqual(complaints, []);
  await page.close();
});
