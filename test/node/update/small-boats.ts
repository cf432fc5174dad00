/** The time series of small boats as it could come next, and what an update makes of a file. */
import assert from "node:assert/strict";
import { update, type Asked } from "../../../scripts/update/update.js";
import { addDays } from "../../../src/data/time.js";
import * as files from "./files.js";
import { dataCopy, hashOf, held, workbook, type Sheets } from "./files.js";

const untouched = dataCopy();
export const before = hashOf(untouched);

/** What a trial says; none may write. */
export function trial(file: string, asked: Partial<Asked> = {}) {
  const { lines, refused } = update({ file, ...asked }, untouched, TODAY);
  assert.equal(hashOf(untouched), before);
  return { text: lines.join("\n"), refused };
}

export function written(file: string, asked: Partial<Asked> = {}) {
  const data = dataCopy();
  const all = { file, published, write: true, ...asked };
  const { lines, refused } = update(all, data, TODAY);
  return { text: lines.join("\n"), refused, data };
}

export function smallBoats(change: (sheets: Sheets) => void, type?: "xlsx") {
  const sheets = files.smallBoatSheets();
  change(sheets);
  return workbook(sheets, type);
}

export const days = held("small-boats-daily");
const weeks = held("small-boats-weekly");
/** The newest day that is held, and the week after it. */
export const last = days.at(-1)!["date"]!;
export const more = [0, 1234, 0, 0, 56, 0, 7].map((people, index) => {
  return { date: addDays(last, index + 1), people, boats: people && 2 };
});
export const published = addDays(last, 8);
export const TODAY = addDays(published, 1);

const day = (date: string) => new Date(`${date}T00:00:00Z`);
const sum = (rows: object[], column: string) =>
  rows.reduce((total, row) => total + Number(Reflect.get(row, column)), 0);
export const inWords = (count: number) => new Intl.NumberFormat("en-GB").format(count);
/** The sum of a column of days over the newest year, with what of these lies in it. */
export const ofYear = (column: string, rows: { date: string }[] = []) => {
  const year = more.at(-1)!.date.slice(0, 4);
  return sum(
    [...days, ...rows].filter(({ date }) => date!.startsWith(year)),
    column,
  );
};

export const weekMore = (sheets: Sheets) => {
  for (const { date, people, boats } of more)
    sheets["SB_01"]!.push([day(date), people, boats, 0, ""]);
  const ending = addDays(weeks.at(-1)!["week_ending"]!, 7);
  const seven = [...days, ...more].filter(
    ({ date }) => date! <= ending && date! > addDays(ending, -7),
  );
  sheets["SB_02"]!.push([day(ending), sum(seven, "people"), sum(seven, "boats"), 0, 55, 4, ""]);
};

/** The row of a day, and of a week that ends on a Sunday. */
export const rowOf = (rows: unknown[][], date: string) =>
  rows.find(([cell]) => cell instanceof Date && cell.toISOString().startsWith(date))!;
