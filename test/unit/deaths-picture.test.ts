/** What a picture of people who died must hold in every view: a dot for each, all alike, none covered. */
import { expect } from "@open-wc/testing";
import { markOf } from "../../src/element/interaction/mark.js";
import type { Attributes } from "../../src/data/view.js";
import { views } from "./deaths-views.js";
import {
  clearPictures,
  languages,
  pictureOf,
  textFaults,
  viewIn,
  widths,
} from "./figure-checks.js";

const tag = "deaths-tally";

const named = (view: Attributes) => JSON.stringify(view);
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

/** The people in a picture: filled dots are dead, rings are missing. */
function peopleIn(svg: SVGSVGElement) {
  const dots = [...svg.querySelectorAll("circle")].map((dot) => {
    const look = (name: string) =>
      dot.getAttribute(name) ?? dot.closest(`g[${name}]`)?.getAttribute(name) ?? "";
    const ring = look("fill") === "none";
    const stroke = ring ? Number(look("stroke-width")) : 0;
    return { ring, wide: 2 * Number(dot.getAttribute("r")) + stroke };
  });
  return {
    dead: dots.filter(({ ring }) => !ring).length,
    missing: dots.filter(({ ring }) => ring).length,
    sizes: new Set(dots.map(({ wide }) => wide.toFixed(2))),
    least: Math.min(...dots.map(({ wide }) => wide)),
  };
}

describe("the picture of deaths", () => {
  afterEach(clearPictures);

  for (const width of [...widths, 960])
    it(`has a dot of at least 4 pixels for each person, all alike, at ${width} pixels`, async () => {
      for (const view of views) {
        const shown = await viewIn(tag, view);
        const { svg } = await pictureOf(shown, width);
        const people = peopleIn(svg);
        const { figures } = shown.words.headline!;
        const of = (id: string) =>
          figures
            .filter(({ measure }) => measure.id === id)
            .reduce((all, { value }) => all + value, 0);
        expect([people.dead, people.missing], named(view)).to.deep.equal([
          of("dead") + of("deaths-reported"),
          of("missing"),
        ]);
        expect(people.least, named(view)).to.be.at.least(4);
        expect(people.sizes.size, named(view)).to.be.at.most(1);
        clearPictures();
      }
    });

  for (const language of languages)
    it(`has no text that covers another or leaves the picture, in ${language}`, async () => {
      for (const view of views)
        for (const width of widths) {
          const { svg } = await pictureOf(await viewIn(tag, view, language), width);
          expect(textFaults(svg).join(), `${named(view)} at ${width}`).to.equal("");
          clearPictures();
        }
    });

  it("keeps every dot inside the picture and off the others", async () => {
    for (const view of views)
      for (const width of widths) {
        const shown = await viewIn(tag, view);
        const { svg } = await pictureOf(shown, width);
        const places = [...svg.querySelectorAll("circle")].map((dot) => {
          const [x, y] = ["cx", "cy"].map((name) => Number(dot.getAttribute(name)));
          return { x: x!, y: y! };
        });
        const outside = places.filter(
          ({ x, y }) => x < 2 || x > width - 2 || y < 2 || y > shown.picture!.height - 2,
        );
        expect(outside, `${named(view)} at ${width}`).to.be.empty;
        // The narrowest dots are a little less than the square they stand in.
        const near = places.filter((a, index) =>
          places.some((b, other) => other > index && Math.hypot(a.x - b.x, a.y - b.y) < 4.9),
        );
        expect(near.length, `${named(view)} at ${width}`).to.equal(0);
        clearPictures();
      }
  });

  it("names the year that has not ended at every width, and draws nobody who arrived", async () => {
    for (const width of widths) {
      const { svg } = await pictureOf(await viewIn(tag, {}), width);
      const texts = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
      expect(texts).to.include("to 30 Jul");
      expect(texts.filter((text) => /\d,\d{3}/.test(text ?? ""))).to.be.empty;
    }
  });

  it("has a ring with a stroke of 1.5 pixels and a hole of as much for each who is missing", async () => {
    for (const view of [{}, { by: "cause" }, { by: "incident" }])
      for (const width of [...widths, 960]) {
        const { svg } = await pictureOf(await viewIn(tag, view), width);
        for (const ring of svg.querySelectorAll("g[fill=none] > circle")) {
          const stroke = Number(ring.parentElement!.getAttribute("stroke-width"));
          expect(stroke).to.be.within(1.5, 1.6);
          expect(2 * Number(ring.getAttribute("r")) - stroke).to.be.at.least(1.5);
        }
        clearPictures();
      }
  });

  it("has the same incidents in a column at every width, the tallest one the same, and says what it is", async () => {
    const shown = await viewIn(tag, { by: "incident" });
    const columnsAt = async (width: number) => {
      const { svg, points } = await pictureOf(shown, width);
      const texts = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
      expect(texts).to.include("One column is three months");
      expect(
        texts.some((text) => text === "’26" || text === "2026"),
        `${width}`,
      ).to.equal(true);
      clearPictures();
      const columns = new Map<number, number[]>();
      for (const { x, row } of points) columns.set(x, [...(columns.get(x) ?? []), row]);
      const top = Math.min(...points.map(({ y }) => y));
      return { rows: [...columns.values()], tallest: points.find(({ y }) => y === top)!.row };
    };
    const first = await columnsAt(320);
    expect(first.rows).to.have.length(46);
    for (const width of [280, 360, 640, 960])
      expect(await columnsAt(width), `${width}`).to.deep.equal(first);
  });

  it("keeps everybody of an incident in one block", async () => {
    const shown = await viewIn(tag, { by: "incident" });
    const row = shown.words.readings.findIndex((each) => spaced(each).includes("least 39 people"));
    for (const width of widths) {
      const { svg, points } = await pictureOf(shown, width);
      const { x, y } = points[row]!;
      const near = [...svg.querySelectorAll("circle")].filter(
        (dot) =>
          Math.abs(Number(dot.getAttribute("cx")) - x) <= 5 &&
          Math.abs(Number(dot.getAttribute("cy")) - y) <= 50,
      );
      expect(near.length, `${width}`).to.equal(39);
      clearPictures();
    }
  });

  it("has its numbers of causes below one another, and rules a whole name", async () => {
    for (const width of widths) {
      const shown = await viewIn(tag, { by: "cause" });
      const { svg, points } = await pictureOf(shown, width);
      const texts = [...svg.querySelectorAll("text")];
      const right = ["147", "143", "70"].map((number) =>
        Math.round(
          texts.find(({ textContent }) => textContent === number)!.getBoundingClientRect().right,
        ),
      );
      expect(new Set(right).size).to.equal(1);
      markOf(svg, points, 2, "underline");
      const name = texts.find(({ textContent }) => textContent === "Other or unknown")!;
      const rule = svg.querySelector<SVGPathElement>(".mark")!.getBBox();
      const { left, width: wide } = name.getBoundingClientRect();
      expect(rule.x).to.be.closeTo(left - svg.getBoundingClientRect().left, 2);
      expect(rule.width).to.be.within(wide * 0.9, wide * 1.25);
      clearPictures();
    }
  });

  it("has an open bracket over the dots of the year that has not ended, and a 0 where nobody was recorded", async () => {
    for (const width of widths) {
      const { svg } = await pictureOf(await viewIn(tag, { scope: "channel" }), width);
      const dots = [...svg.querySelectorAll("circle")].map((dot) => dot.getBoundingClientRect());
      const brackets = [...svg.querySelectorAll("path[fill=none]")];
      expect(brackets).to.have.length(1);
      const { left, right, bottom } = brackets[0]!.getBoundingClientRect();
      const below = dots.filter((dot) => dot.left >= left - 1 && dot.right <= right + 1);
      expect(below).to.have.length(6);
      for (const dot of below) expect(dot.top).to.be.at.least(bottom - 1);
      const texts = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
      expect(texts.filter((text) => text === "0")).to.have.length(1);
      clearPictures();
    }
  });

  it("stands in two rows of years where it is too narrow for three dots beside one another", async () => {
    const view = await viewIn(tag, {});
    const rows = async (width: number) => {
      const draw = await view.picture!.load();
      return new Set(
        draw({ width, height: view.picture!.height })
          .points()
          .map(({ y }) => y),
      ).size;
    };
    expect(await rows(240)).to.equal(2);
    expect(await rows(280)).to.equal(1);
  });
});
