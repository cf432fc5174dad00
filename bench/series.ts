/** The series that every page draws: people a day as published, and the same summed by month. */
import { readFileSync } from "node:fs";
import type { Points } from "./points.js";

const DAY = 86_400_000;

/** Counts from a first day on, one a day or one a month. */
interface Counts {
  readonly year: number;
  readonly month: number;
  readonly people: readonly number[];
}

/** The first day of the series and the people of each day. */
export function arrivals(): { first: string; values: number[] } {
  const { first, values } = JSON.parse(
    readFileSync("data/series/arrivals-by-day.json", "utf8"),
  ) as { first: string; values: (number | null)[] };
  return { first, values: values.map((value) => value ?? 0) };
}

function counts(step: "day" | "month"): Counts {
  const { first, values } = arrivals();
  const start = new Date(first);
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  if (step === "day") return { year, month, people: values };
  const people: number[] = [];
  values.forEach((value, index) => {
    const day = new Date(start.getTime() + index * DAY);
    const at = (day.getUTCFullYear() - year) * 12 + day.getUTCMonth() - month;
    people[at] = (people[at] ?? 0) + value;
  });
  return { year, month, people };
}

/** People a month; the last month may be a part of one. */
export function monthlyPoints(): Points {
  const { year, month, people } = counts("month");
  return { people, times: people.map((_, index) => Date.UTC(year, month + index)) };
}

/** The points as a page's script spells them: the counts alone, and how their moments follow. */
export function pointsSource(step: "day" | "month"): string {
  const { year, month, people } = counts(step);
  const moment = step === "day" ? `${month}, 1 + index` : `${month} + index`;
  return `((people) => ({ people, times: people.map((_, index) => Date.UTC(${year}, ${moment})) }))(${JSON.stringify(people)})`;
}
