/** The picture of a crossings timeline: one bar a step, or one line a year. */
import { rectY, type Markish } from "@observablehq/plot";
import { shortOf } from "../data/measures.js";
import { addDays, daysBetween, toDate } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { valueAxis, valueMargin } from "../plot/axes.js";
import { draw, colors } from "../plot/draw.js";
import { hatched } from "../plot/hatch.js";
import { clampWidth, LINE, type Drawing, type Size } from "../plot/layout.js";
import { outline } from "../plot/outline.js";
import type { Box } from "../plot/pixels.js";
import { Places } from "../plot/place.js";
import { strokes } from "../plot/strokes.js";
import { above } from "./crossings-timeline.above.chart.js";
import { below, linesBelow } from "./crossings-timeline.below.chart.js";
import { EDGE, extentOf, type Field } from "./crossings-timeline.field.chart.js";
import { drawYears } from "./crossings-timeline.years.chart.js";
import type { Bar } from "./crossings-timeline.bars.js";
import type { CrossingsSelection } from "./crossings-timeline.select.js";

const RIGHT = 4;

/** A bar and the box it is drawn in. */
interface Boxed {
  readonly bar: Bar;
  readonly box: Box;
}

const toBox = ({ box }: Boxed) => box;

export function drawChart(selection: CrossingsSelection, size: Size, locale: Locale): Drawing {
  return selection.comparison
    ? drawYears(selection, selection.comparison, size, locale)
    : drawBars(selection, size, locale);
}

function drawBars(selection: CrossingsSelection, size: Size, locale: Locale): Drawing {
  const { bars, finding, marked, span } = selection;
  const width = clampWidth(size.width);
  const write = (value: number) => locale.count(value).text;
  const most = bars.reduce((highest, { value }) => Math.max(highest, value ?? 0), 1);
  const lines = marked.length ? 3 : finding.kind === "year" ? 2 : 1;
  const field: Field = {
    left: valueMargin(most, write),
    right: width - RIGHT,
    top: LINE * lines + 6,
    base: size.height - LINE * linesBelow(selection) - 6,
    span,
    days: daysBetween(span.from, span.to) + 1,
  };
  const places = new Places({ x1: 0, x2: width - EDGE, y1: 0, y2: field.top + 2 });
  const toY = (value: number) => field.base - (value / most) * (field.base - field.top);
  const step = (field.right - field.left) / bars.length;
  const inset = step < 1 ? 0 : Math.min(3, step * 0.08);
  const boxed = bars.map((bar): Boxed => {
    const { x1, x2 } = extentOf(field, bar);
    return {
      bar,
      box: { x1: x1 + inset, x2: x2 - inset, y1: toY(bar.value ?? 0), y2: field.base },
    };
  });
  // A line that ends at bars is seen beside them, and in them nowhere.
  const topAt = (x: number) =>
    boxed
      .filter(({ box }) => box.x1 - inset < x + 2 && box.x2 + inset > x - 2)
      .reduce((top, { box }) => Math.min(top, box.y1), field.base);
  const svg = draw(
    [
      ...valueAxis(write),
      // Where a step is narrower than a pixel, bars would run into one another: one outline for all.
      ...(step < 1 ? outlines(boxed) : columns(boxed, inset)),
      ...below(selection, field, width, locale),
      ...above(selection, field, places, width, unitOf(selection, locale), topAt, locale),
    ],
    size,
    {
      marginLeft: field.left,
      marginTop: field.top,
      marginRight: RIGHT,
      marginBottom: size.height - field.base,
      x: {
        type: "utc",
        domain: [toDate(span.from), toDate(addDays(span.to, 1))],
        axis: null,
      },
      y: { domain: [0, most], label: null },
    },
  );
  const points = () => boxed.map(({ box }, row) => ({ x: (box.x1 + box.x2) / 2, y: box.y1, row }));
  return { svg, base: field.base, points };
}

/** What one bar counts: people per week. A ratio is the same whatever the step. */
function unitOf({ measure, interval, counter }: CrossingsSelection, locale: Locale): string {
  const unit = shortOf(measure);
  return counter.isRatio ? unit : locale.messages.crossings.per(unit, interval);
}

/** Every step as its own column; those that may still change are outlined and hatched, and a counted 0 is a tick. */
function columns(bars: readonly Boxed[], inset: number): Markish[] {
  // What is lower than a line can show, a counted 0 too, is a line: only a gap shows nothing.
  const isLow = ({ box }: Boxed) => box.y2 - box.y1 < 1;
  const counted = bars.filter(({ bar }) => bar.value !== null);
  const high = counted.filter((each) => !isLow(each));
  const settled = high.filter(({ bar }) => !bar.provisional);
  return [
    rectY(
      settled.map(({ bar }) => bar),
      {
        x1: (bar: Bar) => toDate(bar.from),
        x2: (bar: Bar) => toDate(addDays(bar.to, 1)),
        y: "value",
        fill: colors.main,
        insetLeft: inset,
        insetRight: inset,
      },
    ),
    ...hatched(high.filter(({ bar }) => bar.provisional).map(toBox), colors.main),
    strokes(
      counted
        .filter(isLow)
        .map(toBox)
        .map(({ x1, x2, y2 }) => ({ x1, y1: y2 - 0.5, x2, y2: y2 - 0.5 })),
      { stroke: colors.main },
    ),
  ];
}

/** The same for steps narrower than a pixel: one shape for the settled ones, a hatched one for the others. */
function outlines(bars: readonly Boxed[]): Markish[] {
  const settled = bars.findIndex(({ bar }) => bar.provisional);
  const open = settled < 0 ? [] : bars.slice(settled).filter(({ bar }) => bar.value !== null);
  const closed = settled < 0 ? bars : bars.slice(0, settled);
  return [
    outline(
      closed.map(({ bar }) => bar),
      colors.main,
    ),
    ...hatched(open.map(toBox), colors.main),
  ];
}
