/** The Home Office's time series of people detected crossing in small boats: days and weeks. */
import { addDays } from "../../src/data/time.js";
import type { Row } from "../rows.js";
import { count, countOrGap, day, readTable, text, type Placed } from "./columns.js";
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
  measures: { people: "arrivals", boats: "arrival-boats" },
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
  measures: {},
  ledger: "step",
};

/** The publisher's note “Revised” is a mark of ours; any other is shown to whoever updates. */
function marked(read: readonly Placed<Row>[]): Read {
  const isMark = (note: string) => /^(revised|\[?r\]?)$/i.test(note);
  const remarks = new Set(read.map(({ cells }) => cells["notes"] ?? ""));
  return {
    rows: read.map(({ place, cells: { notes: note = "", ...row } }) => ({
      place,
      cells: { ...row, revised: String(isMark(note)) },
    })),
    remarks: [...remarks].filter((note) => note && !isMark(note)),
  };
}

export const smallBoats: Publication = {
  title: "Home Office, people detected crossing the Channel in small boats: time series",
  download: { source: "small-boats-series", name: /small.?boats.*time.?series.*\.ods$/i },
  tables: [daily, weekly],
  source: (published) => ({ id: "small-boats-series", nextExpected: addDays(published, 7) }),
};
