/** A total as one bar, divided by what it is made of, with a bracket under all of it for those who are in every part. */
import type { Markish } from "@observablehq/plot";
import { shortOf } from "../data/measures.js";
import { capital } from "../i18n/plurals.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import { draw, colors, PALE } from "../plot/draw.js";
import { clampWidth, textWidth, type Drawing, type Size } from "../plot/layout.js";
import { boxes, inPixels, labels, type Box, type Label } from "../plot/pixels.js";
import { strokes } from "../plot/strokes.js";
import { valueOf } from "../words/values.js";
import { AROUND_BAR, BRACKET, LINE } from "./removals-counter.height.js";
import { nameOf } from "./removals-counter.phrases.words.js";
import type { RemovalsTotal } from "./removals-counter.total.select.js";

/** Under this width the words of the parts stand in a list. */
const NARROW = 400;
const GAP = 3;
/** The bar is as tall as the words leave it, up to this. */
const MOST = 48;
const SWATCH = 10;
/** Between words in one line. */
const APART = 12;
/** How much of the grey shows in a total of which no part is known: it is whole, and no part of it is. */
const GREY = 0.35;

/** A part of the bar: what is left of the total is open. */
interface Segment {
  readonly name: string;
  /** Its number as it is written; `null` where the name says all. */
  readonly written: string | null;
  readonly value: number;
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: number;
}

export function drawParts(selection: RemovalsTotal, size: Size, locale: Locale): Drawing {
  const width = clampWidth(size.width);
  const segments = segmentsOf(selection, locale);
  const head = headOf(selection, width, locale);
  const among = wrapped(amongOf(selection, locale), width);
  const spans = placed(segments, width - 1);
  const beside = width >= NARROW && fitBeside(segments, spans, width);
  const list = beside ? linesBeside(segments) : segments.length;
  const words = LINE * (head.length + list + among.length) + (among.length ? BRACKET : 0);
  const bar = Math.min(MOST, size.height - words - AROUND_BAR);
  const top = LINE * head.length + 3;
  const under = top + bar + 5;
  const foot = under + LINE * list + 2;
  const mirrored = locale.dir === "rtl";
  const x = (place: number) => (mirrored ? width - place : place);
  const start = { textAnchor: mirrored ? "end" : "start" } as const;
  const between = locale.messages.labels.colon;
  const texts = segments.flatMap(({ name, written }, index): Label[] => {
    const at = x(beside ? (spans[index]?.from ?? 0) : SWATCH + 6);
    const lines = written === null ? [name] : beside ? [name, written] : [name + between + written];
    return lines.map((text, line) => ({
      x: at,
      y: under + LINE * ((beside ? line : index) + 0.5),
      text,
    }));
  });
  const marks: Markish[] = [
    labels(
      head.map((text, index) => ({ x: x(0), y: LINE * (index + 0.5), text })),
      { ...start, fontWeight: "bold" },
    ),
    ...segments.map((segment, index) => outlined(boxOf(spans[index], top, top + bar, x), segment)),
    labels(texts, start),
    ...(beside ? [] : swatches(segments, under, x)),
    ...(among.length ? [bracket(foot, width)] : []),
    labels(
      among.map((text, index) => ({ x: x(0), y: foot + 12 + LINE * (index + 0.5), text })),
      start,
    ),
  ];
  return { svg: draw(marks, { width, height: size.height }, inPixels), points: () => [] };
}

/** "Enforced and voluntary returns: more than 58,500", in two lines where one has no room; else the number, for the title says the rest. */
function headOf({ measure, headline }: RemovalsTotal, width: number, locale: Locale): string[] {
  const value = valueOf(headline.figure, locale);
  const name = nameOf(measure, locale);
  const { colon } = locale.messages.labels;
  const fits = (text: string) => textWidth(text, true) <= width;
  const whole = name + colon + value;
  if (fits(whole)) return [whole];
  const first = (name + colon).trimEnd();
  return fits(first) ? [first, value] : [capital(value)];
}

function segmentsOf({ parts, remainder }: RemovalsTotal, locale: Locale): Segment[] {
  const m = locale.messages.removals;
  return [
    ...parts.map(({ figure }, index) => ({
      name: shortOf(figure.measure),
      written: valueOf(figure, locale),
      value: figure.value,
      fill: index ? colors.second : colors.main,
      opacity: index ? PALE : 1,
      stroke: colors.main,
    })),
    ...(remainder
      ? [
          {
            name: m.remainder[remainder.why],
            written: null,
            value: remainder.value,
            // Beside its parts it is open; an empty frame alone would look as if nothing had come.
            ...(parts.length
              ? { fill: "none", opacity: 1 }
              : { fill: colors.muted, opacity: GREY }),
            stroke: colors.muted,
          },
        ]
      : []),
  ];
}

/** Those who are in every part, side by side, for some are in both groups; the empty text where there are none. */
function amongOf({ subsets }: RemovalsTotal, locale: Locale): string {
  const { common, labels: between, removals: m } = locale.messages;
  const counts = subsets.map(({ figure }) => {
    const text = valueOf(figure, locale);
    return (
      wordFor(m.amongCounts, figure.measure.id)?.({ n: figure.value, text }) ??
      common.labelled(text, figure.measure.label)
    );
  });
  return counts.length ? m.among(counts.join(between.also)) : "";
}

/** Where each segment begins and ends: to scale, a gap between neighbours. */
function placed(segments: readonly Segment[], width: number): { from: number; to: number }[] {
  const sum = segments.reduce((all, { value }) => all + value, 0);
  const room = width - GAP * (segments.length - 1);
  let from = 0;
  return segments.map(({ value }) => {
    const to = from + (value / sum) * room;
    const span = { from, to };
    from = to + GAP;
    return span;
  });
}

/** How many lines the words of the segments take where each stands under its own. */
function linesBeside(segments: readonly Segment[]): number {
  return segments.some(({ written }) => written !== null) ? 2 : 1;
}

/** Whether the words of every segment have room from where it begins to where the words of the next do. */
function fitBeside(
  segments: readonly Segment[],
  spans: readonly { readonly from: number }[],
  width: number,
): boolean {
  return segments.every(({ name, written }, index) => {
    const next = spans[index + 1];
    const room = (next ? next.from - APART : width) - (spans[index]?.from ?? 0);
    return Math.max(textWidth(name), textWidth(written ?? "")) <= room;
  });
}

function boxOf(
  span: { readonly from: number; readonly to: number } | undefined,
  y1: number,
  y2: number,
  x: (place: number) => number,
): Box {
  const [a, b] = [x((span?.from ?? 0) + 0.5), x((span?.to ?? 0) + 0.5)];
  return { x1: Math.min(a, b), x2: Math.max(a, b), y1: y1 + 0.5, y2: y2 - 0.5 };
}

function outlined(box: Box, { fill, stroke, opacity }: Segment): Markish {
  return boxes([box], { fill, stroke, fillOpacity: opacity });
}

function swatches(
  segments: readonly Segment[],
  top: number,
  x: (place: number) => number,
): Markish[] {
  return segments.map((segment, index) => {
    const y = top + LINE * (index + 0.5);
    return outlined(boxOf({ from: 0, to: SWATCH }, y - SWATCH / 2, y + SWATCH / 2, x), segment);
  });
}

/** From end to end of the bar: no length of it is to scale. */
function bracket(top: number, width: number): Markish {
  return strokes(
    [
      { x1: 0.5, y1: top, x2: 0.5, y2: top + 6 },
      { x1: 0.5, y1: top + 6, x2: width - 0.5, y2: top + 6 },
      { x1: width - 0.5, y1: top + 6, x2: width - 0.5, y2: top },
    ],
    { stroke: colors.text },
  );
}

/** A text in lines that fit. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
