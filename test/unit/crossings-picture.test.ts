import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import type { Attributes } from "../../src/data/view.js";
import { views } from "./crossings-views.js";
import {
  clearPictures,
  languages,
  pictureOf,
  textFaults,
  viewIn,
  widths,
} from "./figure-checks.js";

const TAG = "crossings-timeline";

describe("the picture of a crossings timeline", () => {
  afterEach(clearPictures);

  for (const attributes of views)
    it(`has no text over another one or out of the picture: ${JSON.stringify(attributes)}`, async () => {
      for (const language of languages) {
        const view = await viewIn(TAG, attributes, language);
        for (const width of widths) {
          const { svg, points } = await pictureOf(view, width);
          expect(textFaults(svg), `${language}, ${width} px`).to.deep.equal([]);
          expect(points.length).to.equal(view.words.readings.length);
        }
        clearPictures();
      }
    });

  const textsOf = async (attributes: Attributes, width: number) => {
    const { svg } = await pictureOf(await viewIn(TAG, attributes), width);
    return [...svg.querySelectorAll("text")].map((text) => text.textContent ?? "");
  };

  it("draws the whole series by day in no more than two shapes", async () => {
    const { svg } = await pictureOf(await viewIn(TAG, { interval: "day" }), 640);
    const shapes = [...svg.querySelectorAll("path, rect")].filter(
      (shape) => (shape.getAttribute("fill") ?? "none") !== "none",
    );
    expect(shapes.length).to.be.at.most(2);
  });

  it("shows a counted 0 as a line and a gap as nothing", async () => {
    // Nobody was counted on the first 30 days of January 2018.
    const january = { from: "2018-01", to: "2018-01", events: "none" };
    const lines = async (data: typeof dataset) => {
      const { svg } = await pictureOf(await viewIn(TAG, january, "en-GB", data), 640);
      const ticks = [...svg.querySelectorAll("path[stroke='var(--_main)']")];
      return ticks.flatMap((path) => path.getAttribute("d")?.match(/M/g) ?? []).length;
    };
    expect(await lines(dataset)).to.equal(30);
    const copy = structuredClone(dataset);
    const days = copy.series.find(({ id }) => id === "arrivals-by-day")!;
    days.values = [null, ...days.values.slice(1)];
    expect(await lines(copy)).to.equal(29);
  });

  it("marks at most four events, each by its own words", async () => {
    const titles = dataset.events.map(({ title }) => title);
    for (const attributes of [{}, { events: "all" }, { from: "2024", events: "all" }]) {
      const marked = (await textsOf(attributes, 640)).filter((text) => titles.includes(text));
      expect(marked.length).to.be.within(1, 4);
    }
    expect((await textsOf({ events: "none" }, 640)).filter((text) => titles.includes(text))).to.be
      .empty;
  });

  it("rests on exactly what is read: the newest day, a year by years, else on nothing", async () => {
    const resting = async (attributes: Attributes) => {
      const { words } = await viewIn(TAG, attributes);
      return words.restRow === undefined ? "unsaid" : words.readings[words.restRow];
    };
    expect(await resting({ view: "cumulative" })).to.match(
      /^By 24 September: 18,609 people in 2026/,
    );
    expect(await resting({ interval: "year" })).to.match(/^2026|2026: 18,609 people/);
    expect(await resting({ measure: "people-per-boat", interval: "year" })).to.match(
      /^2025: 61\.7/,
    );
    for (const attributes of [
      {},
      { interval: "week" },
      { measure: "people-per-boat" },
      { from: "2024", to: "2024-12-13", claim: "crossings-2024" },
    ])
      expect(await resting(attributes), JSON.stringify(attributes)).to.equal(undefined);
  });
});
