/** What a reader tells of a view after hearing it row by row. */
import { numberIn } from "./agreement.js";
import type { Facts } from "./facts.js";

/** In "Dead, at least 82" the number is the last word; where none was published there is none. */
const tail = (values: readonly string[]) =>
  values.flatMap((each) => numberIn(each.split(" ").at(-1) ?? "") ?? []);

/**
 * Tells the facts of rows that were read one after the other, each with its name and its number, and of what is said
 * about their source. A sum of all rows is no step of them.
 */
export function tell(
  rows: readonly (readonly [name: string, value: number])[],
  given: string,
  published: readonly string[],
): Facts {
  const plain = rows
    .map(([name, value]) => [name.replace(" (provisional)", ""), value] as const)
    .filter(([name]) => !/^\d{4} to /.test(name));
  const highest = plain.reduce((most, row) => (row[1] > most[1] ? row : most));
  return {
    highest,
    newest: plain.at(-1)?.[1] ?? NaN,
    given: plain.find(([name]) => name === given) ?? [given, NaN],
    published: published.join(),
  };
}

/** The number a picture stands for in a row: the total where there is one, the dead, or the only one. */
export const valueIn = (markup: string, cells: readonly string[]) =>
  (markup.startsWith("<deaths") ? tail(cells)[0] : tail(cells).at(-1)) ?? NaN;

/** What a sentence of the readout says of its row: the name before its colon, and the first number after it. */
export function heard(sentence: string): readonly [name: string, value: number] {
  const [, name = "", rest = ""] = /^([^:]*):(.*)$/s.exec(sentence) ?? [];
  return [name, numberIn(rest) ?? NaN];
}
