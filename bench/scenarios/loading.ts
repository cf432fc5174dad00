/** The scenarios in which pages are only opened: from the first byte to the quiet after the picture. */
import { heapOf, type Conditions } from "../browser.js";
import { nothing, peers, still } from "../fixtures.js";
import { ourPages } from "../our-pages.js";
import type { Kind } from "../site.js";
import {
  kilobytes,
  megabytes,
  milliseconds,
  visit,
  type MeasureColumn,
  type Scenario,
} from "./scenario.js";

const requests: MeasureColumn = { key: "requests", heading: "requests" };
const shift: MeasureColumn = { key: "shift", heading: "layout shift", digits: 3 };
const until = kilobytes("bytesUntilPicture", "kB until picture");
const all = kilobytes("bytes", "kB in all");
const text = milliseconds("text", "text, ms");
const picture = milliseconds("picture", "picture, ms");
const blocking = milliseconds("blocking", "blocking, ms");
const longest = milliseconds("longest", "longest task, ms");
const heap = megabytes("heap", "heap, MB");

const libraries = peers.map(({ name }) => name);

export const views = loading({
  name: "views",
  title: "One chart, processor slowed four times",
  kind: "one",
  columns: [until, all, requests, text, picture, blocking, longest, shift, heap],
  pages: [nothing, still, ...named("one", ({ preloads }) => !preloads), ...libraries],
});

export const viewsSlow = loading({
  name: "views-slow",
  title: "One chart on a slow line (Slow 4G)",
  kind: "one",
  columns: [until, requests, text, picture, shift],
  pages: [nothing, still, ...named("one"), ...libraries],
  conditions: { slowLine: true },
});

export const hundred = loading({
  name: "hundred",
  title: "A hundred charts, processor slowed four times",
  kind: "hundred",
  columns: [all, requests, { ...picture, heading: "last picture, ms" }, blocking, longest, heap],
  pages: [nothing, still, ...named("hundred"), ...libraries],
});

export const four = loading({
  name: "four",
  title: "Our four elements, processor slowed four times",
  kind: "four",
  columns: [until, all, requests, text, picture, blocking, longest, shift, heap],
  pages: [nothing, ...named("four")],
});

interface Loading extends Pick<Scenario, "name" | "title" | "kind" | "columns"> {
  readonly pages: readonly string[];
  readonly conditions?: Conditions;
}

function loading({ pages, conditions = { cpu: 4 }, ...scenario }: Loading): Scenario {
  return {
    ...scenario,
    beyondNothing: ["bytes", "bytesUntilPicture", "heap"],
    compared: "picture",
    visits: (browser) =>
      pages.map((page) =>
        visit(browser, scenario.kind, page, conditions, async (at, cost) => ({
          ...cost,
          heap: await heapOf(at),
        })),
      ),
  };
}

function named(
  kind: Kind,
  isWanted: (page: (typeof ourPages)[Kind][number]) => boolean = () => true,
): string[] {
  return ourPages[kind].filter(isWanted).map(({ name }) => name);
}
