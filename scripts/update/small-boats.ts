/** The Home Office's time series of people detected crossing in small boats: days, weeks, and sums of years. */
import { addDays } from "../../src/data/time.js";
import { grouped, sumOf, type Row } from "../rows.js";
import { count, countOrGap, day, readTable, text } from "./columns.js";
import type { Publication, Read, Table } from "./publication.js";

const counts = {
  people: { headings: ["Migrants arrived"], read: count },
  boats: { headings: ["Boats arrived"], read: count },
  boats_uncontrolled_landing: {
    headings: [
      "Boats arrived - involved in uncontrolled landings",
      "Boats involved in uncontrolled landings",
    ],
    read: countOrGap,
  },
} as const;

const notes = { headings: ["Notes"], read: text } as const;

const dailyColumns = { date: { headings: ["Date"], read: day }, ...counts, notes } as const;

const weeklyColumns = {
  week_ending: { headings: ["Week ending"], read: day },
  ...counts,
  people_prevented: { headings: ["Migrants prevented"], read: countOrGap },
  prevention_events: { headings: ["Events prevented"], read: countOrGap },
  notes,
} as const;

const daily: Table = {
  name: "small-boats-daily",
  sheets: ["SB_01"],
  columns: dailyColumns,
  read: (sheet) => marked(readTable(sheet, dailyColumns)),
  key: "date",
  span: ({ date = "" }) => ({ from: date, to: date }),
  next: (date) => addDays(date, 1),
  measures: {
    people: "arrivals",
    boats: "arrival-boats",
    boats_uncontrolled_landing: "uncontrolled-landings",
  },
  ledger: "step",
};

const weekly: Table = {
  name: "small-boats-weekly",
  sheets: ["SB_02"],
  columns: weeklyColumns,
  read: (sheet) => marked(readTable(sheet, weeklyColumns)),
  key: "week_ending",
  span: ({ week_ending = "" }) => ({ from: addDays(week_ending, -6), to: week_ending }),
  next: (week) => addDays(week, 7),
  // What is counted by day as well has its row in the ledger from there.
  measures: { people_prevented: "prevented-people", prevention_events: "prevention-events" },
  ledger: "step",
};

/** The publisher's note “Revised” is a mark of ours; any other is shown to whoever updates. */
function marked(rows: readonly Row[]): Read {
  const isMark = (note: string) => /^(revised|\[?r\]?)$/i.test(note);
  const remarks = new Set(rows.map((row) => row["notes"] ?? ""));
  return {
    rows: rows.map(({ notes: note = "", ...row }) => ({ ...row, revised: String(isMark(note)) })),
    remarks: [...remarks].filter((note) => note && !isMark(note)),
  };
}

export const smallBoats: Publication = {
  title: "Home Office, people detected crossing the Channel in small boats: time series",
  tables: [daily, weekly],
  source: (published) => ({ id: "small-boats-series", nextExpected: addDays(published, 7) }),
  sums: { name: "small-boats-annual", of: sumsOfYears },
};

/** The final figure of a year is of another publication and stays; its difference to the days is worked out. */
function sumsOfYears(days: readonly Row[], held: readonly Row[]): Row[] {
  return [...grouped(days, ({ date = "" }) => date.slice(0, 4))].map(([year, rows]) => {
    const people = sumOf(rows, "people");
    const final = held.find((row) => row["year"] === year)?.["people_final"] ?? "";
    const last = rows.at(-1)?.["date"] ?? "";
    return {
      year,
      people_daily_series: String(people),
      boats_daily_series: String(sumOf(rows, "boats")),
      daily_series_to: last,
      people_final: final,
      difference: final && String(Number(final) - people),
      partial_year: String(!last.endsWith("-12-31")),
    };
  });
}
