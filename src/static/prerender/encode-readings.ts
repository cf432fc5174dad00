/** Encodes the sentences of points by the rows they are about, which a view holds anyway. */
import type { EncodedReadings } from "../../prerender/decode.js";

/** A row's name and the texts of its cells. */
type Words = readonly string[];

/** Each sentence with places for what its row says, once, and which of them a point has. */
export function encodeReadings(
  readings: readonly string[],
  rows: readonly Words[] = [],
): EncodedReadings {
  const patterns = new Map<string, number>();
  const which = readings.map((reading, index) => {
    const pattern = patternOf(reading, rows[index] ?? []);
    const at = patterns.get(pattern) ?? patterns.size;
    patterns.set(pattern, at);
    return String.fromCharCode(48 + at);
  });
  return [[...patterns.keys()], which.join("")];
}

/** `{0}` is the row's name, `{}` the same without what is in brackets, `{1}` its first cell. */
function patternOf(reading: string, [name = "", ...cells]: Words): string {
  if (/{\d*}/.test(reading)) throw new Error(`A sentence holds a place of ours: ${reading}`);
  const bare = name.replace(/ \(.*/, "");
  return [
    [name, "{0}"],
    [bare, "{}"],
    ...cells.map((cell, index) => [cell, `{${index + 1}}`]),
  ].reduce((pattern, [words = "", place = ""]) => withPlace(pattern, words, place), reading);
}

/** With a place for the words where they stand first, not inside a longer number or another place. */
function withPlace(pattern: string, words: string, place: string): string {
  let at = words ? pattern.indexOf(words) : -1;
  while (at >= 0) {
    const after = pattern.slice(at + words.length);
    if (!/[\d,.{]$/.test(pattern.slice(0, at)) && !/^(\d|}|[,.]\d)/.test(after))
      return pattern.slice(0, at) + place + after;
    at = pattern.indexOf(words, at + 1);
  }
  return pattern;
}
