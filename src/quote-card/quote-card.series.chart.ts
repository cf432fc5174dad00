/** A series in periods as long as the quoted one: its level over all of them, and the years its words mean. */
import type { Markish } from "@observablehq/plot";
import { addDays, daysBetween, type Span } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { draw, colors } from "../plot/draw.js";
import { clampWidth, LINE, textWidth, type Drawing, type Size } from "../plot/layout.js";
import { boxes, inPixels, labels } from "../plot/pixels.js";
import { boxOf } from "../plot/place.js";
import { strokes } from "../plot/strokes.js";
import { axisOf } from "./quote-card.axis.chart.js";
import { barMarks, type BarBox } from "./quote-card.bars.chart.js";
import {
  fitting,
  levelLabels,
  levelTexts,
  roomAtRight,
  SPACE,
  valueLabels,
  widestBelow,
} from "./quote-card.labels.chart.js";
import type { SeriesEvidence } from "./quote-card.select.js";

/** Room at the left for the zero, at the bottom for two lines of the axis, and at the top for the bracket. */
const LEFT = 12;
const FOOT = 20 + LINE;
const HEAD = LINE + 2;

/** Lines of room above the level: for the words on it, and for the values of bars that are neighbours. */
const LINES = 3;

export function drawSeries(evidence: SeriesEvidence, size: Size, locale: Locale): Drawing {
  const { bars, quoted, total, yearsMeant, higherBefore } = evidence;
  const width = clampWidth(size.width);
  const base = size.height - FOOT;
  const first = bars[0]?.from ?? quoted.from;
  const last = bars.at(-1)?.to ?? quoted.to;
  const right = width - roomAtRight(bars.at(-1), (width - LEFT) / bars.length, locale);
  const day = (right - LEFT) / (daysBetween(first, last) + 1);
  const x = (date: string) => LEFT + daysBetween(first, date) * day;
  const level = total?.value ?? null;
  const values = bars.map(({ value }) => value ?? 0);
  const later = bars.filter(({ isLabelled }) => isLabelled).map(({ value }) => value ?? 0);
  // The highest bar reaches the bracket; values of neighbours, one over the other, and the words on the level stay below it.
  const scale = Math.min(
    (base - HEAD) / Math.max(1, level ?? 0, ...values),
    (base - HEAD - 2 * LINE - 2 * SPACE) / Math.max(1, ...later),
    (base - HEAD - LINES * LINE - SPACE) / Math.max(1, level ?? 0),
  );
  const y = (value: number) => base - value * scale;
  const boxed: BarBox[] = bars.map((bar) => {
    const [x1, x2] = [x(bar.from), x(addDays(bar.to, 1))];
    const gap = Math.min(2, (x2 - x1) * 0.15);
    return { bar, x1: x1 + gap, x2: x2 - gap, y1: y(bar.value ?? 0), y2: base };
  });
  const numbers = level === null ? [] : valueLabels(boxed, locale, HEAD, width);
  const onBar = numbers.find(({ bold }) => bold);
  const valley = level === null ? null : widestBelow(boxed, level, onBar ? boxOf(onBar) : null);
  const words = valley
    ? fitting(levelTexts(evidence, locale, onBar !== undefined), valley.x2 - valley.x1)
    : [];

  const marks: Markish[] = [
    ...barMarks(boxed),
    boxes([{ x1: LEFT, x2: right, y1: base, y2: base + 1 }], { fill: colors.muted }),
    labels([{ x: 0, y: base, text: locale.count(0).text }], { fill: colors.muted }),
    strokes(level === null ? [] : [{ x1: LEFT, y1: y(level), x2: right, y2: y(level) }], {
      stroke: colors.text,
      width: 1.5,
      dashes: "4",
    }),
    labels(levelLabels(words, valley?.x2 ?? 0, y(level ?? 0)), { textAnchor: "end" }),
    ...[true, false].map((isQuoted) =>
      labels(
        numbers.filter(({ bold }) => bold === isQuoted),
        { textAnchor: "middle", ...(isQuoted ? { fontWeight: "bold" } : {}) },
      ),
    ),
    // The years are marked where all of them are in the picture.
    ...(yearsMeant && yearsMeant.from >= first && yearsMeant.to <= last
      ? bracket(
          x(yearsMeant.from),
          x(addDays(yearsMeant.to, 1)),
          width,
          yearsText(yearsMeant, locale),
          higherBefore && higherText(higherBefore, locale),
        )
      : []),
    ...axisOf(evidence, { x, base, width, left: LEFT }, locale),
  ];
  const points = boxed.map(({ bar, x1, x2, y1 }, row) => ({
    x: (x1 + x2) / 2,
    y: bar.value === null ? base : y1,
    row,
  }));
  return { svg: draw(marks, size, inPixels), points: () => points, base };
}

function higherText({ from, to }: Span, locale: Locale): string {
  return locale.messages.quote.higherBefore(locale.ends(from, to).slice(0, 2).join("–"));
}

function yearsText({ from, to }: Span, locale: Locale): string {
  const count = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  return locale.messages.quote.yearsMeant(
    locale.count(count),
    locale.ends(from, to).slice(0, 2).join("–"),
  );
}

/** A bracket at the top, its words before it, or behind where there is no room; what is said of the years before, at the left. */
function bracket(
  x1: number,
  x2: number,
  width: number,
  text: string,
  before: string | null,
): Markish[] {
  const y = LINE / 2;
  const room = textWidth(text) + SPACE;
  const at =
    x1 >= room
      ? { x: x1 - SPACE, anchor: "end" as const }
      : width - x2 >= room
        ? { x: x2 + SPACE, anchor: "start" as const }
        : null;
  const free = at?.anchor === "end" ? x1 - room : x1;
  const isFree = before !== null && LEFT + textWidth(before) + 3 * SPACE <= free;
  return [
    strokes(
      [
        { x1, y1: y, x2, y2: y },
        { x1, y1: y, x2: x1, y2: y + 5 },
        { x1: x2, y1: y, x2, y2: y + 5 },
      ],
      { stroke: colors.text },
    ),
    labels(isFree ? [{ x: LEFT, y, text: before }] : [], { fill: colors.muted }),
    ...(at ? [labels([{ x: at.x, y, text }], { textAnchor: at.anchor })] : []),
  ];
}
