/** The picture of a removals counter: rows of bars for a total, stacked columns for the history. */
import { rectY, ruleX } from "@observablehq/plot";
import { toDate, addDays } from "../data/time.js";
import { knownTo } from "../data/series.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import { timeAxis, valueAxis, valueMargin } from "../plot/axes.js";
import { draw, ink, pointsOf, unsettled } from "../plot/draw.js";
import { clampWidth, textWidth, type Drawing, type Size } from "../plot/layout.js";
import { pairedBars } from "../plot/paired-bars.js";
import { inPixels, key, labels } from "../plot/pixels.js";
import { valueOf } from "../words/words.js";
import { rowsOf } from "./removals-counter.size.js";
import type {
  RemovalsHistory,
  RemovalsSelection,
  RemovalsTotal,
} from "./removals-counter.select.js";

export function drawRemovals(selection: RemovalsSelection, size: Size, locale: Locale): Drawing {
  return selection.kind === "total"
    ? drawTotal(selection, size, locale)
    : drawHistory(selection, size, locale);
}

function drawTotal(selection: RemovalsTotal, size: Size, locale: Locale): Drawing {
  const m = locale.messages.removals;
  const rows = rowsOf(selection).map(({ figure, before, role }) => ({
    role,
    label: wordFor(m.short, figure.measure.id) ?? figure.measure.label,
    value: figure.value,
    text: valueOf(figure, locale),
    before: before && {
      value: before.value,
      text: [m.yearBefore, valueOf(before, locale)].join(locale.messages.labels.colon),
    },
  }));
  const { marks, points } = pairedBars(rows, clampWidth(size.width), m.insideTotal);
  return { svg: draw(marks, size, inPixels), points: () => points };
}

/** One column of one layer; columns of later layers stand on those of earlier ones. */
interface Column {
  readonly x1: Date;
  readonly x2: Date;
  readonly y1: number;
  readonly y2: number;
  readonly layer: number;
  readonly settled: boolean;
}

function drawHistory({ layers, measure }: RemovalsHistory, size: Size, locale: Locale): Drawing {
  const m = locale.messages.removals;
  const columns: Column[] = [];
  const tops: number[] = [];
  layers.forEach(({ steps, series }, layer) => {
    steps.forEach(({ from, to, value }, index) => {
      if (value === null) return;
      const y1 = tops[index] ?? 0;
      tops[index] = y1 + value;
      const settled = series.provisionalFrom === null || from < series.provisionalFrom;
      columns.push({
        x1: toDate(from),
        x2: toDate(addDays(to, 1)),
        y1,
        y2: y1 + value,
        layer,
        settled,
      });
    });
  });
  const span = { from: layers[0]?.steps[0]?.from ?? "", to: layers[0]?.steps.at(-1)?.to ?? "" };
  const write = (value: number) => locale.count(value).text;
  const marginLeft = valueMargin(Math.max(...tops), write);
  const width = clampWidth(size.width);
  const room = (width - marginLeft) / Math.max(1, tops.length);
  const inset = room * 0.08;
  const bars = (layer: number, settled: boolean) => {
    const fill = fillOf(layer, layers.length);
    const data = columns.filter((each) => each.layer === layer && each.settled === settled);
    return rectY(data, {
      x1: "x1",
      x2: "x2",
      y1: "y1",
      y2: "y2",
      fill,
      insetLeft: inset,
      insetRight: inset,
      // A hair of paper between the layers, for whoever cannot tell their colours apart.
      insetBottom: layer > 0 ? 1 : 0,
      ...(settled ? {} : unsettled(fill, room)),
    });
  };
  const provisional = layers.at(-1)?.series.provisionalFrom;
  const last = layers.at(-1);
  const pale = last?.measure.id === "voluntary" ? m.stillToRise : m.mayChange;
  const note = last?.series.ended && span.to === knownTo(last.series) ? m.seriesEndsHere : pale;
  const unit = locale.messages.crossings.per(
    wordFor(m.short, measure.id) ?? measure.label,
    layers[0]?.series.interval === "year" ? "year" : "quarter",
  );
  // Where unit and note have no room in one line, the note stands just above the columns.
  const crowded = 0.8 * textWidth(unit + note) > width - marginLeft;
  const marks = [
    ...valueAxis(unit, write),
    ...timeAxis(span, width - marginLeft, locale.tick),
    ...layers.flatMap((_layer, index) => [bars(index, true), bars(index, false)]),
    ...(provisional && provisional <= span.to
      ? [
          ruleX([toDate(provisional)], { stroke: ink.muted, strokeDasharray: "2 3" }),
          labels([{ x: width - 4, y: crowded ? 44 : 8, text: note }], {
            textAnchor: "end",
            fill: ink.muted,
          }),
        ]
      : []),
    ...(layers.length > 1
      ? key(
          layers.map((layer, index) => {
            const fill = fillOf(index, layers.length);
            return {
              label: wordFor(m.short, layer.measure.id) ?? layer.measure.label,
              fill,
              stroke: fill,
              symbol: "square" as const,
            };
          }),
          marginLeft,
          30,
        )
      : []),
  ];
  const svg = draw(marks, size, {
    marginLeft,
    marginTop: 52,
    marginRight: 4,
    marginBottom: 26,
    x: { type: "utc", domain: [toDate(span.from), toDate(addDays(span.to, 1))] },
    y: { nice: true, zero: true, label: null },
  });
  const steps = (layers[0]?.steps ?? []).map((step, index) => ({
    ...step,
    value: tops[index] ?? null,
  }));
  return { svg, points: () => pointsOf(svg, steps) };
}

function fillOf(layer: number, of: number): string {
  return of > 1 && layer > 0 ? ink.second : ink.main;
}
