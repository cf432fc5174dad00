/** Our first change of view: the new one was not drawn before, and what draws it may have to be fetched. */
import type { Page } from "puppeteer-core";
import { ours } from "../contestants.js";
import { pathOf } from "../site.js";
import { ourAwaited } from "./every-page.js";
import { kilobytes, milliseconds, type Scene } from "./scene.js";

export const change: Scene = {
  name: "change",
  title: "First change of view, processor slowed four times",
  kind: "one",
  columns: [
    milliseconds("duration", "until the new picture, ms"),
    { key: "requests", heading: "requests" },
    kilobytes("bytes", "kB"),
  ],
  visits: (laboratory) => [
    {
      page: ours.name,
      measure: () =>
        laboratory.visit(pathOf("one", ours.name), ourAwaited(1), { cpu: 4 }, changeView),
    },
  ],
};

function changeView(page: Page): Promise<{ duration: number; requests: number; bytes: number }> {
  return page.evaluate(async (tag) => {
    const element = document.querySelector(tag);
    if (!element) throw new Error(`There is no <${tag}>.`);
    const before = performance.getEntriesByType("resource").length;
    const start = performance.now();
    const ready = new Promise((resolve) =>
      element.addEventListener("explainer-ready", resolve, { once: true }),
    );
    Object.assign(element, { view: "cumulative" });
    await ready;
    const duration = (await window.bench.painted()) - start;
    const loaded = performance
      .getEntriesByType("resource")
      .slice(before) as PerformanceResourceTiming[];
    return {
      duration,
      requests: loaded.length,
      bytes: loaded.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0),
    };
  }, ours.tag);
}
