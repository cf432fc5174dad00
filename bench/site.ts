/** Every page that is measured, and the scripts they ask for, by path. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundle } from "./bundle.js";
import { nothing, peers, still, type Peer } from "./fixtures.js";
import { box, frame } from "./frame.js";
import { grownDataset, growthPath, LENGTHS } from "./growth-data.js";
import { ourPages, type OurPage } from "./our-pages.js";
import { pastedOf } from "./pasted.js";
import type { Size } from "./points.js";
import { monthlyPoints, pointsSource } from "./series.js";
import { drawStill } from "./still.js";

/**
 * What is on the pages: one chart, a hundred, our four elements, one by day whose span can be changed, or ours alone
 * with more days.
 */
export type Kind = "one" | "hundred" | "four" | "days" | "growth";

export type Site = Map<string, string>;

const one: Size = { width: 640, height: 300 };
const sizes: Record<Kind, Size> = {
  one,
  hundred: { width: 320, height: 200 },
  four: one,
  days: one,
  growth: one,
};

/** How many charts of a library a page has; none where the kind is only of ours. */
const charts: Record<Kind, number> = { one: 1, hundred: 100, four: 0, days: 1, growth: 0 };

export function pathOf(kind: Kind, name: string): string {
  return `/${kind}/${name.replace(/[^\w-]+/g, "-")}`;
}

export async function siteOf(
  kinds: readonly Kind[],
  wanted: (name: string) => boolean,
  script: string | null,
): Promise<Site> {
  const site: Site = new Map();
  for (const file of readdirSync("cdn", { recursive: true, encoding: "utf8" }))
    if (/\.\w+$/.test(file)) site.set(`/cdn/${file}`, readFileSync(`cdn/${file}`, "utf8"));
  const sources = new Set(kinds.flatMap((kind) => ourPages[kind].flatMap(({ src }) => src ?? [])));
  for (const length of LENGTHS)
    if (kinds.includes("growth") || sources.has(growthPath(length)))
      site.set(growthPath(length), grownDataset(length));
  for (const kind of kinds) {
    addLeast(site, kind);
    for (const page of ourPages[kind]) await addOurs(site, kind, page, script);
    for (const peer of charts[kind] ? peers : [])
      if (wanted(peer.name)) await addPeer(site, kind, peer);
  }
  return site;
}

/** The page without a chart, and the one with a chart that was drawn before. */
function addLeast(site: Site, kind: Kind): void {
  const { width } = sizes[kind];
  const end = "<script>window.drawn?.()</script>";
  site.set(pathOf(kind, nothing), frame({ width, boxes: [], end }));
  const boxes = repeat(kind, box(width, undefined, drawStill(monthlyPoints(), sizes[kind])));
  site.set(pathOf(kind, still), frame({ width, boxes, end }));
}

async function addOurs(
  site: Site,
  kind: Kind,
  page: OurPage,
  script: string | null,
): Promise<void> {
  const { width } = sizes[kind];
  const { head, elements } = await pastedOf(page, script);
  site.set(
    pathOf(kind, page.name),
    frame({
      width,
      head: `<script>window.bench?.awaits(${elements.length})</script>\n${head}`,
      boxes: elements.map((element) => box(width, undefined, element)),
    }),
  );
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
  return Array.from({ length: charts[kind] }, () => chart);
}
