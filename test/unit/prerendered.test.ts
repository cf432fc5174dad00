/** What was built is what would be shown and drawn now: the same words, and the same marks at the same places. */
import { expect, oneEvent } from "@open-wc/testing";
import { views as crossings } from "../../src/prerender/views/crossings-timeline.js";
import { views as deaths } from "../../src/prerender/views/deaths-tally.js";
import { views as quotes } from "../../src/prerender/views/quote-card.js";
import { views as removals } from "../../src/prerender/views/removals-counter.js";
import { dataset } from "../../src/data/dataset.js";
import { isProblem } from "../../src/data/view.js";
import { chartRenderer } from "../../src/prerender/decode.js";
import { decodeDetails } from "../../src/prerender/decode-details.js";
import { notLaidOut } from "../../src/static/prerender/not-laid-out.js";
import { viewModelOf } from "../view.js";
import { firstLabelsOf, firstWordsOf, laterWordsOf } from "../../src/words/first-words.js";
import type { Content, FormattedValue, SerializedEvent, Table } from "../../src/words/content.js";
import type { ViewModel } from "../../src/words/view-model.js";
import { place } from "./element.js";

// The widths at which it was drawn; between two it goes on as it began.
const WIDTHS = [240, 280, 320, 420, 480, 560, 640, 720, 960, 1120, 1200];

const all = Object.entries({
  "crossings-timeline": crossings,
  "deaths-tally": deaths,
  "quote-card": quotes,
  "removals-counter": removals,
}).flatMap(([tag, views]) =>
  Object.entries(views).map(([name, view]) => ({
    tag,
    name,
    load: async () => ({
      view: typeof view.view === "function" ? (await view.view()).view : view.view,
      details: (await view.details()).details,
    }),
  })),
);

function explained(tag: string, name: string): ViewModel<unknown> {
  const attributes = Object.fromEntries(new URLSearchParams(name));
  const outcome = viewModelOf(tag, attributes, dataset);
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
      found.push([a.x - left - reach, a.y - top - reach, b.x - left + reach, b.y - top + reach]);
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

describe("a prerendered view", () => {
  for (const { tag, name, load } of all) {
    it(`<${tag} ${name}> says what would be said now`, async () => {
      const { view, details } = await load();
      const { words, labels, table } = explained(tag, name);
      expect(view.words).to.deep.equal(JSON.parse(JSON.stringify(firstWordsOf(words as Content))));
      expect(view.labels).to.deep.equal(firstLabelsOf(labels));
      const laid = JSON.parse(
        JSON.stringify(laterWordsOf(words as Content), (key, value: unknown) =>
          notLaidOut.includes(key)
            ? undefined
            : key === "figures"
              ? { length: (value as unknown[]).length }
              : key === "events"
                ? (value as SerializedEvent[]).map(({ when, title }) => ({ when, title }))
                : value,
        ),
      ) as unknown;
      const decoded = decodeDetails(details);
      expect({ ...decoded.words, readings: decoded.readings() }).to.deep.equal(laid);
      expect(details.labels).to.deep.equal(labels);
      const rows = (given: Table<FormattedValue> | null) =>
        given?.rows.map((row) => [
          row.name,
          ...row.cells.map(({ text, figures }) => [text, figures.length > 0]),
        ]);
      expect(rows(decodeDetails(details).table())).to.deep.equal(rows(table()));
    });

    it(`<${tag} ${name}> draws what would be drawn now, at every width`, async () => {
      const { view, details } = await load();
      const { picture } = explained(tag, name);
      const draw = await picture?.load();
      if (!picture || !draw) return expect(view.layers).to.be.empty;
      expect(view.height).to.equal(picture.height);
      for (const width of WIDTHS) {
        const stage = place(`<div style="font: 16px sans-serif; width: 1300px"></div>`, 1300);
        const size = { width, height: picture.height };
        const live = draw(size);
        stage.append(live.svg);
        const wanted = { boxes: boxes(live.svg), texts: texts(live.svg) };
        live.svg.remove();
        const { svg: shown } = chartRenderer(view)(size);
        const points = () => decodeDetails(details).pointsAt?.(width) ?? [];
        stage.append(shown);
        const found = { boxes: boxes(shown), texts: texts(shown) };
        expect(found.texts, `${width}`).to.have.length(wanted.texts.length);
        for (const { text, x, y } of wanted.texts)
          expect(
            found.texts.some(
              (each) =>
                each.text === text && Math.abs(each.x - x) <= 1 && Math.abs(each.y - y) <= 0.6,
            ),
            `${width}: ${text} at ${x}, ${y}; found ${JSON.stringify(found.texts.filter((each) => each.text === text))}`,
          ).to.be.true;
        expect(found.boxes, `${width}`).to.have.length(wanted.boxes.length);
        for (const box of wanted.boxes) {
          const at = found.boxes.findIndex((each) =>
            each.every((edge, side) => Math.abs(edge - box[side]!) <= (side % 2 ? 0.15 : 1)),
          );
          expect(at, `${width}: ${box.join()}`).to.be.at.least(0);
          // Each mark shows one.
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
