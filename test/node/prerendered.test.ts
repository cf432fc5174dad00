/** A picture that is drawn by hand at every width is prerendered, read again, and has its marks where it had them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { prerenderChart } from "../../src/static/prerender/chart.js";
import { flattenSvg } from "../../src/static/prerender/flatten-svg.js";
import {
  chartRenderer,
  type PrerenderedDetails,
  type PrerenderedView,
} from "../../src/prerender/decode.js";
import { decodeDetails } from "../../src/prerender/decode-details.js";
import type { Drawing, Size } from "../../src/plot/layout.js";

const { document } = parseHTML("<!doctype html><html></html>");
Object.assign(globalThis, { document });

const HEIGHT = 100;
const WIDTHS = [240, 287, 399, 400, 599, 619, 620, 777, 1000, 1200];
/** A mark may be off by three quarters of a pixel across, and by half a tenth for the path's whole tenths. */
const ACROSS = 0.8;
const DOWN = 0.1;

function svgOf(content: string): SVGSVGElement {
  return parseHTML(`<svg fill="currentColor">${content}</svg>`).document.querySelector("svg")!;
}

const columnsAt = (width: number) =>
  [0, 1, 2, 3].map((index) => ({ x: 40 + (index * (width - 60)) / 4, width: (width - 60) / 8 }));

/** A mark that is drawn elsewhere, once by far and once by little more than a mark may be off. */
const tickAt = (width: number) => (width < 400 ? 50 : width < 800 ? 90 : 92);

/** A line of text that is higher over a stretch of widths too short for a raster. */
const lineAt = (width: number) => (width >= 400 && width < 420 ? 20 : 36);

/** A text for which there is room from between two steps on; it is shown from the second, where there is more. */
const isWide = (width: number) => width >= 610;
const isWideRead = (width: number) => width >= 620;

/** The last mark is there at neither end: Plot leaves out a group that is empty. */
const isBetween = (width: number) => width >= 300 && width <= 880;

/** One group for each mark, as Plot draws. */
function draw({ width }: Size): Drawing {
  const columns = columnsAt(width);
  const svg = svgOf(`
    <g fill="green">${columns.map(({ x, width }, row) => `<rect x="${x}" y="${50 - 10 * row}" width="${width}" height="${30 + 10 * row}"></rect>`).join("")}</g>
    <g stroke="red" fill="none" transform="translate(0.5,0)"><path d="M40,20L${width / 2 + 10},60.3H${width - 20}V70Z"></path></g>
    <g fill="blue"><circle cx="${width - 30}" cy="30" r="4"></circle></g>
    <g fill="white" stroke="blue"><circle cx="${width / 2}" cy="40" r="5"></circle></g>
    <g><text x="0" y="12">left</text><text x="${width - 20}" y="1em" text-anchor="end">right</text><text x="${width / 2 + 7}" y="90">middle</text></g>
    <g><text x="5" y="${lineAt(width)}">line</text></g>
    <g>${!isWide(width) ? "" : `<text x="600" y="95">only wide</text>`}</g>
    <g stroke="black"><line x1="${tickAt(width)}" x2="${tickAt(width)}" y1="80" y2="85"></line></g>
    ${isBetween(width) ? `<g><text x="150" y="70">only between</text></g>` : ""}`);
  return {
    svg,
    points: () => columns.map(({ x, width }, row) => ({ x: x + width / 2, y: 50 - 10 * row, row })),
  };
}

// What the build writes into two files, and a browser reads from them.
const { layers, hitTargets } = JSON.parse(JSON.stringify(prerenderChart(draw, HEIGHT))) as Pick<
  PrerenderedView,
  "layers"
> &
  Pick<PrerenderedDetails, "hitTargets">;

const view: PrerenderedView = {
  stamp: "",
  lang: "en-GB",
  dir: "ltr",
  words: {} as PrerenderedView["words"],
  labels: {} as PrerenderedView["labels"],
  height: HEIGHT,
  layers,
};
const { pointsAt } = decodeDetails({
  stamp: "",
  words: { readings: [[], ""] } as unknown as PrerenderedDetails["words"],
  labels: {} as PrerenderedDetails["labels"],
  table: null,
  hitTargets,
});
const read = chartRenderer(view);

/** The corners of every part of a path that was read, in pixels of the picture, by how it looks. */
function cornersIn(svg: SVGSVGElement, look: string): number[][] {
  return [...svg.querySelectorAll(`path${look}`)].flatMap((path) => {
    const [stretch = 0, , , tenth = 0, shift = 0] = path
      .getAttribute("transform")!
      .match(/-?[\d.]+(?:e-?\d+)?/g)!
      .map(Number);
    let [x, y] = [0, 0];
    let start = [0, 0];
    const corners: number[][] = [];
    for (const [, command, rest = ""] of path.getAttribute("d")!.matchAll(/([a-z])([^a-z]*)/g)) {
      const n = (rest.match(/-?\d+/g) ?? []).map(Number);
      if (command === "z") [x, y] = start as [number, number];
      else if (command === "h") x += n[0]!;
      else if (command === "v") y += n[0]!;
      else [x, y] = [x + n.at(-2)!, y + n.at(-1)!];
      if (command === "m") start = [x, y];
      if (command !== "z") corners.push([x * stretch + shift, y * tenth]);
    }
    return corners;
  });
}

function near(found: readonly number[][], wanted: readonly number[][], what: string): void {
  assert.equal(found.length, wanted.length, what);
  wanted.forEach(([x = 0, y = 0], index) => {
    const [foundX = NaN, foundY = NaN] = found[index]!;
    assert.ok(Math.abs(foundX - x) <= ACROSS, `${what}: ${foundX} across, not ${x}`);
    assert.ok(Math.abs(foundY - y) <= DOWN, `${what}: ${foundY} down, not ${y}`);
  });
}

/** Where a text is: a share of the width where it moves, and pixels beside that. */
function placeOf(text: Element, width: number): number[] {
  const x = text.getAttribute("x")!;
  const across = x.endsWith("%") ? (Number.parseFloat(x) / 100) * width : Number(x);
  return [across + Number(text.getAttribute("dx")), Number(text.getAttribute("y"))];
}

for (const width of WIDTHS) {
  const { svg } = read({ width, height: HEIGHT });
  const points = () => pointsAt?.(width) ?? [];

  test(`at ${width} pixels shapes are where they were drawn`, () => {
    const columns = columnsAt(width).flatMap(({ x, width }, row) => [
      [x, 50 - 10 * row],
      [x + width, 50 - 10 * row],
      [x + width, 80],
      [x, 80],
    ]);
    near(cornersIn(svg, "[fill=green]"), columns, "columns");
    const line = [
      [40.5, 20],
      [width / 2 + 10.5, 60.3],
      [width - 19.5, 60.3],
      [width - 19.5, 70],
    ];
    near(cornersIn(svg, "[stroke=red]"), line, "line");
    const tick = tickAt(width);
    near(
      cornersIn(svg, ":not([fill]):not([stroke=blue])"),
      [
        [tick, 80],
        [tick, 85],
      ],
      "tick",
    );
  });

  test(`at ${width} pixels round marks are round, and where they were drawn`, () => {
    const dot = svg.querySelector("path[stroke-linecap=round]")!;
    near(
      cornersIn(svg, "[stroke-linecap=round]"),
      [
        [width - 30, 30],
        [width - 30, 30],
      ],
      "dot",
    );
    assert.equal(dot.getAttribute("stroke-width"), "8");
    assert.equal(dot.getAttribute("stroke"), "blue");
    const ring = svg.querySelector("path[fill=white]")!;
    near(
      cornersIn(svg, "[fill=white]"),
      [
        [width / 2 - 5, 40],
        [width / 2 + 5, 40],
        [width / 2 - 5, 40],
      ],
      "ring",
    );
    assert.match(ring.getAttribute("transform")!, /^matrix\(0\.1 0 0 0\.1 /);
  });

  test(`at ${width} pixels texts are where they were drawn`, () => {
    const wanted = new Map([
      ["left", [0, 12]],
      ["right", [width - 20, 12]],
      ["middle", [width / 2 + 7, 90]],
      ["line", [5, lineAt(width)]],
      ...(isWideRead(width) ? ([["only wide", [600, 95]]] as const) : []),
      ...(isBetween(width) ? ([["only between", [150, 70]]] as const) : []),
    ]);
    const texts = [...svg.querySelectorAll("text")];
    assert.deepEqual(texts.map((text) => text.textContent).sort(), [...wanted.keys()].sort());
    for (const text of texts)
      near([placeOf(text, width)], [wanted.get(text.textContent!) as number[]], text.textContent!);
    assert.equal(svg.querySelector("[text-anchor=end]")!.textContent, "right");
  });

  test(`at ${width} pixels the places that can be read are the middles of the columns`, () => {
    const found = points();
    columnsAt(width).forEach(({ x, width }, row) => {
      assert.equal(found[row]!.row, row);
      assert.ok(Math.abs(found[row]!.x - x - width / 2) <= 1, `${found[row]!.x}`);
      assert.equal(found[row]!.y, 50 - 10 * row);
    });
    assert.equal(found.length, 4);
  });
}

test("what only moves and stretches is kept once, and what changes once for each of its widths", () => {
  const ranges = view.layers.map(([[from, to]]) => `${from}–${to}`);
  assert.deepEqual([...new Set(ranges)].sort(), [
    "240–1200",
    "240–380",
    "300–880",
    "400–419",
    "400–780",
    "420–1200",
    "620–1200",
    "800–1200",
  ]);
  assert.ok(view.layers.length <= 12, ranges.join());
});

for (const [content, message] of [
  [`<ellipse rx="2" ry="3"></ellipse>`, /holds <ellipse>/],
  [`<g><image href="x.png"></image></g>`, /holds <image>/],
  [`<path d="M0,0C1,1,2,2,3,3"></path>`, /path holds "C"/],
  [`<text><tspan>one</tspan><tspan>two</tspan></text>`, /several lines: onetwo/],
  [`<g transform="rotate(90)"><rect></rect></g>`, /holds rotate\(90\)/],
] as const)
  test(`${content} cannot be prerendered, and is named`, () => {
    assert.throws(() => flattenSvg(svgOf(content)), message);
  });
