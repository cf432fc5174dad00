/** Year upon year: one line of running sums a year, the newest strong, each named at its end. */
import { line, type Markish } from "@observablehq/plot";
import { wordFor, type Locale } from "../i18n/locale.js";
import { spreadApart } from "../plot/annotate.js";
import { roundUp, timeAxis, valueAxis, valueMargin } from "../plot/axes.js";
import { draw, ink } from "../plot/draw.js";
import { clampWidth, FONT, type Drawing, type Size } from "../plot/layout.js";
import { labels } from "../plot/pixels.js";
import type { CrossingsSelection, Year } from "./crossings-timeline.select.js";

const TOP = 26;
const BOTTOM = 26;
const RIGHT = 40;

export function drawYears(
  { years, measure, provisionalFrom }: CrossingsSelection,
  size: Size,
  locale: Locale,
): Drawing {
  const width = clampWidth(size.width);
  const write = (value: number) => locale.count(value).text;
  const most = Math.max(1, ...years.map(({ sums }) => sums.at(-1) ?? 0));
  const marginLeft = valueMargin(most, write);
  const inner = width - marginLeft - RIGHT;
  const height = size.height - TOP - BOTTOM;
  // Any year without a leap day serves as the axis.
  const axis = { from: "2025-01-01", to: "2025-12-31" };
  const top = roundUp(most);
  const toY = (sum: number) => TOP + height * (1 - sum / top);
  const ends = years.map((year) => ({
    year,
    x: marginLeft + ((year.sums.length - 1) / 364) * inner,
    y: toY(year.sums.at(-1) ?? 0),
  }));
  const svg = draw(
    [
      ...valueAxis(wordFor(locale.messages.crossings.short, measure.id) ?? measure.label, write),
      ...timeAxis(axis, inner, (date) => locale.tick(date, "month")),
      ...years.map((year, index) =>
        yearLine(year, inner, index === years.length - 1, isProvisional(year, provisionalFrom)),
      ),
      ...(years.some((year) => isProvisional(year, provisionalFrom))
        ? [
            labels([{ x: width, y: 8, text: locale.messages.crossings.dashed }], {
              textAnchor: "end",
              fill: ink.muted,
            }),
          ]
        : []),
      endLabels(
        ends.map((end) => ({ ...end, free: freePlace(end, years, toY, inner) })),
        width - RIGHT + 6,
        TOP + height,
      ),
    ],
    size,
    {
      marginLeft,
      marginTop: TOP,
      marginRight: RIGHT,
      marginBottom: BOTTOM,
      x: {
        type: "utc",
        domain: [new Date("2025-01-01T00:00:00Z"), new Date("2025-12-31T00:00:00Z")],
      },
      y: { domain: [0, top], label: null },
    },
  );
  return { svg, points: () => ends.map(({ x, y }, row) => ({ x, y, row })) };
}

function isProvisional({ to }: Year, from: string | null): boolean {
  return from !== null && to >= from;
}

function yearLine({ sums }: Year, inner: number, newest: boolean, provisional: boolean): Markish {
  // No more points than pixels, and always the last.
  const every = Math.max(1, Math.floor(365 / inner));
  const points = sums
    .map((sum, day) => ({ sum, day }))
    .filter(({ day }) => day % every === 0 || day === sums.length - 1);
  return line(points, {
    x: ({ day }: { day: number }) => new Date(Date.UTC(2025, 0, 1 + Math.min(day, 364))),
    y: "sum",
    stroke: newest ? ink.main : ink.muted,
    strokeOpacity: newest ? 1 : 0.8,
    strokeWidth: newest ? 2.5 : 1.25,
    ...(provisional && { strokeDasharray: "5 3" }),
  });
}

/** The years' names at the ends of their lines, apart from one another; an unfinished year is named where it stops. */
function endLabels(
  ends: readonly { year: Year; x: number; y: number; free: number }[],
  left: number,
  bottom: number,
): Markish[] {
  const finished = ends.filter(({ year }) => year.to.endsWith("-12-31")).sort((a, b) => a.y - b.y);
  const places = spreadApart(
    finished.map(({ y }) => y),
    FONT + 1,
    bottom - FONT / 2,
  );
  return [
    labels(
      finished.map(({ year, y }, index) => ({ x: left, y: places[index] ?? y, text: year.year })),
      { fill: ink.muted },
    ),
    labels(
      ends
        .filter((end) => !finished.includes(end))
        .map(({ year, x, free }) => ({ x: x + 6, y: free, text: year.year })),
      { fontWeight: "bold" },
    ),
  ];
}

/** Where the name of an unfinished year stands: as near to the end of its line as no other line runs. */
function freePlace(
  { year, y }: { year: Year; y: number },
  years: readonly Year[],
  toY: (sum: number) => number,
  inner: number,
): number {
  const from = year.sums.length - 1;
  const until = from + Math.ceil(((6 + 3 * FONT) / inner) * 364);
  const crossed = (place: number) =>
    years.some(({ sums }) => {
      if (sums.length - 1 <= from) return false;
      const [low, high] = [toY(sums[from] ?? 0), toY(sums[Math.min(until, sums.length - 1)] ?? 0)];
      return place - FONT / 2 < low && place + FONT / 2 > high;
    });
  const places = [-6, 8, -12, 14, -18, 20, -24, 26, -30, 32].map((away) => y + away);
  return places.find((place) => place < toY(0) - FONT / 2 && !crossed(place)) ?? y - 6;
}
