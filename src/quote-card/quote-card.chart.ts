/** The small picture below a quotation: the measure it is about, with the quoted period marked. */
import { rectY, ruleY, text } from "@observablehq/plot";
import { addDays, toDate, type Span } from "../data/time.js";
import type { Step } from "../data/series.js";
import { wordFor, type Locale } from "../i18n/locale.js";
import { timeAxis, valueAxis, valueMargin } from "../plot/axes.js";
import { draw, ink, pointsOf, unsettled } from "../plot/draw.js";
import { clampWidth, type Drawing, type Size } from "../plot/layout.js";
import { pairedBars } from "../plot/paired-bars.js";
import { inPixels } from "../plot/pixels.js";
import { valueOf } from "../words/words.js";
import { evidenceRows } from "./quote-card.size.js";
import type { ReadingEvidence, SeriesEvidence } from "./quote-card.select.js";

export function drawEvidence(
  evidence: SeriesEvidence | ReadingEvidence,
  size: Size,
  locale: Locale,
): Drawing {
  return evidence.kind === "series"
    ? drawSeries(evidence, size, locale)
    : drawReadings(evidence, size, locale);
}

function drawReadings(evidence: ReadingEvidence, size: Size, locale: Locale): Drawing {
  const rows = evidenceRows(evidence).map(({ figure, before, role }) => ({
    role,
    label: figure.measure.label,
    value: figure.value,
    text: valueOf(figure, locale),
    before: before && {
      value: before.value,
      text: [locale.messages.removals.yearBefore, valueOf(before, locale)].join(
        locale.messages.labels.colon,
      ),
    },
  }));
  const { marks, points } = pairedBars(rows, clampWidth(size.width), "");
  return { svg: draw(marks, size, inPixels), points: () => points };
}

function drawSeries(
  { steps, quoted, measure, provisionalFrom }: SeriesEvidence,
  size: Size,
  locale: Locale,
): Drawing {
  const m = locale.messages.quote;
  const write = (value: number) => locale.count(value).text;
  const span = { from: steps[0]?.from ?? quoted.from, to: steps.at(-1)?.to ?? quoted.to };
  const marginLeft = valueMargin(Math.max(1, ...steps.map(({ value }) => value ?? 0)), write);
  const width = clampWidth(size.width);
  const room = (width - marginLeft) / steps.length;
  const inside = ({ from, to }: Step) => from >= quoted.from && to <= quoted.to;
  const settled = ({ from }: Step) => provisionalFrom === null || from < provisionalFrom;
  const bars = (data: Step[], fill: string, pale: boolean) =>
    rectY(data, {
      x1: (step: Step) => toDate(step.from),
      x2: (step: Step) => toDate(addDays(step.to, 1)),
      y: "value",
      fill,
      insetLeft: room * 0.08,
      insetRight: room * 0.08,
      ...(pale ? unsettled(fill, room) : {}),
    });
  const middle = middleOf(quoted);
  const marked = steps.filter(inside);
  const svg = draw(
    [
      ...valueAxis(wordFor(locale.messages.removals.short, measure.id) ?? measure.label, write, 2),
      ...timeAxis(span, width - marginLeft, locale.tick),
      bars(
        steps.filter((step) => !inside(step) && settled(step)),
        ink.second,
        false,
      ),
      bars(
        steps.filter((step) => !inside(step) && !settled(step)),
        ink.second,
        true,
      ),
      bars(marked, ink.main, false),
      ...(marked.length
        ? [
            // A bar above the columns, for whoever cannot tell their colours apart.
            ruleY([Math.max(...marked.map(({ value }) => value ?? 0))], {
              x1: toDate(marked[0]?.from ?? ""),
              x2: toDate(addDays(marked.at(-1)?.to ?? "", 1)),
              dy: -5,
              insetLeft: 1,
              insetRight: 1,
              stroke: ink.text,
              strokeWidth: 2,
            }),
            text([m.quotedPeriod], {
              x: middle,
              frameAnchor: "top",
              textAnchor: middle > middleOf(span) ? "end" : "start",
              dx: 10,
              dy: -14,
              fill: ink.text,
              fontWeight: "bold",
            }),
          ]
        : []),
    ],
    size,
    {
      marginLeft,
      marginTop: 30,
      marginRight: 4,
      marginBottom: 24,
      x: { type: "utc", domain: [toDate(span.from), toDate(addDays(span.to, 1))] },
      y: { zero: true, nice: true, label: null },
    },
  );
  return { svg, points: () => pointsOf(svg, steps) };
}

/** The moment half way through. */
function middleOf({ from, to }: Span): Date {
  return new Date((new Date(from).getTime() + new Date(to).getTime()) / 2);
}
