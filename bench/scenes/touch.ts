/** The first touch of a page that stands: a pointer over the picture, and for ours an arrow key, until a tip says a figure. */
import type { ElementHandle, Page } from "puppeteer-core";
import { ours, peers } from "../contestants.js";
import type { Awaited } from "../prelude.js";
import type { Sample, Visit } from "../rounds.js";
import { pathOf } from "../site.js";
import { ourAwaited } from "./every-page.js";
import { milliseconds, type Scene } from "./scene.js";

/** Where things are: within a shadow root for ours, within the page for others. */
interface Place {
  readonly tag?: string;
  readonly chart: string;
  readonly tip: string;
}

export const touch: Scene = {
  name: "touch",
  title: "First touch until the tip stands, processor slowed four times",
  kind: "one",
  columns: [milliseconds("duration", "tip, ms"), { key: "requests", heading: "requests" }],
  compared: "duration",
  visits: (laboratory) => {
    const visit = (page: string, path: string, awaited: Awaited, touched: Touch): Visit => ({
      page,
      measure: () => laboratory.visit(path, awaited, { cpu: 4 }, touched),
    });
    const ourPath = pathOf("one", ours.name);
    return [
      visit(ours.name, ourPath, ourAwaited(1), pointed(ours)),
      { ...visit("ours, by key", ourPath, ourAwaited(1), pressed), of: ours.name },
      ...peers.flatMap(({ name, tip }) => {
        const path = pathOf("one", name);
        return tip ? [visit(name, path, { elements: 0 }, pointed({ chart: ".chart", tip }))] : [];
      }),
    ];
  },
};

type Touch = (page: Page) => Promise<Sample>;

function pointed(place: Place): Touch {
  return (page) => timed(page, place, "pointermove", () => point(page, place));
}

function pressed(page: Page): Promise<Sample> {
  return timed(page, ours, "keydown", () => press(page));
}

/** Arms the page, acts, and says how long it was from the input's own time stamp to the painted tip. */
async function timed(
  page: Page,
  { tag, tip }: Place,
  event: "pointermove" | "keydown",
  act: () => Promise<void>,
): Promise<Sample> {
  const measured = await page.evaluateHandle(
    (tag, tip, event) => {
      const before = performance.getEntriesByType("resource").length;
      const start = new Promise<number>((resolve) =>
        addEventListener(event, ({ timeStamp }) => resolve(timeStamp), {
          once: true,
          capture: true,
        }),
      );
      const stands = window.bench.seen(() => {
        const root = tag ? document.querySelector(tag)?.shadowRoot : document;
        const found = [...(root?.querySelectorAll(tip) ?? [])];
        return found.some(
          (each) =>
            /\d/.test(each.textContent ?? "") &&
            each.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        );
      });
      const late = new Promise<never>((_resolve, reject) =>
        setTimeout(() => reject(new Error("No tip within ten seconds.")), 10_000),
      );
      return {
        sample: Promise.race([Promise.all([start, stands]), late]).then(([from, to]) => ({
          duration: to - from,
          requests: performance.getEntriesByType("resource").length - before,
        })),
      };
    },
    tag,
    tip,
    event,
  );
  await act();
  return measured.evaluate(({ sample }) => sample);
}

async function point(page: Page, { tag, chart }: Place): Promise<void> {
  const box = await (await find(page, tag, chart)).boundingBox();
  if (!box) throw new Error("The picture is not laid out.");
  // On a tall column, of summer 2022: some libraries answer only where one is.
  await page.mouse.move(box.x + box.width * 0.55, box.y + box.height * 0.7);
}

async function press(page: Page): Promise<void> {
  await (await find(page, ours.tag, ours.slider)).focus();
  await page.keyboard.press("ArrowRight");
}

async function find(
  page: Page,
  tag: string | undefined,
  selector: string,
): Promise<ElementHandle<Element>> {
  const found = await page.$(tag ? `${tag} >>> ${selector}` : selector);
  if (!found) throw new Error(`${selector} was not found.`);
  return found;
}
