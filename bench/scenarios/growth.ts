/** Our element with ever longer series by day: what checking, drawing and changing the span cost. */
import type { Page } from "puppeteer-core";
import { ours } from "../fixtures.js";
import { growthPath, LENGTHS } from "../growth-data.js";
import type { Sample } from "../samples.js";
import { milliseconds, visit, type Scenario } from "./scenario.js";

export const growthPage = (length: number): string => `${length.toLocaleString("en")} days`;

export const growth: Scenario = {
  name: "growth",
  title: "Our element with more days than ours, processor slowed four times",
  kind: "growth",
  columns: [
    milliseconds("first", "data set, first time, ms"),
    milliseconds("again", "data set again, ms"),
    milliseconds("change", "span changed, ms"),
    milliseconds("longest", "longest task, ms"),
  ],
  visits: (browser) =>
    LENGTHS.map((length) =>
      visit(
        browser,
        "growth",
        ours.name,
        { cpu: 4 },
        (page) => give(page, growthPath(length)),
        growthPage(length),
      ),
    ),
};

/** Sets the data twice, for the first time fetches the check, and then another first day. Throws where it is refused. */
function give(page: Page, path: string): Promise<Sample> {
  return page.evaluate(
    async (tag, path) => {
      const element = document.querySelector(tag);
      if (!element) throw new Error(`There is no <${tag}>.`);
      const data: unknown = await (await fetch(path)).json();
      const { answered, longest, painted } = window.bench;
      await painted();
      const begun = performance.now();
      const first = await answered(element, () => Object.assign(element, { data }));
      const copy = Object.assign({}, data);
      const again = await answered(element, () => Object.assign(element, { data: copy }));
      const change = await answered(element, () => Object.assign(element, { from: "2026-01-01" }));
      return { first, again, change, longest: longest(begun) };
    },
    ours.tag,
    path,
  );
}
