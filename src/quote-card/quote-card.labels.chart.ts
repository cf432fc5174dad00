/** The texts in a series: the values of the quoted bar and of later, higher ones, each on its own bar, and the words on the level. */
import type { Locale } from "../i18n/locale.js";
import { LINE, textWidth } from "../plot/layout.js";
import { boxOf, meet, type Candidate } from "../plot/place.js";
import type { Box, Label } from "../plot/pixels.js";
import { wrapped } from "../plot/wrap.js";
import type { BarBox } from "./quote-card.bars.chart.js";
import type { SeriesEvidence } from "./quote-card.select.js";

/** Between a label and what it must not touch. */
export const SPACE = 4;

/** At most so many lines of the words on the level. */
const MOST_LINES = 3;

/**
 * The values that stand on their bars, the quoted one first, then the highest: one that would reach over a higher
 * neighbour, another text or the edge is left to the readout. `top` is as high as a text may go.
 */
export function valueLabels(
  bars: readonly BarBox[],
  locale: Locale,
  top: number,
  width: number,
): Candidate[] {
  const placed: Candidate[] = [];
  const wanted = bars
    .filter(({ bar }) => bar.value !== null && (bar.isQuoted || bar.isLabelled))
    .sort((a, b) => Number(b.bar.isQuoted) - Number(a.bar.isQuoted) || a.y1 - b.y1);
  for (const own of wanted) {
    const label: Candidate = {
      x: (own.x1 + own.x2) / 2,
      y: own.y1 - SPACE / 2 - LINE / 2,
      text: locale.count(own.bar.value ?? 0).text,
      anchor: "middle",
      bold: own.bar.isQuoted,
    };
    // A line and a quarter higher it is still on its bar; more, and it would hang in the air.
    const raised = [0, 0.25, 0.5, 0.75, 1, 1.25].map((by) => ({
      ...label,
      y: label.y - by * LINE,
    }));
    const free = raised.find((each) => {
      const box = boxOf(each);
      return (
        box.x1 >= 0 &&
        box.x2 <= width &&
        box.y1 >= top &&
        !bars.some((other) => other !== own && meet(box, other)) &&
        !placed.some((other) => meet(box, boxOf(other), 1))
      );
    });
    // What matters less gives way first.
    if (!free) break;
    placed.push(free);
  }
  return placed;
}

/** What stands at the level, the fullest first: its value too where that does not stand on the bar. */
export function levelTexts(
  { quoted, total }: SeriesEvidence,
  locale: Locale,
  isOnBar: boolean,
): string[] {
  if (!total) return [];
  const [from, to] = locale.ends(quoted.from, quoted.to);
  const value = locale.count(total.value).text;
  const span = from === to ? from : `${from}–${to}`;
  const m = locale.messages.quote;
  return isOnBar ? [m.levelOf(span)] : [m.level(span, value), value];
}

/** The first of the texts that fits, in as few lines as it takes. */
export function fitting(texts: readonly string[], width: number): string[] {
  for (const text of texts) {
    const lines = wrapped(text, width);
    if (lines && lines.length <= MOST_LINES) return lines;
  }
  return [];
}

/** The words on the level, right above it, in lines that end together. */
export function levelLabels(lines: readonly string[], end: number, level: number): Label[] {
  return lines.map((text, index) => ({
    x: end,
    y: level - SPACE - (lines.length - index - 0.5) * LINE,
    text,
  }));
}

/** The widest stretch over which no bar reaches above the level, up to the value on the quoted bar. */
export function widestBelow(
  bars: readonly BarBox[],
  level: number,
  onBar: Box | null,
): { x1: number; x2: number } | null {
  const stretches: { x1: number; x2: number }[] = [];
  let open: { x1: number; x2: number } | null = null;
  for (const { bar, x1, x2 } of bars) {
    if ((bar.value ?? 0) > level) open = null;
    else if (open) open.x2 = x2;
    else stretches.push((open = { x1: x1 + SPACE, x2 }));
  }
  return stretches
    .map(({ x1, x2 }) => ({ x1, x2: onBar && x2 > onBar.x1 ? onBar.x1 - 2 * SPACE : x2 }))
    .reduce<{ x1: number; x2: number } | null>(
      (best, each) => (best && best.x2 - best.x1 >= each.x2 - each.x1 ? best : each),
      null,
    );
}

/** Room at the right so that the value of the last bar can stand on it. */
export function roomAtRight(last: BarBox["bar"] | undefined, bar: number, locale: Locale): number {
  if (!last || last.value === null || !(last.isQuoted || last.isLabelled)) return 0;
  const label = textWidth(locale.count(last.value).text, last.isQuoted);
  return Math.max(0, Math.ceil((label - bar) / 2) + 1);
}
