/** Incidents in columns of a fixed length of time, with the names of months or years below, and what a column is. */
import { ruleX, ruleY, type Markish } from "@observablehq/plot";
import { toDate } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { colors } from "../plot/draw.js";
import { LINE, textWidth, type Size } from "../plot/layout.js";
import { binLengths, binOf } from "./deaths-tally.bins.height.js";
import type { Marks } from "./deaths-tally.chart.js";
import { muted, people } from "./deaths-tally.dots.chart.js";
import type { DeathsRecord } from "./deaths-tally.select.js";
import { layoutDots } from "./deaths-tally.stacks.height.js";
import { timelineOf, type Bin } from "./deaths-tally.timeline.height.js";

/** Room between names. */
const SPACE = 2;

export function timelineMarks(selection: DeathsRecord, size: Size, locale: Locale): Marks {
  const { incidents, span } = selection;
  const { pitch, bins, stacks, base, points } = timelineOf(
    incidents,
    span,
    size.width,
    size.height,
  );
  const spots = stacks.map((stack) => layoutDots(stack, pitch));
  const all = {
    dead: spots.flatMap(({ dead }) => dead),
    missing: spots.flatMap(({ missing }) => missing),
  };
  return {
    points,
    marks: [...axis(selection, bins, base + 1, size.width, locale), ...people(all, pitch)],
  };
}

/** Ticks where years or months begin, their names at their middles, and below them what a column is. */
function axis(
  { span, held }: DeathsRecord,
  bins: readonly Bin[],
  y: number,
  width: number,
  locale: Locale,
): Markish[] {
  const length = binOf(span);
  const named = binLengths[length] > 1 && binLengths[length] < 12 ? byYear(bins) : bins;
  const partial = span.to === held.to && !span.to.endsWith("-12-31");
  const second = y + 4 + 1.5 * LINE;
  const { column, part } = locale.messages.deaths;
  return [
    ruleY([y], { x1: 0, x2: width, stroke: colors.muted }),
    ruleX(
      named.slice(1).map(({ left }) => left),
      { y1: y, y2: y + 4, stroke: colors.muted },
    ),
    muted(
      names(named, length === "month" ? "month" : "year", width, locale).map((name) => ({
        ...name,
        y: y + 4 + LINE / 2,
      })),
    ),
    muted([{ x: 1, y: second, text: column[length] }], "start"),
    ...(partial
      ? [
          muted(
            [{ x: width - 1, y: second, text: part(null, locale.tick(toDate(span.to), "day")) }],
            "end",
          ),
        ]
      : []),
  ];
}

/** The columns of each year as one. */
function byYear(bins: readonly Bin[]): Bin[] {
  const years: Bin[] = [];
  for (const bin of bins) {
    const last = years.at(-1);
    if (last?.start.slice(0, 4) === bin.start.slice(0, 4))
      years[years.length - 1] = { ...last, right: bin.right };
    else years.push(bin);
  }
  return years;
}

/** As many names as have room, always with the last one: the others make way for it. */
function names(
  named: readonly Bin[],
  unit: "month" | "year",
  width: number,
  locale: Locale,
): { readonly x: number; readonly text: string }[] {
  const slot = width / named.length;
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text)));
  const full = named.map(({ start }) => locale.tick(toDate(start), unit));
  const short = unit === "year" && widest(full) + SPACE > slot;
  const texts = short ? named.map(({ start }) => `’${start.slice(2, 4)}`) : full;
  const room = widest(texts) + SPACE;
  const every = [1, 2, 3, 5, 6, 10, 20].find((step) => step * slot >= room) ?? named.length;
  let free = width;
  const placed = named.flatMap(({ left, right }, index) => {
    if ((named.length - 1 - index) % every) return [];
    const text = texts[index] ?? "";
    return [{ x: (left + right) / 2, half: textWidth(text) / 2, text }];
  });
  return placed
    .reverse()
    .map(({ x, half, text }) => {
      const at = Math.min(x, free - half);
      free = at - half - SPACE;
      return { x: Math.max(half, at), text };
    })
    .reverse();
}
