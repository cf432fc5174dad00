/** What we set out to reach, against what a run found. */
import { ours, peers } from "./contestants.js";
import type { Results } from "./results.js";

export interface Goal {
  readonly says: string;
  readonly atMost: number;
  /** Not a number where it was not measured. */
  readonly found: number;
}

export function goalsOf(results: Results): Goal[] {
  const of = (scene: string, page: string, key: string): number =>
    results[scene]?.pages[page]?.[key]?.median ?? NaN;
  const our = (scene: string, key: string): number => of(scene, ours.name, key);
  const best = (scene: string, key: string): number => {
    const found = peers.map(({ name }) => of(scene, name, key)).filter((each) => !isNaN(each));
    return found.length ? Math.min(...found) : NaN;
  };
  const goal = (says: string, atMost: number, found: number): Goal => ({ says, atMost, found });
  return [
    goal("kB until the picture", 12.5, our("load", "bytesUntilPicture") / 1000),
    goal(
      "bytes until the picture, of the lightest peer's",
      0.5,
      our("load", "bytesUntilPicture") / best("load", "bytesUntilPicture"),
    ),
    goal(
      "time to picture, of the fastest peer's",
      0.55,
      our("load", "picture") / best("load", "picture"),
    ),
    goal(
      "time to picture, of the static picture's",
      1.4,
      our("load", "picture") / of("load", "static", "picture"),
    ),
    goal("blocking, ms", 20, our("load", "blocking")),
    goal("layout shift", 0, our("load", "shift")),
    goal(
      "a hundred: time, of the best peer's",
      0.5,
      our("hundred", "picture") / best("hundred", "picture"),
    ),
    goal(
      "a hundred: heap, of the best peer's",
      0.5,
      our("hundred", "heap") / best("hundred", "heap"),
    ),
    goal("first tip, ms", 50, our("touch", "duration")),
    goal("requests for the first tip", 0, our("touch", "requests")),
    goal("first tip by key, ms", 50, of("touch", "ours, by key", "duration")),
    goal("requests for the first tip by key", 0, of("touch", "ours, by key", "requests")),
    goal(
      "first change of view, of the fastest peer's whole load",
      0.5,
      our("change", "duration") / best("load", "picture"),
    ),
    goal(
      "slow line: time to picture, of the fastest peer's",
      0.87,
      our("slow", "picture") / best("slow", "picture"),
    ),
    goal(
      "slow line: the static picture, of the empty page's first paint",
      1.05,
      of("slow", "static", "picture") / of("slow", "nothing", "text"),
    ),
    goal(
      "one change of span, of Chart.js's",
      1,
      our("update", "work") / of("update", "chartjs", "work"),
    ),
    goal(
      "one change of span, of uPlot's",
      1.2,
      our("update", "work") / of("update", "uplot", "work"),
    ),
  ];
}
