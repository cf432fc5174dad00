/** A reader's presses on each control: the first, before anything that draws was loaded, and a further one. */
import type { Page } from "puppeteer-core";
import { ours } from "../fixtures.js";
import { kilobytes, milliseconds, visit, whole, type Scenario } from "./scenario.js";

/** An option of a list, or of choices beside one another. */
interface Press {
  readonly control: string;
  readonly option: string;
}

interface Presses {
  readonly page: string;
  readonly first: Press;
  readonly further: Press;
}

export const presses: readonly Presses[] = [
  {
    page: "count: boats",
    first: { control: "[name=count]", option: "Boats" },
    further: { control: "[name=count]", option: "Per boat" },
  },
  {
    page: "view: days",
    first: { control: "[name=view]", option: "Days" },
    further: { control: "[name=view]", option: "Weeks" },
  },
  {
    // One end of a period that passes the other takes it along.
    page: "period: one year",
    first: { control: "#period label:nth-of-type(1) select", option: "2026" },
    further: { control: "#period label:nth-of-type(2) select", option: "2025" },
  },
];

export const press: Scenario = {
  name: "press",
  title: "Presses on our controls until the new picture, processor slowed four times",
  kind: "one",
  columns: [
    milliseconds("first", "first press, ms"),
    { key: "requests", heading: "requests" },
    kilobytes("bytes", "kB"),
    milliseconds("further", "further press, ms"),
    { key: "furtherRequests", heading: "requests" },
    kilobytes("furtherBytes", "kB"),
  ],
  visits: (browser) =>
    presses.map(({ page: name, first, further }) =>
      visit(
        browser,
        "one",
        ours.name,
        { cpu: 4 },
        async (page) => {
          await whole(page);
          const one = await pressed(page, first);
          // What is fetched for the next press has come by then, and the page rests.
          await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
          const two = await pressed(page, further);
          return {
            first: one.duration,
            requests: one.requests,
            bytes: one.bytes,
            further: two.duration,
            furtherRequests: two.requests,
            furtherBytes: two.bytes,
          };
        },
        name,
      ),
    ),
};

/** The pointer comes to the controls and presses at once. */
async function pressed(page: Page, { control, option }: Press) {
  const before = await page.evaluate(() => performance.now());
  await page.hover(`${ours.tag} >>> ${ours.controls}`);
  return page.evaluate(
    async (tag, control, option, before) => {
      const element = document.querySelector(tag);
      const found = [...(element?.shadowRoot?.querySelectorAll(control) ?? [])];
      if (!element || !found.length) throw new Error(`There is no ${control} to press.`);
      const duration = await window.bench.answered(element, () => {
        for (const each of found)
          if (each instanceof HTMLSelectElement) {
            each.value = option;
            each.dispatchEvent(new Event("change"));
          } else if (each instanceof HTMLElement && each.parentElement?.innerText.trim() === option)
            each.click();
      });
      return { duration, ...window.bench.traffic(before) };
    },
    ours.tag,
    control,
    option,
    before,
  );
}
