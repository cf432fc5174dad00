/** The lines of years that are compared. */
import { line, type Markish } from "@observablehq/plot";
import { toDate } from "../data/time.js";
import { colors } from "../plot/draw.js";
import type { Comparison, Year } from "./crossings-timeline.years.js";

/** A year's line: the newest strong, and dashed where it may still change; the chosen one in the accent; others quiet. */
export function linesOf(year: Year, comparison: Comparison, inner: number): Markish[] {
  const { days, years, chosen, provisionalFrom } = comparison;
  const isNewest = year === years.at(-1);
  // No more points than pixels, and always the last.
  const every = Math.max(1, Math.floor(days.length / inner));
  const end = year.sums.findLastIndex((sum) => sum !== null);
  const points = year.sums.flatMap((sum, day) =>
    sum !== null && (day % every === 0 || day === end) ? [{ sum, day }] : [],
  );
  const look = isNewest
    ? { stroke: colors.text, strokeWidth: 2.5 }
    : year.year === chosen
      ? { stroke: colors.main, strokeWidth: 2.25 }
      : { stroke: colors.muted, strokeWidth: 1, strokeOpacity: 0.8 };
  const drawn = (some: typeof points, more: object) =>
    line(some, {
      x: ({ day }: { day: number }) => toDate(days[day] ?? ""),
      y: "sum",
      ...look,
      ...more,
    });
  const from = isNewest && provisionalFrom !== null ? provisionalFrom : Infinity;
  return [
    drawn(
      points.filter(({ day }) => day <= from),
      {},
    ),
    drawn(
      points.filter(({ day }) => day >= from),
      { strokeDasharray: "5 3" },
    ),
  ];
}
