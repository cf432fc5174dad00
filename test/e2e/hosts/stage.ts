/** Pages of other people with the four elements on them, and what can be read off such a page. */
import type { Browser, Frame, Page } from "puppeteer-core";
import { readDataset } from "../../../scripts/read-dataset.js";
import type { RemovalsCounter } from "../../../src/index.js";
import { open, serve, type Server } from "../browser.js";

/** Each element as it was built, explained from our dataset, and one from somebody's own; with the number that its title must hold. */
export const views: readonly (readonly [string, string | null])[] = [
  [`<removals-counter as-of="2024-12-29">returns</removals-counter>`, "13,460"],
  [
    `<removals-counter view="history" measure="enforced" from="2004">returns</removals-counter>`,
    "9,912",
  ],
  [`<crossings-timeline>arrivals</crossings-timeline>`, "45,774"],
  [`<crossings-timeline from="2024" to="2024-12-13">arrivals</crossings-timeline>`, "34,880"],
  [`<crossings-timeline src="/own.json" from="2024" to="2024">own</crossings-timeline>`, "36,816"],
  [`<deaths-tally as-of="2024-12-29">deaths</deaths-tally>`, "At least 77"],
  [`<deaths-tally by="cause" from="2014">deaths</deaths-tally>`, "At least 360"],
  [`<quote-card quote="cooper-returns-target" as-of="2026-08-31">words</quote-card>`, "18,574"],
  [`<quote-card quote="ginn-real-people" lang="ar">words</quote-card>`, null],
];

export const markup = views.map(([tag]) => tag).join("\n");
export const numbers = views.map(([, number]) => number);

const ours = `<script type="module" src="/cdn/explainers.js"></script>`;

/** A page of somebody else: what stands in its head, what it says of itself, and which of our scripts it loads. */
export interface Host {
  readonly head?: string;
  readonly attributes?: string;
  readonly body?: string;
  readonly scripts?: string;
}

const own = JSON.stringify(readDataset("data"));

/** Everything that goes wrong on a page, also what a script keeps from the console. */
const LISTEN = `{
  const wrong = [];
  for (const type of ["error", "unhandledrejection", "securitypolicyviolation"])
    addEventListener(type, (event) => wrong.push(type + " " + (event.message ?? event.reason ?? event.violatedDirective)), true);
  Object.defineProperty(window, "wrong", { value: wrong });
}`;

/** A server for pages of others, which may be added later too. */
export async function stage(
  pages: Record<string, string> = {},
): Promise<Server & { pages: typeof pages }> {
  Object.assign(pages, { "/own.json": own, "/listen.js": LISTEN });
  return { ...(await serve(pages)), pages };
}

/** The page, as HTML. */
export function pageOf({
  head = "",
  attributes = "",
  body = markup,
  scripts = ours,
}: Host): string {
  return `<!doctype html><html lang="en" ${attributes}><meta charset="utf-8"><title>Theirs</title><link rel="icon" href="data:,">
<script src="/listen.js"></script>${head}<body style="margin: 0">${body}${scripts}`;
}

let count = 0;

/** Opens the host's page. */
export function visit(browser: Browser, server: Awaited<ReturnType<typeof stage>>, host: Host) {
  const name = `/page-${count++}.html`;
  server.pages[name] = pageOf(host);
  return open(browser, server.origin + name);
}

/**
 * Waits until every element of a document shows its figure, its picture if it has one, and what a reader can do with it,
 * also where nobody is near.
 */
export async function drawn(page: Page | Frame): Promise<void> {
  await page.waitForFunction(
    (tags) => {
      // As it was done before `new Event`, which some pages replace.
      const event = document.createEvent("Event");
      event.initEvent("beforeprint", false, false);
      dispatchEvent(event);
      return [...document.querySelectorAll(tags)].every((each) => {
        const figure = each.shadowRoot?.querySelector("figure");
        const box = figure?.querySelector("[part=chart]");
        return (
          figure &&
          (!box || box.querySelector("svg.picture")) &&
          (!figure.querySelector(".foot") || figure.querySelector(".say"))
        );
      });
    },
    {},
    TAGS,
  );
}

export const TAGS = "removals-counter, crossings-timeline, deaths-tally, quote-card";

/** What each element shows and gives away. Structured data names the page it stands on: that is said in the same words on each. */
export function read(page: Page | Frame) {
  return page.evaluate(
    (tags) =>
      Promise.all(
        [...document.querySelectorAll(tags)].map(async (each) => ({
          title: (each.shadowRoot?.querySelector("[part=heading]")?.textContent ?? "").replace(
            /\s+/g,
            " ",
          ),
          picture: each.shadowRoot?.querySelector("svg.picture")?.outerHTML,
          csv: await (each as RemovalsCounter).csv(),
          json: await (each as RemovalsCounter).json(),
          jsonLd: (await (each as RemovalsCounter).jsonLd()).replaceAll(
            `"${location.href}"`,
            `"(this page)"`,
          ),
          image: await (each as RemovalsCounter).svg(),
        })),
      ),
    TAGS,
  );
}

/** What went wrong so far. */
export function wrong(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { wrong: string[] }).wrong);
}

/** Every name on the page's window, on its built-in objects and on what those make. */
export function globals(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names: string[] = [];
    for (const key of Reflect.ownKeys(window)) {
      names.push(String(key));
      const value: unknown = Object.getOwnPropertyDescriptor(window, key)?.value;
      if (typeof value !== "function" && typeof value !== "object") continue;
      for (const thing of [
        value,
        typeof value === "function" ? value.prototype : null,
      ] as unknown[])
        if (thing instanceof Object && thing !== window)
          for (const inner of Reflect.ownKeys(thing)) names.push(`${String(key)}.${String(inner)}`);
    }
    return names;
  });
}
