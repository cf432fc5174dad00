/** A table as text comes as spreadsheets save it: with other separators and in other encodings. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { csvFile, smallBoatSheets } from "./files.js";
import { trial } from "./small-boats.js";

/** The days, with the dash that publishers print for what was not published. */
const daily = (): unknown[][] =>
  smallBoatSheets()["SB_01"]!.map((row) =>
    row.map((cell) => {
      if (cell instanceof Date) return cell.toISOString().slice(0, 10);
      return cell === "-" ? "–" : cell;
    }),
  );
const utf8 = (text: string) => Buffer.from(text);
const utf16le = (text: string) => Buffer.from(text, "utf16le");
const utf16be = (text: string) => Buffer.from(utf16le(text).swap16());
const windows1252 = (text: string) => Buffer.from(text.replaceAll("–", "\x96"), "latin1");

const forms: [string, string, (text: string) => ReturnType<typeof utf8>, string][] = [
  ["semicolons", ";", utf8, ", read with semicolons"],
  ["tabs", "\t", utf8, ", read with tabs"],
  ["UTF-8 with its mark", ",", (text) => Buffer.from(`\uFEFF${text}`), ""],
  ["UTF-16 with its mark", "\t", (text) => utf16le(`\uFEFF${text}`), ", read as UTF-16 with tabs"],
  ["UTF-16, high byte first", ",", (text) => utf16be(`\uFEFF${text}`), ", read as UTF-16"],
  ["UTF-16 without a mark", ",", utf16le, ", read as UTF-16"],
  ["Windows-1252", ";", windows1252, ", read as Windows-1252 with semicolons"],
];

for (const [what, separator, encode, how] of forms)
  test(`a table as text is read in ${what}, and the place of a fault says so`, () => {
    const rows = daily();
    const { text, refused } = trial(csvFile(rows, separator, encode));
    assert.equal(refused, null);
    assert.match(text, new RegExp(`from file-\\d+.csv${how}\nsmall-boats-daily: no change`));
    rows[100]![1] = "about 60";
    const place = `^file-\\d+.csv${how}, row 101, column “Migrants arrived”: “about 60”`;
    assert.match(trial(csvFile(rows, separator, encode)).refused!, new RegExp(place));
  });
