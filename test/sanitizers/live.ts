/** What came out, on a page with the built files: does it become live? */
import { open, serve } from "../e2e/browser.js";
import { all, browser, outputs, sent } from "./everywhere.js";
import { elements, site } from "./recipes/elements.js";

const scripts = {
  tag: '<script type="module" src="/cdn/explainers.js"></script>',
  link: `<script src="/cdn/loader.js" data-sites="${site}" async></script>`,
};

/** Trix lets no element through: for it a link is what becomes live. */
const without: Readonly<Record<keyof typeof scripts, readonly string[]>> = {
  tag: ["Trix"],
  link: [],
};

const pageOf = (body: string, script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${body}${script}</html>`;

/** How many elements there are on a page with the loader, when the last form on it has become live. */
export async function liveOn(body: string, last: string): Promise<number> {
  const server = await serve({ "/page.html": pageOf(body, scripts.link) });
  try {
    const { page } = await open(browser, `${server.origin}/page.html`);
    await page.waitForFunction(
      (last) => document.querySelector(last)?.shadowRoot?.querySelector("figure"),
      {},
      last,
    );
    return await page.evaluate(
      (all) => document.querySelectorAll(all).length,
      Object.keys(elements).join(),
    );
  } finally {
    // Otherwise a test that fails would never end.
    server.close();
  }
}

/**
 * The targets whose output stays dead, of one view each, in turn. A tag comes by our recipe; a link comes by any, for
 * no setting is needed.
 */
export async function becomesLive(form: keyof typeof scripts): Promise<string[]> {
  const names = [...all.keys()].filter((name) => !without[form].includes(name));
  if (form === "link") names.splice(names.indexOf("markdown-it"), 1);
  const boxes: string[] = [];
  for (const [at, target] of names.entries()) {
    const came = await outputs({
      target,
      settings: form === "tag" ? "with our recipe" : "as it comes",
      form,
    });
    boxes.push(`<section data-target="${target}">${came![at % sent.length]}</section>`);
  }
  const server = await serve({ "/page.html": pageOf(boxes.join("\n"), scripts[form]) });
  const { page } = await open(browser, `${server.origin}/page.html`);
  const dead: string[] = [];
  for (const target of names) {
    const live = page.waitForFunction(
      (target) => {
        const box = document.querySelector(`[data-target="${target}"]`);
        box?.scrollIntoView();
        return [...(box?.querySelectorAll("*") ?? [])].some((each) =>
          each.shadowRoot?.querySelector("figure"),
        );
      },
      { timeout: 15000, polling: 100 },
      target,
    );
    await live.catch(() => dead.push(target));
  }
  await page.close();
  server.close();
  return dead;
}
