/** Years compared: one line of running totals a year, read by the day. */
import { shortOf } from "../data/measures.js";
import { toDate } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { spreadEvenly } from "../plot/annotate.js";
import { timeAxis, valueAxis, valueMargin } from "../plot/axes.js";
import { draw, colors } from "../plot/draw.js";
import { clampWidth, FONT, textWidth, type Drawing, type Size } from "../plot/layout.js";
import { boxOf, Places, texts, type Candidate } from "../plot/place.js";
import type { Box } from "../plot/pixels.js";
import { strokes } from "../plot/strokes.js";
import { EDGE } from "./crossings-timeline.field.chart.js";
import { linesOf } from "./crossings-timeline.lines.chart.js";
import type { CrossingsSelection } from "./crossings-timeline.select.js";
import type { Comparison, Year } from "./crossings-timeline.years.js";

const TOP = 22;
const BOTTOM = 22;

/** From the ends of lines to their names: a short line leads there. */
const LEAD = 9;

export function drawYears(
  { measure }: CrossingsSelection,
  comparison: Comparison,
  size: Size,
  locale: Locale,
): Drawing {
  const { days, years, newest, chosen } = comparison;
  const width = clampWidth(size.width);
  const write = (value: number) => locale.count(value).text;
  const most = Math.max(1, ...years.flatMap(({ sums }) => sums.map((sum) => sum ?? 0)));
  const names = years.map(({ year }) => textWidth(locale.when(year), true));
  // A single year is named beside its value.
  const whole = years.filter(({ sums }) => years.length > 1 && sums.at(-1) != null);
  const left = valueMargin(most, write);
  const right = whole.length ? Math.max(...names) + LEAD + EDGE : 6;
  const inner = width - left - right;
  const base = size.height - BOTTOM;
  const toX = (day: number) => left + (day / Math.max(1, days.length - 1)) * inner;
  const toY = (sum: number) => base - (sum / most) * (base - TOP);
  const places = new Places({ x1: 0, x2: width - EDGE, y1: 0, y2: base - 1 });
  const unit = places.first([{ x: 0, y: 7, text: shortOf(measure), anchor: "start" }]);
  const day = places.first(
    [toX(newest), width - right - 30].map((x): Candidate => ({
      x,
      y: 7,
      text: locale.tick(toDate(days[newest] ?? ""), "day"),
      anchor: "middle",
    })),
  );
  const ends = endsOf(whole, comparison, toY, base, width - right + LEAD, locale);
  places.take(...ends.map(boxOf));
  const leads = ends.map(({ end, y }) => ({
    x1: width - right + 1,
    y1: end,
    x2: width - right + LEAD - 2,
    y2: y,
  }));
  const isFree = (box: Box) => places.isFree(box) && !isCrossed(box, years, toX, toY);
  const values = [years.at(-1), years.find(({ year }) => year === chosen)].flatMap((year) => {
    const sum = year?.sums[newest] ?? null;
    if (!year || sum === null) return [];
    const text = `${locale.when(year.year)}${locale.messages.labels.colon}${write(sum)}`;
    const near = around(toX(newest), toY(sum)).map((each): Candidate => ({
      ...each,
      text,
      bold: true,
    }));
    const found =
      near.find((each) => isFree(boxOf(each))) ?? near.find((each) => places.isFree(boxOf(each)));
    if (found) places.take(boxOf(found));
    return found ? [found] : [];
  });
  const svg = draw(
    [
      ...valueAxis(write),
      ...timeAxis({ from: days[0] ?? "", to: days.at(-1) ?? "" }, inner, monthOrDay(days, locale)),
      strokes([{ x1: toX(newest), y1: 15, x2: toX(newest), y2: base }], {
        stroke: colors.muted,
        dashes: "2 3",
      }),
      ...years.flatMap((year) => linesOf(year, comparison, inner)),
      strokes(leads, { stroke: colors.muted }),
      ...texts([unit, day, ...ends, ...values]),
    ],
    size,
    {
      marginLeft: left,
      marginTop: TOP,
      marginRight: right,
      marginBottom: BOTTOM,
      x: { type: "utc", domain: [toDate(days[0] ?? ""), toDate(days.at(-1) ?? "")] },
      y: { domain: [0, most], label: null },
    },
  );
  const last = years.at(-1)?.sums ?? [];
  const beside = years.find(({ year }) => year === chosen)?.sums ?? [];
  return {
    svg,
    base,
    points: () =>
      days.map((_, row) => ({ x: toX(row), y: toY(last[row] ?? beside[row] ?? 0), row })),
  };
}

/** Months by their names; of a few weeks the days. */
function monthOrDay(days: readonly string[], locale: Locale) {
  return (date: Date, unit: "year" | "month" | "day") =>
    locale.tick(date, days.length > 62 && unit === "year" ? "month" : unit);
}

/** The years' names at the ends of their lines, apart from one another. */
function endsOf(
  whole: readonly Year[],
  { years, chosen }: Comparison,
  toY: (sum: number) => number,
  base: number,
  x: number,
  locale: Locale,
): (Candidate & { readonly end: number })[] {
  const sorted = [...whole].sort((a, b) => (b.sums.at(-1) ?? 0) - (a.sums.at(-1) ?? 0));
  const ys = spreadEvenly(
    sorted.map(({ sums }) => toY(sums.at(-1) ?? 0)),
    FONT + 2,
    base - FONT / 2 - 1,
  );
  return sorted.map(({ year, sums }, index) => ({
    x,
    y: ys[index] ?? 0,
    end: toY(sums.at(-1) ?? 0),
    text: locale.when(year),
    anchor: "start",
    bold: year === chosen || year === years.at(-1)?.year,
  }));
}

/** Places around a point, the nearest first; at last those above it, over all lines that lead up to there. */
function around(x: number, y: number): Omit<Candidate, "text">[] {
  const near = [10, 14, 18, 22, 26, 31, 36, 42, 48].flatMap((away): Omit<Candidate, "text">[] => [
    { x: x - 6, y: y - away, anchor: "end" },
    { x: x + 6, y: y + away, anchor: "start" },
    { x: x + 6, y: y - away, anchor: "start" },
    { x: x - 6, y: y + away, anchor: "end" },
  ]);
  const above = [56, 64, 72, 80, 88, 96, 104, 112, 120, 130, 140].map(
    (away): Omit<Candidate, "text"> => ({ x: x - 6, y: y - away, anchor: "end" }),
  );
  return [...near, ...above];
}

/** Whether a line runs through a box. */
function isCrossed(
  { x1, x2, y1, y2 }: Box,
  years: readonly Year[],
  toX: (day: number) => number,
  toY: (sum: number) => number,
): boolean {
  return years.some(({ sums }) => {
    const inside = sums.flatMap((sum, day) =>
      sum !== null && toX(day) >= x1 && toX(day) <= x2 ? [toY(sum)] : [],
    );
    return Math.min(...inside) < y2 && Math.max(...inside) > y1;
  });
}
