/** The day in the name of a publisher's file: `25_September_2026_Small_boats.ods`, `2026-09-25 name.xlsx`. */
import { day } from "./columns.js";

const FORMS = [
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/,
  /(?<![\da-z])\d{1,2}[ _+-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ _+-]\d{4}(?!\d)/i,
];

/** `undefined` where it names none. */
export function dayInName(name: string): string | undefined {
  for (const form of FORMS) {
    const found = form.exec(name)?.[0];
    try {
      if (found !== undefined)
        return day(/^\d{4}/.test(found) ? found : found.replace(/[_+-]/g, " "));
    } catch {
      // It looks like a day and is none, as 31 June.
    }
  }
  return undefined;
}
