/** What was built is what would be shown and drawn now: the same words, and the same marks at the same places. */
import { expect, oneEvent } from "@open-wc/testing";
import { views as crossings } from "../../src/baked/crossings-timeline.js";
import { views as deaths } from "../../src/baked/deaths-tally.js";
import { views as quotes } from "../../src/baked/quote-card.js";
import { views as removals } from "../../src/baked/removals-counter.js";
import { dataset } from "../../src/data/dataset.js";
import { isProblem } from "../../src/data/view.js";
import { english } from "../../src/i18n/locale.js";
import { drawer, tableOf } from "../../src/internal/baked.js";
import { explainers } from "../../src/static/shown.js";
import type { Explained } from "../../src/words/explained.js";
import { place } from "./element.js";

const WIDTHS = [240, 287, 320, 414, 480, 555, 640, 729, 960, 1111, 1200];

const all = Object.entries({
  "crossings-timeline": crossings,
  "deaths-tally": deaths,
  "quote-card": quotes,
  "removals-counter": removals,
}).flatMap(([tag, views]) =>
  Object.entries(views).map(([name, view]) => ({
    tag,
    name,
    bake: async () => (typeof view === "function" ? (await view()).view : view),
  })),
);

function explained(tag: string, name: string): Explained<unknown> {
  const attributes = Object.fromEntries(new URLSearchParams(name));
  const outcome = explainers[tag]!(dataset, attributes, english.locale);
  if (isProblem(outcome)) throw new Error(outcome.problem);
  return outcome;
}

/** The boxes of what is painted, in pixels of the picture: of each part of a path by itself. */
function boxes(picture: SVGSVGElement): number[][] {
  const { left, top } = picture.getBoundingClientRect();
  const probe = document.createElementNS("http://www.w3.org/2000/svg", "path");
  const found: number[][] = [];
  for (const shape of picture.querySelectorAll<SVGGraphicsElement>("path, line, rect, circle")) {
    const matrix = shape.getScreenCTM()!;
    const parts =
      shape.localName === "path"
        ? absolute(shape.getAttribute("d")!)
        : [shape as SVGGraphicsElement];
    for (const part of parts) {
      if (typeof part === "string") {
        probe.setAttribute("d", part);
        picture.append(probe);
      }
      const { x, y, width, height } = (typeof part === "string" ? probe : part).getBBox();
      probe.remove();
      // A point drawn with a round pen is as wide as the pen.
      const pen = shape.getAttribute("stroke-linecap") === "round" && !width && !height;
      const reach = pen ? Number(shape.getAttribute("stroke-width")) / 2 : 0;
      const a = new DOMPoint(x, y).matrixTransform(matrix);
      const b = new DOMPoint(x + width, y + height).matrixTransform(matrix);
      const box = [a.x - left - reach, a.y - top - reach, b.x - left + reach, b.y - top + reach];
      const isColumn =
        shape.localName === "rect" || /fill="var\(--_(main|second)/.test(shape.outerHTML);
      // A column of height 0 shows nothing and is not baked.
      if (!(isColumn && Math.abs(b.y - a.y) < 0.06)) found.push(box);
    }
  }
  return found;
}

/** The parts of a path, each with an absolute beginning. */
function absolute(path: string): string[] {
  if (/^M/.test(path)) return path.split(/(?=M)/);
  let x = 0;
  let y = 0;
  return path.split(/(?=m)/).map((part) => {
    const [, dx, dy] = /^m(-?\d+) ?(-?\d+)/.exec(part)!;
    const moved = part.replace(/^m-?\d+ ?-?\d+/, `M${(x += Number(dx))} ${(y += Number(dy))}`);
    // What follows begins where this ended.
    for (const [, command, rest] of part
      .replace(/^m-?\d+ ?-?\d+/, "")
      .matchAll(/([a-z])([^a-z]*)/g)) {
      const numbers = (rest!.match(/-?\d+/g) ?? []).map(Number);
      if (command === "h") x += numbers[0]!;
      if (command === "v") y += numbers[0]!;
      if (command === "l") [x, y] = [x + numbers[0]!, y + numbers[1]!];
      if (command === "a") [x, y] = [x + numbers[5]!, y + numbers[6]!];
      if (command === "z")
        [, x, y] = /^M(-?\d+) (-?\d+)/.exec(moved)!.map(Number) as [number, number, number];
    }
    return moved;
  });
}

/** Every text with its place, in pixels of the picture. */
function texts(picture: SVGSVGElement): { text: string; x: number; y: number }[] {
  const { left, top } = picture.getBoundingClientRect();
  return [...picture.querySelectorAll("text")].map((each) => {
    const box = each.getBoundingClientRect();
    return { text: each.textContent!, x: box.left - left, y: box.top - top };
  });
}

describe("a baked view", () => {
  for (const { tag, name, bake } of all) {
    it(`<${tag} ${name}> says what would be said now`, async () => {
      const baked = await bake();
      const { words, labels, table } = explained(tag, name);
      const laid = JSON.parse(
        JSON.stringify(words, (key, value: unknown) =>
          ["table", "source", "id", "published", "licence"].includes(key)
            ? undefined
            : key === "figures"
              ? { length: (value as unknown[]).length }
              : value,
        ),
      ) as unknown;
      expect(baked.words).to.deep.equal(laid);
      expect(baked.labels).to.deep.equal(labels);
      const rows = (given: ReturnType<typeof tableOf>) =>
        given?.rows.map((row) => [
          row.name,
          ...row.cells.map(({ text, figures }) => [text, figures.length > 0]),
        ]);
      expect(rows(tableOf(baked))).to.deep.equal(rows(table()));
    });

    it(`<${tag} ${name}> draws what would be drawn now, at every width`, async () => {
      const baked = await bake();
      const { picture } = explained(tag, name);
      const draw = await picture?.load();
      if (!picture || !draw) return expect(baked.pieces).to.be.empty;
      expect(baked.height).to.equal(picture.height);
      for (const width of WIDTHS) {
        const stage = place(`<div style="font: 16px sans-serif; width: 1300px"></div>`, 1300);
        const size = { width, height: picture.height };
        const live = draw(size);
        stage.append(live.svg);
        const wanted = { boxes: boxes(live.svg), texts: texts(live.svg) };
        live.svg.remove();
        const { svg: shown, points } = drawer(baked)(size);
        stage.append(shown);
        const found = { boxes: boxes(shown), texts: texts(shown) };
        expect(found.texts, `${width}`).to.have.length(wanted.texts.length);
        for (const { text, x, y } of wanted.texts)
          expect(
            found.texts.some(
              (each) =>
                each.text === text && Math.abs(each.x - x) <= 1 && Math.abs(each.y - y) <= 0.6,
            ),
            `${width}: ${text}`,
          ).to.be.true;
        expect(found.boxes, `${width}`).to.have.length(wanted.boxes.length);
        for (const box of wanted.boxes) {
          const at = found.boxes.findIndex((each) =>
            each.every((edge, side) => Math.abs(edge - box[side]!) <= (side % 2 ? 0.15 : 1)),
          );
          expect(at, `${width}: ${box.join()}`).to.be.at.least(0);
          // Each mark stands for one.
          found.boxes.splice(at, 1);
        }
        const wantedPoints = live.points();
        expect(points()).to.have.length(wantedPoints.length);
        points().forEach(({ x, y, row }, index) => {
          const point = wantedPoints[index]!;
          expect(row).to.equal(point.row);
          expect(x, `${width}: point ${index}`).to.be.closeTo(point.x, 3.6);
          expect(y, `${width}: point ${index}`).to.be.closeTo(point.y, 0.6);
        });
      }
    });
  }

  it("is used without the dataset and without a chart library", async () => {
    const before = performance.getEntriesByType("resource").length;
    const element = place(`<crossings-timeline></crossings-timeline>`);
    await oneEvent(element, "explainer-ready");
    expect(performance.getEntriesByType("resource").length).to.equal(before);
  });
});
