/** The picture of a crossings timeline: one bar a step, or one line a year. */
import { rectY, ruleX, type Markish } from "@observablehq/plot";
import { addDays, daysBetween, firstDay, toDate, type Span } from "../data/time.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import { markerText, placeMarkers } from "../plot/annotate.js";
import { timeAxis, valueAxis, valueMargin } from "../plot/axes.js";
import { draw, ink, pointsOf, unsettled } from "../plot/draw.js";
import { clampWidth, FONT, type Drawing, type Size } from "../plot/layout.js";
import { outline } from "../plot/outline.js";
import { labels } from "../plot/pixels.js";
import { drawYears } from "./crossings-timeline.years.chart.js";
import type { Bar, CrossingsSelection } from "./crossings-timeline.select.js";

/** Room above the columns: the unit, then the numbers of the events. */
const TOP = { unit: 8, events: 34, margin: 48 } as const;
const RIGHT = 8;

export function drawCrossings(selection: CrossingsSelection, size: Size, locale: Locale): Drawing {
  return selection.kind === "cumulative"
    ? drawYears(selection, size, locale)
    : drawBars(selection, size, locale);
}

function drawBars(selection: CrossingsSelection, size: Size, locale: Locale): Drawing {
  const { bars, provisionalFrom } = selection;
  const span = {
    from: bars[0]?.from ?? selection.span.from,
    to: bars.at(-1)?.to ?? selection.span.to,
  };
  const width = clampWidth(size.width);
  const write = (value: number) => locale.count(value).text;
  const most = bars.reduce((highest, { value }) => Math.max(highest, value ?? 0), 1);
  const marginLeft = valueMargin(most, write);
  const inner = width - marginLeft - RIGHT;
  const svg = draw(
    [
      ...valueAxis(unitOf(selection, locale), write),
      ...timeAxis(span, inner, locale.tick),
      ...eventMarks(selection, span, marginLeft, inner),
      // Where a step is narrower than a pixel, bars would run into one another: one outline for all.
      ...(bars.length > inner ? outlines(bars) : columns(bars, inner)),
      ...(provisionalFrom ? provisionalMarks(provisionalFrom, span, width - RIGHT, locale) : []),
    ],
    size,
    {
      marginLeft,
      marginTop: TOP.margin,
      marginRight: RIGHT,
      marginBottom: 26,
      x: { type: "utc", domain: [toDate(span.from), toDate(addDays(span.to, 1))] },
      y: { domain: [0, most], nice: true, label: null },
    },
  );
  return { svg, points: () => pointsOf(svg, bars) };
}

/** What one bar counts: people per week. A ratio is the same whatever the step. */
function unitOf({ measure, interval }: CrossingsSelection, locale: Locale): string {
  const m = locale.messages.crossings;
  const unit = wordFor(m.short, measure.id) ?? measure.label;
  return measure.id === "people-per-boat" ? unit : m.per(unit, interval);
}

/** Every step as its own column; those that may still change are pale and outlined. */
function columns(bars: readonly Bar[], inner: number): Markish[] {
  const inset = (inner / bars.length) * 0.08;
  return [false, true].map((provisional) =>
    rectY(
      bars.filter((bar) => bar.value !== null && (bar.provisional || bar.partial) === provisional),
      {
        x1: (bar: Bar) => toDate(bar.from),
        x2: (bar: Bar) => toDate(addDays(bar.to, 1)),
        y: "value",
        fill: ink.main,
        insetLeft: inset,
        insetRight: inset,
        ...(provisional ? unsettled(ink.main, inner / bars.length) : {}),
      },
    ),
  );
}

/** The same for steps narrower than a pixel: one shape for the settled ones, a paler one for the others. */
function outlines(bars: readonly Bar[]): Markish[] {
  const settled = bars.findIndex(({ provisional }) => provisional);
  return [
    outline(settled < 0 ? bars : bars.slice(0, settled), ink.main),
    outline(settled < 0 ? [] : bars.slice(settled), ink.main, 0.75),
  ];
}

function provisionalMarks(from: string, span: Span, right: number, locale: Locale): Markish[] {
  if (from > span.to) return [];
  const start = from < span.from ? span.from : from;
  return [
    ...(from > span.from
      ? [ruleX([toDate(start)], { stroke: ink.muted, strokeDasharray: "2 3" })]
      : []),
    labels([{ x: right, y: TOP.unit, text: locale.messages.common.provisional }], {
      textAnchor: "end",
      fill: ink.muted,
    }),
  ];
}

/** A thin line for each event and a number above it; neighbours share one, so numbers never collide. */
function eventMarks(
  { events }: CrossingsSelection,
  span: Span,
  left: number,
  inner: number,
): Markish[] {
  if (!events.length) return [];
  const days = daysBetween(span.from, span.to) + 1;
  const xs = events.map(
    ({ date }) => left + (daysBetween(span.from, firstDay(date)) / days) * inner,
  );
  const markers = placeMarkers(xs, FONT * 2.6);
  return [
    ruleX(events, {
      x: (event: { date: string }) => toDate(firstDay(event.date)),
      stroke: ink.muted,
      strokeOpacity: 0.8,
    }),
    labels(
      markers.map((marker) => ({
        x: Math.min(marker.x, left + inner - 10),
        y: TOP.events,
        text: markerText(marker),
      })),
      { textAnchor: "middle", fontWeight: "bold" },
    ),
  ];
}
