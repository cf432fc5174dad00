/** The time axis below a series: years as many as have room, and the quoted period by name. */
import type { Markish } from "@observablehq/plot";
import { toDate } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { colors } from "../plot/draw.js";
import { LINE, textWidth } from "../plot/layout.js";
import { boxOf, meet, type Candidate } from "../plot/place.js";
import { boxes, labels } from "../plot/pixels.js";
import type { SeriesEvidence } from "./quote-card.select.js";

interface Frame {
  readonly x: (day: string) => number;
  readonly base: number;
  readonly left: number;
  readonly width: number;
}

/** Between two labels. */
const SPACE = 8;

/** The years, and below them the quoted period by name, under its bar. */
export function axisOf(
  evidence: SeriesEvidence,
  { x, base, left, width }: Frame,
  locale: Locale,
): Markish[] {
  const { bars, quoted, total } = evidence;
  const y = base + 5 + LINE / 2;
  const text = nameOf(quoted.from, quoted.to, locale);
  const half = textWidth(text, true) / 2;
  const middle = (x(quoted.from) + x(quoted.to)) / 2;
  const own = total
    ? [{ x: Math.max(half, Math.min(middle, width - half)), y: y + LINE, text }]
    : [];
  const years = yearsOf(evidence).map((year) => ({
    year,
    x: x(`${year}-01-01`),
    y,
    text: locale.tick(toDate(`${year}-01-01`), "year"),
  }));
  const inside = years.filter((year) => year.x >= left);
  const every = stepOf(
    Number(bars.at(-1)?.to.slice(0, 4)) - Number(bars[0]?.from.slice(0, 4)),
    width - left,
  );
  const told = toldYears(evidence);
  const placed: Candidate[] = [];
  // Those that the words speak of and the last one first; then as many round ones as have room beside them.
  for (const isTold of [true, false])
    for (const { year, ...label } of inside) {
      if (told.includes(year) ? !isTold : isTold || Number(year) % every) continue;
      const each: Candidate = { ...label, anchor: "start" };
      const box = boxOf(each);
      if (box.x2 <= width && !placed.some((other) => meet(boxOf(other), box, SPACE)))
        placed.push(each);
    }
  return [
    boxes(
      inside.map((year) => ({ x1: year.x, x2: year.x + 1, y1: base + 1, y2: base + 5 })),
      { fill: colors.muted },
    ),
    labels(own, { textAnchor: "middle", fontWeight: "bold" }),
    labels(placed, { fill: colors.muted }),
  ];
}

/** The years that title and bracket begin with, and that of the last bar where later ones than the quoted stand. */
function toldYears({ bars, quoted, highestFrom, yearsMeant }: SeriesEvidence): string[] {
  const last = bars.at(-1);
  const later = last && last.from > quoted.to ? last.from : null;
  return [later, highestFrom, yearsMeant?.from].flatMap((day) => day?.slice(0, 4) ?? []);
}

/** A period in as few letters as say it: Jul–Dec 2024. */
function nameOf(from: string, to: string, locale: Locale): string {
  const year = (day: string) => locale.tick(toDate(day), "year");
  if (from.endsWith("-01-01") && to.endsWith("-12-31"))
    return from.slice(0, 4) === to.slice(0, 4) ? year(from) : `${year(from)}–${year(to)}`;
  const month = (day: string) => locale.tick(toDate(day), "month");
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${month(from)}–${month(to)} ${year(to)}`
    : `${month(from)} ${year(from)}–${month(to)} ${year(to)}`;
}

/** Every year that begins in the picture. */
function yearsOf({ bars, quoted }: SeriesEvidence): string[] {
  const from = Number((bars[0]?.from ?? quoted.from).slice(0, 4));
  const to = Number((bars.at(-1)?.to ?? quoted.to).slice(0, 4));
  const years: string[] = [];
  for (let year = from; year <= to; year++) years.push(String(year).padStart(4, "0"));
  return years;
}

/** From one round year to the next, so that all of them have room. */
function stepOf(years: number, width: number): number {
  const room = width / (textWidth("2000") + SPACE);
  return [1, 2, 5, 10, 20, 50, 100].find((step) => years / step <= room) ?? 200;
}
