/** Causes, or a count as it was reported, as fields of dots with their names and numbers above. */
import { wordFor, type Locale } from "../i18n/locale.js";
import { textWidth, type Size } from "../plot/layout.js";
import type { Marks } from "./deaths-tally.chart.js";
import { bold, people, plain, ring } from "./deaths-tally.dots.chart.js";
import type { DeathsReported } from "./deaths-tally.reported.select.js";
import { rowsOf } from "./deaths-tally.rows.height.js";
import type { DeathsRecord } from "./deaths-tally.select.js";
import type { People } from "./deaths-tally.stacks.height.js";

/** The room between a name and its numbers. */
const APART = 12;
/** How wide letters usually are, as a share of the width that is seldom exceeded. */
const USUAL = 0.86;

type Named = People & { readonly name: string };

export function rowMarks({ groups }: DeathsRecord, size: Size, locale: Locale): Marks {
  const { cause } = locale.messages.deaths;
  const named = groups.map((group) => ({ ...group, name: wordFor(cause, group.key) ?? group.key }));
  return fields(named, size, locale);
}

/** The dead and the missing were not told apart, so every dot is filled. */
export function reportedMarks({ figure }: DeathsReported, size: Size, locale: Locale): Marks {
  const name = locale.period(figure.from, figure.to);
  return fields([{ name, dead: figure.value, missing: 0 }], size, locale);
}

/** Every name with its numbers: those of the dead in one column, those of the missing in another. */
function fields(groups: readonly Named[], size: Size, locale: Locale): Marks {
  const { pitch, rows, points } = rowsOf(groups, size.width, size.height);
  const { none } = locale.messages.deaths;
  const count = (value: number) => locale.count(value).text;
  const most = (widths: readonly number[]) => Math.max(0, ...widths);
  const after = most(groups.map(({ name }) => textWidth(name))) + APART;
  const end = after + most(groups.map(({ dead }) => (dead ? textWidth(count(dead), true) : 0)));
  return {
    points: points.map((point, index) => {
      const width = textWidth(groups[index]?.name ?? "") * USUAL;
      return { ...point, rule: { x: width / 2, y: point.y, width } };
    }),
    marks: groups.flatMap(({ name, dead, missing }, index) => {
      const row = rows[index];
      if (!row) return [];
      const y = row.name;
      return [
        plain([{ x: 0, y, text: name }], "start"),
        ...(dead ? [bold([{ x: end, y, text: count(dead) }], "end")] : []),
        ...(missing ? [plain([{ x: end + APART, y, text: ring(count(missing)) }], "start")] : []),
        ...(dead || missing ? [] : [plain([{ x: after, y, text: none }], "start")]),
        ...people(row, pitch),
      ];
    }),
  };
}
