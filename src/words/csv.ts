/** Rows as CSV that a spreadsheet reads rightly. */
import { unmarked } from "./json.js";

/** What a spreadsheet needs to see before a file to read it as UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

/** What a spreadsheet may take for the beginning of a formula, fullwidth signs and blanks before it included. */
const FORMULA = /^[\s\u200b\u2060\0]*[=+\-@＝＋－＠﹢﹣﹦﹫|%]/;

/** Rows of fields (RFC 4180). A text that could be a formula is told to be text. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `${rows.map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

function field(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = unmarked(value);
  const safe = FORMULA.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
