/** Our element with ever longer series by day: what checking, drawing and changing the span cost. */
import type { Page } from "puppeteer-core";
import { ours } from "../contestants.js";
import { LENGTHS } from "../growth-data.js";
import type { Sample } from "../rounds.js";
import { growthPath, pathOf } from "../site.js";
import { ourAwaited } from "./every-page.js";
import { milliseconds, type Scene } from "./scene.js";

export const growth: Scene = {
  name: "growth",
  title: "Our element with more days than ours, processor slowed four times",
  kind: "growth",
  columns: [
    milliseconds("first", "data set, first time, ms"),
    milliseconds("again", "data set again, ms"),
    milliseconds("change", "span changed, ms"),
  ],
  visits: (laboratory) =>
    LENGTHS.map((length) => ({
      page: `${length.toLocaleString("en")} days`,
      of: ours.name,
      measure: () =>
        laboratory.visit(pathOf("growth", ours.name), ourAwaited(1), { cpu: 4 }, (page) =>
          give(page, growthPath(length)),
        ),
    })),
};

/** Sets the data twice, for the first time fetches the check, and then another first day. Throws where it is refused. */
async function give(page: Page, path: string): Promise<Sample> {
  await page.evaluate(async (path) => {
    const data: unknown = await (await fetch(path)).json();
    Object.assign(window, { grown: data });
  }, path);
  const set = (name: "data" | "from"): Promise<number> =>
    page.evaluate(
      async (tag, name) => {
        const element = document.querySelector(tag);
        if (!element) throw new Error(`There is no <${tag}>.`);
        const { grown } = window as Window & { grown?: object };
        const start = performance.now();
        const ready = new Promise((resolve, reject) => {
          element.addEventListener("explainer-ready", resolve, { once: true });
          element.addEventListener(
            "explainer-error",
            (event) => reject(new Error(`Refused: ${Reflect.get(event, "message")}`)),
            { once: true },
          );
        });
        Object.assign(element, name === "data" ? { data: { ...grown } } : { from: "2026-01-01" });
        await ready;
        return (await window.bench.painted()) - start;
      },
      ours.tag,
      name,
    );
  return { first: await set("data"), again: await set("data"), change: await set("from") };
}
