/**
 * Dates as the dataset writes them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, always UTC and always text,
 * so that they sort and compare as text.
 */
import { remembered } from "./remembered.js";

export const intervals = ["day", "week", "month", "quarter", "year"] as const;
export type Interval = (typeof intervals)[number];

/** First and last day, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

/** Reading and writing a date takes longer than all that is done with it. */
const timeOf = remembered((day: string) => new Date(`${day}T00:00:00Z`).getTime());
const dayAt = remembered((time: number) => new Date(time).toISOString().slice(0, 10));

/** Which of two dates comes first, for sorting. 0 where they are alike: without it browsers put those in different orders. */
export function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Whether the text is a date that exists, as a year, a month or a day. */
export function isWhen(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const date = new Date(`${firstDay(text)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The first day of a year, a month or a day. */
export function firstDay(when: string): string {
  return when + "-01-01".slice(when.length === 4 ? 0 : when.length === 7 ? 3 : 6);
}

/** The last day of a year, a month or a day. */
export function lastDay(when: string): string {
  if (when.length === 10) return when;
  return addDays(nextStep(firstDay(when), when.length === 4 ? "year" : "month"), -1);
}

/** The day in the middle of a year or a month; a day itself. */
export function middleDay(when: string): string {
  return addDays(firstDay(when), Math.floor(daysBetween(firstDay(when), lastDay(when)) / 2));
}

/** The day that is `days` later; earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  return dayAt(timeOf(day) + days * DAY);
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / DAY;
}

/** The first day of the week (from Monday), month, quarter or year that holds the day. */
export function stepOf(day: string, interval: Interval): string {
  if (interval === "day") return day;
  if (interval === "year") return `${day.slice(0, 4)}-01-01`;
  if (interval === "month") return `${day.slice(0, 7)}-01`;
  if (interval === "week") return addDays(day, -((toDate(day).getUTCDay() + 6) % 7));
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 5)}${String(month).padStart(2, "0")}-01`;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** Months since the year 0. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The first day of the step after the one that begins on `start`, or of one further on. */
export function nextStep(start: string, interval: Interval, steps = 1): string {
  if (interval === "day") return addDays(start, steps);
  if (interval === "week") return addDays(start, 7 * steps);
  const month = monthOf(start) + MONTHS[interval] * steps;
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

/** How many steps a day lies after the first day of one: a whole number where it begins a step itself. */
export function stepsBetween(start: string, day: string, interval: Interval): number {
  if (interval === "day") return daysBetween(start, day);
  if (interval === "week") return daysBetween(start, day) / 7;
  const isFirst = day.endsWith("-01");
  return (monthOf(day) - monthOf(start) + (isFirst ? 0 : 0.5)) / MONTHS[interval];
}

/** The moment a day begins, for a time scale. */
export function toDate(day: string): Date {
  return new Date(timeOf(day));
}

/** The same day a year earlier; the last day of a month stays the last day. */
export function yearBefore(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, "0");
  return lastDay(day.slice(0, 7)) === day
    ? lastDay(`${year}${day.slice(4, 7)}`)
    : `${year}${day.slice(4)}`;
}
