/** Where the words, lines and hatching of a crossings timeline stand: what a reader takes from it at a glance. */
import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import type { Attributes } from "../../src/data/view.js";
import { clearPictures, languages, lettersOf, pictureOf, viewIn } from "./figure-checks.js";

const TAG = "crossings-timeline";
const BLUE = "var(--_main)";
const YEARS = [{}, { interval: "year" }, { interval: "day" }] as const;

const drawn = async (attributes: Attributes, width: number, language?: string) =>
  (await pictureOf(await viewIn(TAG, attributes, language), width)).svg;

const textsIn = (svg: Element) =>
  [...svg.querySelectorAll("text")].map((node) => {
    const { left, right, top } = lettersOf(node);
    const bold = node.closest("[font-weight=bold]") !== null;
    return { text: node.textContent ?? "", left, right, top, middle: (left + right) / 2, bold };
  });

/** The numbers in a path, two by two. */
const pointsIn = (path: Element) =>
  [...(path.getAttribute("d") ?? "").matchAll(/[ML]([\d.]+)[ ,]([\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

describe("the labels of a crossings timeline", () => {
  afterEach(clearPictures);

  for (const attributes of YEARS)
    it(`has each total under its own year, those of the title bold: ${JSON.stringify(attributes)}`, async () => {
      const official = !("interval" in attributes) || attributes.interval === "year";
      const told: readonly (readonly [string, string])[] = [
        ["2022", official ? "45,774" : "45,755"],
        ["2025", "41,472"],
      ];
      for (const width of [280, 320, 360, 480, 640, 960]) {
        const texts = textsIn(await drawn(attributes, width));
        for (const [year, total] of told) {
          const [name, value] = [year, total].map((text) =>
            texts.find((each) => each.text === text),
          );
          expect(name?.middle, `${year}, ${width} px`).to.be.closeTo(value?.middle ?? 0, 1);
          expect(value?.bold, `${total}, ${width} px`).to.equal(true);
        }
        // The newest year has its day with it, or below it and under nothing else.
        const alone = texts.find(({ text }) => text === "2026 to 24 Sept: 18,609");
        const [name, value, day] = ["2026", "18,609", "to 24 Sept"].map((text) =>
          texts.find((each) => each.text === text),
        );
        expect(Boolean(alone), `${width} px`).to.equal(width < 400);
        if (alone) expect([name, value, day]).to.deep.equal([undefined, undefined, undefined]);
        else {
          expect(name?.middle).to.be.closeTo(value?.middle ?? 0, 1);
          expect(day?.middle).to.be.closeTo(value?.middle ?? 0, 20);
        }
        clearPictures();
      }
    });

  it("has every year's total at 640 px", async () => {
    const totals = ["299", "1,843", "8,466", "28,526", "45,774", "29,437", "36,816", "41,472"];
    const texts = textsIn(await drawn({}, 640)).map(({ text }) => text);
    expect(texts).to.include.members([...totals, "18,609", "From 1 July 2026: provisional"]);
    const june = textsIn(await drawn({ to: "2026-06" }, 640)).map(({ text }) => text);
    expect(june.join()).to.not.match(/provisional/i);
    expect(june).to.include("to 30 Jun");
  });

  it("leaves room at the right edge", async () => {
    for (const language of languages)
      for (const attributes of [{}, { view: "cumulative" }, { interval: "year" }])
        for (const width of [320, 360, 640, 960]) {
          const svg = await drawn(attributes, width, language);
          const edge = svg.getBoundingClientRect().right;
          for (const { text, right } of textsIn(svg))
            expect(edge - right, `${language}, ${width} px: ${text}`).to.be.at.least(1.5);
          clearPictures();
        }
  });

  it("marks more events where there is more room, and never others", async () => {
    const titles = dataset.events.map(({ title }) => title);
    for (const attributes of [{}, { events: "all" }, { from: "2022", to: "2025" }]) {
      let before: string[] = [];
      for (let width = 240; width <= 1200; width += 40) {
        const texts = textsIn(await drawn(attributes, width)).map(({ text }) => text);
        const marked = texts.filter((text) => titles.includes(text));
        expect(marked, `${width} px`).to.include.members(before);
        before = marked;
        clearPictures();
      }
      expect(before.length).to.be.at.least(2);
    }
    const narrow = textsIn(await drawn({}, 320)).map(({ text }) => text);
    expect(narrow).to.include("UK general election");
  });

  it("leads the lines of events down to the bars and not into them", async () => {
    const svg = await drawn({}, 960);
    const lines = [...svg.querySelectorAll("[stroke-dasharray]")];
    expect(lines.length).to.equal(2);
    const bars = [...svg.querySelectorAll("rect")].map((bar) => bar.getBBox());
    for (const { x, y } of lines.flatMap((line) => pointsIn(line).filter((_, at) => at % 2)))
      for (const bar of bars)
        if (bar.x < x && bar.x + bar.width > x) expect(y).to.be.at.most(bar.y + 0.5);
  });

  it("has no line for the day of provisional counts inside a bar", async () => {
    const svg = await drawn({ interval: "year" }, 640);
    expect(svg.querySelectorAll("[stroke-dasharray='3 2']").length).to.equal(0);
  });
});

describe("what may still change in a crossings timeline", () => {
  afterEach(clearPictures);

  for (const interval of ["day", "week", "month", "quarter", "year"])
    it(`is hollow with stripes at any width, not paler: ${interval}`, async () => {
      for (const width of [280, 320, 640, 960]) {
        const svg = await drawn({ interval }, width);
        expect(svg.querySelectorAll("[fill-opacity], path[opacity]").length).to.equal(0);
        const stripes = [...svg.querySelectorAll("path[stroke-width='1.5']")].flatMap(pointsIn);
        const outline = [...svg.querySelectorAll("path[stroke-width='1.25']")].flatMap(pointsIn);
        expect(new Set(stripes.map(({ y }) => y)).size, `${width} px`).to.be.at.least(5);
        const xs = outline.map(({ x }) => x);
        expect(Math.max(...xs) - Math.min(...xs), `${width} px`).to.be.at.least(
          width < 320 ? 4.5 : 5.5,
        );
        expect(svg.querySelectorAll(`path[stroke="${BLUE}"]`).length).to.be.at.most(5);
        clearPictures();
      }
    });
});

describe("compared years of a crossings timeline", () => {
  afterEach(clearPictures);

  it("are led from the ends of their lines to their names", async () => {
    for (const width of [320, 640]) {
      const svg = await drawn({ view: "cumulative" }, width);
      const lines = [...svg.querySelectorAll("[aria-label=line] path")].map((path) =>
        pointsIn(path).at(-1),
      );
      const right = Math.max(...lines.map((end) => end?.x ?? 0));
      const ends = lines.filter((end) => end && end.x > right - 1).map((end) => end?.y ?? 0);
      const leads = [...svg.querySelectorAll("path")]
        .map(pointsIn)
        .find((points) => points.length === 16 && points.every(({ x }) => x > right));
      const names = textsIn(svg).filter(({ text, left }) => /^20\d\d$/.test(text) && left > right);
      expect(names.length).to.equal(8);
      const starts = (leads ?? []).filter((_, at) => at % 2 === 0).map(({ y }) => y);
      expect(starts.length).to.equal(ends.length);
      for (const [at, y] of starts.sort((a, b) => a - b).entries())
        expect(y).to.be.closeTo(ends.sort((a, b) => a - b)[at] ?? 0, 1);
    }
  });

  it("have no line through the two values", async () => {
    for (const width of [320, 360, 640, 960])
      for (const attributes of [{ compare: "2025" }, { compare: "2022" }]) {
        const svg = await drawn({ view: "cumulative", ...attributes }, width);
        const values = [...svg.querySelectorAll("text")].filter(({ textContent }) =>
          /^20\d\d: /.test(textContent ?? ""),
        );
        expect(values.length).to.equal(2);
        for (const value of values) {
          const { x, y, width: wide, height } = value.getBBox();
          const matrix = value.getCTM()!;
          const at = new DOMPoint(x, y).matrixTransform(matrix);
          for (const line of svg.querySelectorAll<SVGPathElement>("[aria-label=line] path"))
            for (const point of pointsIn(line)) {
              const inside = point.x > at.x && point.x < at.x + wide;
              const crossed = point.y > at.y + 2 && point.y < at.y + height - 2;
              expect(inside && crossed, `${width} px: ${value.textContent}`).to.equal(false);
            }
        }
        clearPictures();
      }
  });
});
