/** The years along a crossings timeline with their totals: every total under its own year's name. */
import { toDate } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { textWidth } from "../plot/layout.js";
import { rowOf, type RowText } from "../plot/place.js";
import { extentOf, type Field } from "./crossings-timeline.field.chart.js";
import type { YearTotal } from "./crossings-timeline.finding.js";
import type { CrossingsSelection } from "./crossings-timeline.select.js";

/** How far a year's column may be moved, as a share of the year: its name still stands under its bars. */
const REACH = 0.4;

/** A year, its total, and both in one line; what is not to be said is empty. Those of the title are bold. */
export interface YearLabel extends RowText {
  readonly name: string;
  readonly total: string;
  /** The two in one text, with the last day of a year that is cut. */
  readonly alone: string;
  /** The two in one text, of a year that is cut its name. */
  readonly short: string;
  readonly bold: boolean;
  readonly isNewest: boolean;
}

export function labelsOf(
  { counter, finding, span, totals }: CrossingsSelection,
  field: Field,
  locale: Locale,
): YearLabel[] {
  const told: readonly unknown[] = Object.values(finding);
  const { colon } = locale.messages.labels;
  const write = (total: YearTotal) => {
    const figure = counter.figure(total);
    if (!figure) return "";
    return counter.isRatio ? locale.ratio(figure.value) : locale.count(figure.value).text;
  };
  return totals.map((total, index) => {
    const name = locale.when(total.year);
    const text = write(total);
    const isNewest = index === totals.length - 1;
    const day = locale.tick(toDate(span.to), "day");
    const isOpen = isNewest && !total.isWhole;
    const named = isOpen ? locale.messages.crossings.toDate(name, day) : name;
    const { x1, x2 } = extentOf(field, total);
    return {
      x: (x1 + x2) / 2,
      text: textWidth(text) > textWidth(name) ? text : name,
      name,
      total: text,
      alone: `${named}${colon}${text}`,
      short: text && total.isWhole ? `${name}${colon}${text}` : name,
      bold: told.includes(total),
      reach: REACH * (x2 - x1),
      isNewest,
    };
  });
}

/** What stands in the row of names, in that of totals, and of the newest year below both where it has no room there. */
export interface Rows {
  readonly names: readonly RowText[];
  readonly totals: readonly RowText[];
  readonly newest: RowText | null;
}

/**
 * All years with their totals where they have room. Else those of the title and the newest, and of the others names
 * and totals where they have room; the newest, which may be a few days, in one line of its own if need be.
 */
export function rowsOf(labels: readonly YearLabel[], right: number): Rows {
  const all = whole(labels, right);
  if (all) return { ...inRows(all), newest: null };
  const told = labels.filter(({ bold }) => bold);
  const newest = labels.find(({ isNewest }) => isNewest);
  const few = newest && !newest.bold ? [...told, newest] : told;
  const columns = whole(few, right);
  const fixed = columns ?? rowOf(told, 0, right);
  const own = columns || !newest?.total ? null : newest;
  const rows = inRows(withOthers(fixed, labels, own, right));
  return { ...rows, newest: own && { x: right, text: own.alone, reach: right } };
}

/** All of them, or none. */
function whole(labels: readonly YearLabel[], right: number): YearLabel[] | null {
  const row = rowOf(labels, 0, right);
  return row.length === labels.length ? row : null;
}

/** The others from the newest to the oldest where they have room: the total too, else the name. */
function withOthers(
  fixed: readonly YearLabel[],
  labels: readonly YearLabel[],
  without: YearLabel | null,
  right: number,
): YearLabel[] {
  const placed = [...fixed];
  const others = labels.filter(
    (label) => label !== without && !fixed.some(({ name }) => name === label.name),
  );
  for (const label of others.reverse()) {
    const short = { ...label, text: label.name, total: "" };
    const free = [label, short].find((each) => isFree(each, placed, right));
    if (free) placed.push(free);
  }
  return placed;
}

/** The room between two columns. */
const GAP = 4;

function isFree(label: YearLabel, placed: readonly YearLabel[], right: number): boolean {
  const half = ({ text, bold }: YearLabel) => textWidth(text, bold) / 2;
  return (
    label.x - half(label) >= 0 &&
    label.x + half(label) <= right &&
    placed.every((other) => Math.abs(other.x - label.x) >= half(other) + half(label) + GAP)
  );
}

function inRows(labels: readonly YearLabel[]): Pick<Rows, "names" | "totals"> {
  const row = (key: "name" | "total") =>
    labels
      .filter((label) => label[key])
      .map((label) => ({ ...label, text: label[key], bold: label.bold && key === "total" }));
  return { names: row("name"), totals: row("total") };
}
