/** What stands below the bars of a crossings timeline: years or months, the years' totals, and where bars are cut. */
import type { Markish } from "@observablehq/plot";
import { toDate } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { timeAxis } from "../plot/axes.js";
import { colors } from "../plot/draw.js";
import { LINE } from "../plot/layout.js";
import { rowOf, texts, type RowText } from "../plot/place.js";
import { strokes, type Stroke } from "../plot/strokes.js";
import type { Bar } from "./crossings-timeline.bars.js";
import { EDGE, isInYears, middleOf, toX, type Field } from "./crossings-timeline.field.chart.js";
import type { CrossingsSelection } from "./crossings-timeline.select.js";
import { labelsOf, rowsOf } from "./crossings-timeline.totals.chart.js";

/** Below the bars: years, or months and days; the years' totals; and to which days bars go that are cut. */
export function below(
  selection: CrossingsSelection,
  field: Field,
  width: number,
  locale: Locale,
): Markish[] {
  const cut = cutOf(selection, field, width, locale);
  const labels = labelsOf(selection, field, locale);
  const most = width - EDGE;
  if (!isInYears(field.span)) {
    const totals = labels.map(({ short, bold, x }) => ({ x, text: short, bold, reach: width }));
    return [
      ...timeAxis(field.span, field.right - field.left, locale.tick),
      ...written(rowOf([...cut, ...totals], 0, most), field, 1),
    ];
  }
  const { names, totals, newest } = rowsOf(labels, most);
  const last = newest ? [newest, ...cut.slice(1)] : cut;
  return [
    strokes(
      selection.totals.map(({ from }) => ({
        x1: toX(field, from),
        y1: field.base,
        x2: toX(field, from),
        y2: field.base + 4,
      })),
      { stroke: colors.muted },
    ),
    // A line from the newest year to its words, which else would seem to be those of the year above them.
    strokes(newest ? [leader(field)] : [], { stroke: colors.muted }),
    ...written(names, field, 0),
    ...written(totals, field, 1),
    ...written(rowOf(last, 0, most), field, 2),
  ];
}

/** Down at the right edge, to the words in the third line. */
function leader({ right, base }: Field): Stroke {
  const x = right - 1;
  return { x1: x, y1: base + 4, x2: x, y2: base + 13 + 1.5 * LINE };
}

/** A row of texts so many lines below the first. */
function written(row: readonly RowText[], { base }: Field, line: number): Markish[] {
  return texts(
    row.map(({ x, text, bold }) => ({
      x,
      y: base + 13 + line * LINE,
      text,
      anchor: "middle" as const,
      bold,
    })),
  );
}

/** To which day the last bar or its year goes and from which the first comes, where they are cut. */
function cutOf(
  { bars, span, totals }: CrossingsSelection,
  field: Field,
  width: number,
  locale: Locale,
): RowText[] {
  const m = locale.messages.crossings;
  const [first, last] = [bars[0], bars.at(-1)];
  const day = (each: string) => locale.tick(toDate(each), "day");
  const at = (bar: Bar, text: string) => [{ x: middleOf(field, bar), text, reach: width }];
  const isOpen = isInYears(span) && totals.at(-1)?.isWhole === false;
  return [
    ...(last && (isOpen || last.to !== last.step.to) ? at(last, m.toDay(day(last.to))) : []),
    ...(first && first.from !== first.step.from ? at(first, m.fromDay(day(first.from))) : []),
  ];
}

/** How many lines of text stand below the bars. */
export function linesBelow({ bars, span, totals }: CrossingsSelection): number {
  const isCut = bars[0]?.partial || bars.at(-1)?.partial || totals.at(-1)?.isWhole === false;
  return isInYears(span) && isCut ? 3 : 2;
}
