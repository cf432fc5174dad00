/** The years under the series of a measure, and the sums of those that its title names. */
import type { Markish } from "@observablehq/plot";
import type { Figure } from "../data/figure.js";
import { addDays, toDate, type Span } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { spreadApart } from "../plot/annotate.js";
import { colors } from "../plot/draw.js";
import { textWidth } from "../plot/layout.js";
import { labels, type Label } from "../plot/pixels.js";
import { strokes } from "../plot/strokes.js";
import { LINE } from "./removals-counter.height.js";
import type { RemovalsHistory } from "./removals-counter.history.select.js";

/** From the floor down to the middle of the years: the 0 of the axis stands beside the floor, and ends above them. */
const DOWN = 13;

/** Where days and values stand in the picture. */
export interface Scales {
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** Years along the foot, the first before all others; those of the title stand out, with their sums beneath and a rule over their steps. */
export function yearMarks(
  { headline, comparison, years }: RemovalsHistory,
  total: Figure | null,
  span: Span,
  { x, left, right, width }: Scales,
  floor: number,
  locale: Locale,
): Markish[] {
  const middle = (year: string) =>
    (Math.max(left, x(`${year}-01-01`)) + Math.min(right, x(`${year}-12-31`))) / 2;
  const newest = years.shown.at(-1);
  const titled = [
    ...(comparison && comparison.kind !== "is-highest" ? [comparison.year] : []),
    ...(newest && headline.from.startsWith(newest.year) ? [newest] : []),
  ];
  const named = total ? [] : titled.sort((a, b) => Number(a.year) - Number(b.year));
  const texts = named.map(({ value }) => locale.count(value).text);
  const room = Math.max(0, ...texts.map((text) => textWidth(text, true)));
  const places = spreadApart(
    named.map(({ year }) => Math.max(room / 2, middle(year))),
    room + 8,
    width - room / 2,
  );
  const taken = places.map((place) => ({ place, room }));
  const own = textWidth("2000");
  const others: Label[] = [];
  for (const year of [span.from.slice(0, 4), ...yearsOf(span, (own + 12) / (right - left))]) {
    const place = Math.max(own / 2, middle(year));
    const isFree = [...taken, ...others.map((each) => ({ place: each.x, room: own }))].every(
      (each) => Math.abs(each.place - place) >= (each.room + own) / 2 + 6,
    );
    if (isFree && place + own / 2 <= width)
      others.push({
        x: place,
        y: floor + DOWN,
        text: locale.tick(toDate(`${year}-01-01`), "year"),
      });
  }
  const bold = named.flatMap(({ year }, index): Label[] => [
    {
      x: places[index] ?? 0,
      y: floor + DOWN,
      text: locale.tick(toDate(`${year}-01-01`), "year"),
    },
    { x: places[index] ?? 0, y: floor + DOWN + LINE, text: texts[index] ?? "" },
  ]);
  return [
    labels(others, { textAnchor: "middle", fill: colors.muted }),
    labels(bold, { textAnchor: "middle", fontWeight: "bold" }),
    strokes(
      named.map(({ year }) => ({
        x1: x(`${year}-01-01`) + 1,
        x2: x(addDays(`${year}-12-31`, 1)) - 1,
        y1: floor + 2,
        y2: floor + 2,
      })),
      { stroke: colors.text, width: 3 },
    ),
  ];
}

/** The years of the span that can stand beside one another if each takes that share of its width: all, or every second, fifth … */
function yearsOf({ from, to }: Span, share: number): string[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
  if (first === undefined || last === undefined) return [];
  const all: number[] = [];
  for (let year = first; year <= last; year++) all.push(year);
  const every = [1, 2, 5, 10].find((step) => step / all.length >= share) ?? 20;
  return all.filter((year) => year % every === 0).map(String);
}
