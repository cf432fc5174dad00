/** The months of many years as a grid of dots. */
import { ruleY } from "@observablehq/plot";
import type { Locale } from "../i18n/locale.js";
import { colors } from "../plot/draw.js";
import { LINE, textWidth, type Size } from "../plot/layout.js";
import type { Marks } from "./deaths-tally.chart.js";
import { part } from "./deaths-tally.columns.chart.js";
import { muted, people } from "./deaths-tally.dots.chart.js";
import { gridOf } from "./deaths-tally.grid.height.js";
import type { DeathsRecord } from "./deaths-tally.select.js";
import { layoutDots } from "./deaths-tally.stacks.height.js";

export function gridMarks({ groups }: DeathsRecord, size: Size, locale: Locale): Marks {
  const { pitch, rows, stacks, points, months, height } = gridOf(groups, size.width, size.height);
  const names = months.map((_, month) => locale.tick(new Date(Date.UTC(2025, month, 1)), "month"));
  const cell = (months[1] ?? 0) - (months[0] ?? 0);
  const longest = Math.max(...names.map((text) => textWidth(text)));
  const every = [1, 2, 3].find((step) => step * cell >= longest + 4) ?? 6;
  return {
    points,
    marks: [
      ruleY(
        rows.map(({ base }) => base + 1),
        { x1: 0, x2: size.width, stroke: colors.grid },
      ),
      ...stacks.flatMap((stack) => people(layoutDots(stack, pitch), pitch)),
      ...rows.flatMap(({ year, base, partial }) => [
        muted(
          [{ x: 0, y: base - LINE / 2 - (partial ? LINE : 0), text: locale.when(year) }],
          "start",
        ),
        ...(partial ? [part(partial, 0, base - LINE / 2, size.width, locale)] : []),
      ]),
      muted(
        months.flatMap((x, month) =>
          month % every ? [] : [{ x, y: height - LINE / 2, text: names[month] ?? "" }],
        ),
      ),
    ],
  };
}
