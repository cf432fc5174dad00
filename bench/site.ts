/** Every page that is measured, and the scripts they ask for, by path. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundle } from "./bundle.js";
import { ours, peers, type Peer } from "./contestants.js";
import { box, frame } from "./frame.js";
import { grownDataset, LENGTHS } from "./growth-data.js";
import type { Size } from "./points.js";
import { monthlyPoints, pointsSource } from "./series.js";
import { still } from "./still.js";

/** What is on the pages: one chart, a hundred, one by day whose span can be changed, or ours alone with more days. */
export type Kind = "one" | "hundred" | "days" | "growth";

export type Site = Map<string, string>;

const sizes: Record<Kind, Size> = {
  one: { width: 640, height: 300 },
  hundred: { width: 320, height: 200 },
  days: { width: 640, height: 300 },
  growth: { width: 640, height: 300 },
};

export function pathOf(kind: Kind, name: string): string {
  return `/${kind}/${name}`;
}

/** Where the dataset with that many days is. */
export function growthPath(length: number): string {
  return `/growth/${length}.json`;
}

export async function siteOf(
  kinds: readonly Kind[],
  wanted: (name: string) => boolean,
  script: string,
): Promise<Site> {
  const site: Site = new Map();
  for (const file of readdirSync("cdn", { recursive: true, encoding: "utf8" }))
    if (/\.\w+$/.test(file)) site.set(`/cdn/${file}`, readFileSync(`cdn/${file}`, "utf8"));
  for (const kind of kinds) {
    addOwn(site, kind, script);
    if (kind === "growth")
      for (const length of LENGTHS) site.set(growthPath(length), grownDataset(length));
    else for (const peer of peers) if (wanted(peer.name)) await addPeer(site, kind, peer);
  }
  return site;
}

function addOwn(site: Site, kind: Kind, script: string): void {
  const size = sizes[kind];
  const end = "<script>window.drawn?.()</script>";
  const add = (name: string, content: string, rest: { head?: string; end?: string }): void => {
    const boxes = repeat(kind, box(size.width, undefined, content));
    site.set(pathOf(kind, name), frame({ width: size.width, boxes, ...rest }));
  };
  site.set(pathOf(kind, "nothing"), frame({ width: size.width, boxes: [], end }));
  const byDay = kind === "days" || kind === "growth";
  if (!byDay) add("static", still(monthlyPoints(), size), { end });
  add(ours.name, byDay ? ours.days : ours.element, {
    head: `<script type="module" src="${script}"></script>`,
  });
}

async function addPeer(
  site: Site,
  kind: Kind,
  { name, stylesheet, boxHeight }: Peer,
): Promise<void> {
  const { width, height } = sizes[kind];
  const path = pathOf(kind, name);
  let head = "";
  if (stylesheet) {
    head = `<link rel="stylesheet" href="${path}.css">`;
    site.set(`${path}.css`, readFileSync(stylesheet, "utf8"));
  }
  site.set(`${path}.js`, await bundle(kind === "days" ? daysEntry(name) : entry(name, kind)));
  const boxes = repeat(kind, box(width, boxHeight && height));
  head += `<script type="module" src="${path}.js"></script>`;
  site.set(path, frame({ head, boxes, width }));
}

function entry(name: string, kind: Kind): string {
  const size = JSON.stringify(sizes[kind]);
  return `import { draw } from ${JSON.stringify(resolve(`bench/pages/${name}.ts`))};
    const points = ${pointsSource("month")};
    const boxes = [...document.querySelectorAll(".chart")];
    await Promise.all(boxes.map((box) => draw(box, points, ${size})));
    window.drawn?.();`;
}

function daysEntry(name: string): string {
  return `import { drawDays } from ${JSON.stringify(resolve(`bench/days/${name}.ts`))};
    const points = ${pointsSource("day")};
    const box = document.querySelector(".chart");
    window.change = await drawDays(box, points, ${JSON.stringify(sizes.days)});
    window.drawn?.();`;
}

function repeat(kind: Kind, chart: string): string[] {
  return Array.from({ length: kind === "hundred" ? 100 : 1 }, () => chart);
}
