/** The fixed lengths of time that incidents are put together by: the same at every width. */
import { monthOf, type Span } from "../data/time.js";

/** What a column can stand for, in months. */
export const binLengths = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 } as const;
export type BinLength = keyof typeof binLengths;

/** So many columns have room in the narrowest picture. Months are told apart only in a year or two. */
const MOST = 56;
const MOST_MONTHS = 24;

/** What a column stands for over a span: the shortest for which there is room. */
export function binOf({ from, to }: Span): BinLength {
  const lengths = Object.keys(binLengths) as BinLength[];
  const fits = (length: BinLength) =>
    binsBetween({ from, to }, length).length <= (length === "month" ? MOST_MONTHS : MOST);
  return lengths.find(fits) ?? "decade";
}

/** Every column of a span, by the first day of what it stands for, also where nobody was recorded. */
export function binsBetween({ from, to }: Span, length: BinLength): string[] {
  const months = binLengths[length];
  const first = Math.floor(monthOf(from) / months);
  const last = Math.floor(monthOf(to) / months);
  return [...Array(last - first + 1).keys()].map((index) => startOf((first + index) * months));
}

/** The first day of the column that holds a day. */
export function binStart(day: string, length: BinLength): string {
  const months = binLengths[length];
  return startOf(Math.floor(monthOf(day) / months) * months);
}

function startOf(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
