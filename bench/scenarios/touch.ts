/** The first touch of a rendered page: a pointer over the picture, and for ours an arrow key, until a figure is said. */
import type { ElementHandle, Page } from "puppeteer-core";
import { ours, peers } from "../fixtures.js";
import type { Sample } from "../samples.js";
import { milliseconds, visit, whole, type Measure, type Scenario } from "./scenario.js";

/** Where things are: within a shadow root for ours, within the page for others. */
interface Place {
  readonly tag?: string;
  readonly chart: string;
  readonly tip: string;
}

const our: Place = { tag: ours.tag, chart: ours.chart, tip: ours.readout };

export const byKey = "ours, by key";

export const touch: Scenario = {
  name: "touch",
  title: "First touch until a figure is said, processor slowed four times",
  kind: "one",
  columns: [milliseconds("duration", "figure, ms"), { key: "requests", heading: "requests" }],
  compared: "duration",
  visits: (browser) => {
    const touched = (page: string, measure: Measure, name = page) =>
      visit(browser, "one", page, { cpu: 4 }, measure, name);
    return [
      touched(ours.name, async (page) => {
        await whole(page);
        return pointed(page, our);
      }),
      touched(
        ours.name,
        async (page) => {
          await whole(page);
          return timed(page, our, "keydown", () => press(page));
        },
        byKey,
      ),
      ...peers.flatMap(({ name, tip }) =>
        tip ? [touched(name, (page) => pointed(page, { chart: ".chart", tip }))] : [],
      ),
    ];
  },
};

function pointed(page: Page, place: Place): Promise<Sample> {
  return timed(page, place, "pointermove", () => point(page, place));
}

/** Arms the page, acts, and says how long it was from the input's own time stamp until other figures were painted. */
async function timed(
  page: Page,
  { tag, tip }: Place,
  event: "pointermove" | "keydown",
  act: () => Promise<void>,
): Promise<Sample> {
  const measured = await page.evaluateHandle(
    (tag, tip, event) => {
      const { said, seen, traffic } = window.bench;
      const armed = performance.now();
      const atRest = said(tip, tag);
      const start = new Promise<number>((resolve) =>
        addEventListener(event, ({ timeStamp }) => resolve(timeStamp), {
          once: true,
          capture: true,
        }),
      );
      const isPainted = seen(() => {
        const now = said(tip, tag);
        return /\d/.test(now) && now !== atRest;
      });
      const late = new Promise<never>((_resolve, reject) =>
        setTimeout(() => reject(new Error("No figure within ten seconds.")), 10_000),
      );
      return {
        sample: Promise.race([Promise.all([start, isPainted]), late]).then(([from, to]) => ({
          duration: to - from,
          requests: traffic(armed).requests,
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
  await (await find(page, ours.tag, "button.step")).focus();
  await page.keyboard.press("ArrowLeft");
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
