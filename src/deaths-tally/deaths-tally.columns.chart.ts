/** Years or months as columns of dots, each with its numbers above and its name below. */
import { ruleY, type Markish } from "@observablehq/plot";
import { toDate } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { colors } from "../plot/draw.js";
import { LINE, textWidth, type Size } from "../plot/layout.js";
import type { Marks } from "./deaths-tally.chart.js";
import {
  BELOW,
  BRACKET,
  columnsOf,
  namesYears,
  UNDER,
  type Column,
} from "./deaths-tally.columns.height.js";
import { bold, muted, people, plain, ring } from "./deaths-tally.dots.chart.js";
import type { Group } from "./deaths-tally.groups.select.js";
import type { DeathsRecord } from "./deaths-tally.select.js";
import { layoutDots } from "./deaths-tally.stacks.height.js";

/** Below this room for a column the century of a year is left out. */
const ROOMY = 34;
/** How far a base line keeps from those beside it. */
const EDGE = 3;

export function columnMarks({ groups }: DeathsRecord, size: Size, locale: Locale): Marks {
  const { pitch, columns, points } = columnsOf(groups, size.width, size.height);
  const count = (value: number) => locale.count(value).text;
  return {
    points,
    marks: [
      ...columns.map(({ middle, slot, base }) =>
        ruleY([base + 1], {
          x1: middle - slot / 2 + EDGE,
          x2: middle + slot / 2 - EDGE,
          stroke: colors.muted,
          strokeWidth: 1,
        }),
      ),
      // Each column is a mark of its own: what only moves from width to width is kept once.
      ...columns.flatMap((column) => people(layoutDots(column, pitch), pitch)),
      ...columns.flatMap((column) =>
        column.group.partial && column.group.dead + column.group.missing
          ? [bracket(column, pitch)]
          : [],
      ),
      ...columns.flatMap(({ middle, top, dead, missing, group }) => {
        const y = top - (group.partial ? BRACKET : 0) - LINE / 2;
        return [
          ...(dead ? [bold([{ x: middle, y, text: count(dead) }])] : []),
          ...(missing
            ? [plain([{ x: middle, y: y - (dead ? LINE : 0), text: ring(count(missing)) }])]
            : []),
          ...(dead || missing ? [] : [plain([{ x: middle, y, text: count(0) }])]),
        ];
      }),
      ...names(columns, size.width, locale),
    ],
  };
}

/** A thin bracket, open below, over the dots of a year or month of which only a part is shown. */
function bracket({ left, top, across, dead, missing }: Column, pitch: number): Markish {
  const right = left + Math.min(across, Math.max(dead, missing)) * pitch;
  return (_index, _scales, _values, _dimensions, { document }) => {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", `M${left} ${top - 1}V${top - 3.5}H${right}V${top - 1}`);
    path.setAttribute("fill", "none");
    path.setAttribute("stroke", colors.muted);
    return path;
  };
}

/** Below each column its name; where there is no room for every month, for every second or third. */
function names(columns: readonly Column[], width: number, locale: Locale): Markish[] {
  const [first] = columns;
  const slot = first?.slot ?? width;
  const months = first?.group.key.length === 7;
  const written = columns.map(({ group: { key } }) =>
    months
      ? locale.tick(toDate(`${key}-01`), "month")
      : slot < ROOMY
        ? `’${key.slice(2)}`
        : locale.when(key),
  );
  const years = namesYears(columns.map(({ group }) => group));
  const longest = Math.max(...written.map((text) => textWidth(text)));
  const every = [1, 2, 3, 4, 6].find((step) => step * slot >= longest + 4) ?? 12;
  return columns.flatMap((column, index) => {
    const { middle, base, group } = column;
    const y = base + BELOW + LINE / 2;
    const second = y + LINE + UNDER;
    const named = every === 1 || index % every === 0;
    const { partial, key } = group;
    const before = columns[index - 1]?.group.key.slice(0, 4);
    const near = columns.slice(index, index + 3).some((each) => each.group.partial);
    const begins = years && !near && key.slice(0, 4) !== before;
    return [
      ...(begins ? [inside(locale.when(key.slice(0, 4)), middle, second, width)] : []),
      ...(named ? [inside(written[index] ?? "", middle, y, width)] : []),
      ...(partial ? [part(partial, middle, second, width, locale)] : []),
    ];
  });
}

/** The days of a column that are shown, within the picture. */
export function part(
  { from, to }: NonNullable<Group["partial"]>,
  middle: number,
  y: number,
  width: number,
  locale: Locale,
): Markish {
  const day = (when: string | null) => when && locale.tick(toDate(when), "day");
  const text = locale.messages.deaths.part(day(from), day(to));
  return inside(text, middle, y, width);
}

/** A text around a place, or at the edge of the picture if it would leave it. */
function inside(text: string, middle: number, y: number, width: number): Markish {
  const half = textWidth(text) / 2;
  if (middle + half > width) return muted([{ x: width - 1, y, text }], "end");
  return middle < half ? muted([{ x: 1, y, text }], "start") : muted([{ x: middle, y, text }]);
}
