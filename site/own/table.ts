/** A table of two columns, as it is copied from a spreadsheet or a CSV file, as steps of a series. */
import { dsvFormat } from "d3-dsv";
import {
  daysBetween,
  firstDay,
  intervals,
  isWhen,
  nextStep,
  stepOf,
  type Interval,
} from "../../src/data/time.js";

export interface Table {
  readonly first: string;
  readonly interval: Interval;
  /** One value for each step; `null` where the table has none. */
  readonly values: readonly (number | null)[];
}

/** What people write for "no value". */
const NONE = new Set(["", "-", "–", "—", "..", ":", "n/a", "N/A", "NA"]);

/** Reads the table, or says in one sentence which row cannot be read and what to write there. */
export function tableOf(text: string): Table | string {
  const rows = dsvFormat(delimiterOf(text))
    .parseRows(text.trim())
    .map((row) => row.map((cell) => cell.trim()))
    .filter((row) => row.some(Boolean));
  const [head] = rows;
  const body = head && isWhen(head[0] ?? "") ? rows : rows.slice(1);
  if (!body.length) return "Paste a table of two columns: a date, and how many were counted.";
  const values = new Map<string, number | null>();
  const written = new Set<number>();
  for (const [index, [date = "", count = "", ...more]] of body.entries()) {
    const where = `Row ${index + 1 + rows.length - body.length}`;
    if (!isWhen(date))
      return `${where}: “${date}” is not a date. Write 2024, 2024-12 or 2024-12-13.`;
    if (more.some(Boolean)) return `${where} has more than two columns. Give a date and a number.`;
    const value = numberOf(count);
    if (value === undefined)
      return `${where}: “${count}” is not a whole number. Write it in digits, and leave the field empty where nothing was published.`;
    const day = firstDay(date);
    if (values.has(day)) return `${where}: ${date} is there twice. Keep one of the two.`;
    values.set(day, value);
    written.add(date.length);
  }
  const [length, ...others] = written;
  if (length === undefined || others.length)
    return "The dates are written in more than one way. Write all as years, as months or as days.";
  return stepsFrom(values, length);
}

/** The values at equal steps, from the first to the last. */
function stepsFrom(values: ReadonlyMap<string, number | null>, length: number): Table | string {
  const days = [...values.keys()].sort();
  const [first = ""] = days;
  const interval = intervalOf(days, length);
  const last = days.at(-1) ?? first;
  if (daysBetween(first, last) > 40_000)
    return `From ${first} to ${last} are more than 109 years. Is a date written wrongly?`;
  const all: (number | null)[] = [];
  for (let day = first; day <= last; day = nextStep(day, interval))
    all.push(values.get(day) ?? null);
  return { first, interval, values: all };
}

/** The steps the dates are apart: as they are written, and of days the longest that all of them begin. */
function intervalOf(days: readonly string[], length: number): Interval {
  if (length === 4) return "year";
  if (length === 7) return "month";
  const begun = intervals.filter((each) => days.every((day) => stepOf(day, each) === day));
  return (days.length > 1 && begun.at(-1)) || "day";
}

function delimiterOf(text: string): string {
  const [line = ""] = text.trim().split("\n");
  return ["\t", ";"].find((sign) => line.includes(sign)) ?? ",";
}

/** A whole number, with or without signs between its thousands; `null` for none, `undefined` for anything else. */
function numberOf(text: string): number | null | undefined {
  if (NONE.has(text)) return null;
  const isGrouped = /^\d{1,3}([,.'’\s]\d{3})+$/.test(text);
  const digits = isGrouped ? text.replace(/\D/g, "") : text;
  return /^\d{1,10}$/.test(digits) ? Number(digits) : undefined;
}
