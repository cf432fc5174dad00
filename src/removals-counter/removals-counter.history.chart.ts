/** The series of a measure as stacked steps, with the years of the title, and the span of a total where one stands beside it. */
import type { Markish } from "@observablehq/plot";
import type { Figure } from "../data/figure.js";
import { shortOf } from "../data/measures.js";
import { addDays, firstDay, lastDay, toDate, type Span } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { spreadApart } from "../plot/annotate.js";
import { valueAxis, valueMargin } from "../plot/axes.js";
import { draw, colors, PALE } from "../plot/draw.js";
import { clampWidth, textWidth, type Drawing, type Size } from "../plot/layout.js";
import { labels } from "../plot/pixels.js";
import { filled, striped, type Column } from "../plot/steps.js";
import { strokes } from "../plot/strokes.js";
import { valueOf } from "../words/values.js";
import { headOf } from "./removals-counter.head.chart.js";
import type { RemovalsHistory } from "./removals-counter.history.select.js";
import { LINE } from "./removals-counter.height.js";
import { yearMarks, type Scales } from "./removals-counter.years.chart.js";
import { spanOf } from "./removals-counter.phrases.words.js";

/** Room for the years under the columns. */
const FOOT = 20;
/** Under this width the names of the layers stand above them, where they cost no room of the picture. */
const NARROW = 400;
/** From layer to layer, outlines and all. */
const GAP = 3;

export function drawHistory(
  history: RemovalsHistory,
  total: Figure | null,
  size: Size,
  locale: Locale,
): Drawing {
  const { steps, layers } = history;
  const write = (value: number) => locale.count(value).text;
  const width = clampWidth(size.width);
  const most = Math.max(1, ...steps.map(({ value }) => value ?? 0));
  const names = layers.length > 1 ? layers.map((layer) => shortOf(layer.measure)) : [];
  const beside = width >= NARROW && names.every((name) => textWidth(name) <= width / 3);
  const left = valueMargin(most, write);
  const right = Math.max(6, ...(beside ? names.map((name) => textWidth(name) + 10) : []));
  const span = spanOfPicture(steps, total);
  const [start, end] = [toDate(span.from).getTime(), toDate(addDays(span.to, 1)).getTime()];
  // The years of a title have their sums under them.
  const below = total ? FOOT : FOOT + LINE;
  const floor = size.height - below;
  const x = (day: string) =>
    left + ((toDate(day).getTime() - start) / (end - start)) * (width - left - right);
  const head = headOf(history, beside ? [] : names, { x, width, top: total ? LINE : 0 }, locale);
  const scales: Scales = {
    x,
    y: (value) => floor - (value / most) * (floor - head.height),
    left,
    right: width - right,
    width,
  };
  const svg = draw(
    [
      ...valueAxis(write, 3),
      ...columnMarks(history, scales),
      ...(beside ? nameMarks(history, names, scales) : []),
      ...yearMarks(history, total, span, scales, floor, locale),
      ...(total ? bracket(total, scales, locale) : []),
      ...head.marks(floor),
    ],
    { width, height: size.height },
    {
      marginLeft: left,
      marginRight: right,
      marginTop: head.height,
      marginBottom: below,
      y: { domain: [0, most], label: null },
    },
  );
  return {
    svg,
    base: floor,
    points: () =>
      steps.map(({ from, to, value }, row) => ({
        x: (scales.x(from) + scales.x(addDays(to, 1))) / 2,
        y: scales.y(value ?? 0),
        row,
      })),
  };
}

/** The days of the series, and of the total where it goes on. */
function spanOfPicture(steps: readonly Span[], total: Figure | null): Span {
  const days = [
    ...steps.flatMap(({ from, to }) => [from, to]),
    ...(total ? [firstDay(total.from), lastDay(total.to)] : []),
  ].sort();
  return { from: days[0] ?? "", to: days.at(-1) ?? "" };
}

/** The layers on one another, a gap between them; what may still change is striped. */
function columnMarks({ layers }: RemovalsHistory, { x, y }: Scales): Markish[] {
  const tops: number[] = [];
  return layers.flatMap(({ steps }, layer) => {
    const columns = steps.flatMap(({ from, to, value, provisional }, index) => {
      if (value === null) return [];
      const below = tops[index] ?? 0;
      tops[index] = below + value;
      const foot = y(below) - (layer ? GAP : 0);
      return [
        {
          x1: x(from),
          x2: x(addDays(to, 1)),
          y1: foot,
          y2: Math.min(y(below + value), foot),
          provisional,
        },
      ];
    });
    const settled: Column[] = columns.filter((column) => !column.provisional);
    const open: Column[] = columns.filter((column) => column.provisional);
    const fill = layer ? colors.second : colors.main;
    return [filled(settled, fill, colors.main, layer ? PALE : 1), ...striped(open, colors.main)];
  });
}

/** The names of the layers, each beside the end of its own. */
function nameMarks(
  { layers }: RemovalsHistory,
  names: readonly string[],
  { y, right }: Scales,
): Markish[] {
  if (!names.length) return [];
  let below = 0;
  const middles = layers.map(({ steps }) => {
    const value = steps.findLast((step) => step.value !== null)?.value ?? 0;
    below += value;
    return y(below - value / 2);
  });
  const places = spreadApart([...middles].reverse(), LINE - 2, y(0) - LINE / 2 + 2).reverse();
  return [labels(names.map((text, index) => ({ x: right + 6, y: places[index] ?? 0, text })))];
}

/** A bracket over the days of a total, with the total beside it where there is more room. */
function bracket(total: Figure, { x, left, width }: Scales, locale: Locale): Markish[] {
  const y = LINE / 2;
  const [from, to] = [x(firstDay(total.from)), x(addDays(lastDay(total.to), 1))];
  const value = valueOf(total, locale);
  const full = [spanOf(total, locale), value].join(locale.messages.labels.colon);
  const isLeft = from - left > width - to;
  const room = isLeft ? from : width - to;
  return [
    strokes(
      [
        { x1: from, y1: y + 6, x2: from, y2: y },
        { x1: from, y1: y, x2: to, y2: y },
        { x1: to, y1: y, x2: to, y2: y + 6 },
      ],
      { stroke: colors.text, width: 1.5 },
    ),
    labels(
      [
        {
          x: isLeft ? from - 6 : to + 6,
          y,
          text: textWidth(full, true) + 6 <= room ? full : value,
        },
      ],
      { textAnchor: isLeft ? "end" : "start", fontWeight: "bold" },
    ),
  ];
}
