/** What we set out to reach, the table of issue 17, against what a run found. */
import { ours, still } from "./fixtures.js";
import { Found } from "./found.js";
import { LENGTHS } from "./growth-data.js";
import { chosen, four, insideYears, ourPages, ownData, preloaded } from "./our-pages.js";
import type { Results } from "./results.js";
import { growthPage } from "./scenarios/growth.js";
import { presses } from "./scenarios/press.js";

export interface Goal {
  readonly says: string;
  /** What it was when the goal was set. */
  readonly before: string;
  readonly atMost: number;
  /** Not a number where it was not measured. */
  readonly found: number;
}

const { name } = ours;
const others = [insideYears, ownData];
const figures = four.map(({ tag }) => tag);
const pressed = presses.map(({ page }) => page);
const snippets = ourPages.one.map((page) => page.name);
const withoutPreloads = ourPages.one.flatMap((page) => (page.preloads ? [] : page.name));

/** Of several pages the worst counts. */
export function goalsOf(results: Results): Goal[] {
  const found = new Found(results);
  const goal = (says: string, before: string, atMost: number, found: number): Goal => ({
    says,
    before,
    atMost,
    found,
  });
  const bytes = (pages: readonly string[]) => found.worst("views", pages, "bytesUntilPicture");
  const time = (pages: readonly string[]) => found.worst("views", pages, "picture");
  const slow = (pages: readonly string[]) => found.worst("views-slow", pages, "picture");
  const press = (key: string) => found.worst("press", pressed, key);
  const work = (page: string) => found.of("update", page, "work");
  const written = (key: string) => found.worst("written", figures, key);
  const hundred = (key: string) => found.of("hundred", name, key) / found.best("hundred", key);
  const shift = Math.max(
    found.worst("views", withoutPreloads, "shift"),
    found.worst("views-slow", snippets, "shift"),
  );
  const grown = (rows: number) => found.of("growth", growthPage(rows), "again");
  const longest = found.worst("growth", LENGTHS.map(growthPage), "longest");
  return [
    goal("prerendered view: bytes, of Plot's", "1.35", 0.3, bytes(chosen) / bytes(["plot"])),
    goal("prerendered view: time, of Plot's", "1.27–1.35", 0.68, time(chosen) / time(["plot"])),
    goal(
      "prerendered view, slow line, with the builder's snippet: time, of the default view's",
      "2.7",
      1.05,
      slow(chosen.map(preloaded)) / slow([name]),
    ),
    goal("any other view: bytes, of Plot's", "1.35", 1.15, bytes(others) / bytes(["plot"])),
    goal("any other view: time, of Plot's", "1.35", 1, time(others) / time(["plot"])),
    goal("any other view, slow line: time, of Plot's", "2.06", 1.3, slow(others) / slow(["plot"])),
    goal(
      "dates inside years, slow line, with preloads: time, of Plot's",
      "2.06",
      1.05,
      slow([preloaded(insideYears)]) / slow(["plot"]),
    ),
    goal("default view: kB until the picture", "17.2", 12.5, bytes([name]) / 1000),
    goal(
      "default view: time, of the static picture's",
      "1.69–1.75",
      1.4,
      time([name]) / time([still]),
    ),
    goal("default view: time, of uPlot's", "0.82–0.88", 0.68, time([name]) / time(["uplot"])),
    goal("default view: time, of Plot's", "0.77", 0.62, time([name]) / time(["plot"])),
    goal("default view: blocking, ms", "116", 30, found.of("views", name, "blocking")),
    goal("first press on a control, Plot not loaded: ms", "–", 100, press("first")),
    goal("first press on a control, Plot not loaded: kB", "–", 6, press("bytes") / 1000),
    goal("a further press: ms", "–", 60, press("further")),
    goal(
      "dragging the period by day, of Chart.js's",
      "1.04–1.21",
      0.6,
      work(name) / work("chartjs"),
    ),
    goal("whole figure in the HTML: characters", "68,418", 16_000, written("characters")),
    goal("whole figure in the HTML: kB, brotli", "7.5", 5, written("bytes") / 1000),
    goal(
      "a hundred of ten views: time, of the best library's",
      "0.63–0.72",
      0.5,
      hundred("picture"),
    ),
    goal("a hundred of ten views: heap, of the best library's", "0.63–0.72", 0.5, hundred("heap")),
    goal("layout shift with README's and the builder's snippets", "0.005–0.09", 0, shift),
    goal(
      "own data: time of 40,000 rows, of four times that of 10,000",
      "–",
      1.1,
      grown(40_000) / (4 * grown(10_000)),
    ),
    goal("own data: longest task, ms", "–", 100, longest),
  ];
}
