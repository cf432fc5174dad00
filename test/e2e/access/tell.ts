/** What a reader tells of a view after hearing it row by row. */
import { numberIn } from "./agreement.js";
import type { Facts } from "./facts.js";

const numbersIn = (text: string) => text.match(/\d[\d,]*/g) ?? [];
/** In "Dead, at least 82" the number is the last word; where none was published there is none. */
const tail = (values: readonly string[]) =>
  values.flatMap((each) => numberIn(each.split(" ").at(-1) ?? "") ?? []);

/** Tells the facts of rows that were read one after the other, each with its name and its number. */
export function tell(
  headline: string,
  rows: readonly (readonly [name: string, value: number])[],
  given: string,
  published: string,
): Facts {
  const plain = rows.map(([name, value]) => [name.replace(" (provisional)", ""), value] as const);
  const highest = plain.reduce((most, row) => (row[1] > most[1] ? row : most));
  return {
    headline: numbersIn(headline),
    highest,
    newest: plain.at(-1)?.[1] ?? NaN,
    given: plain.find(([name]) => name === given) ?? [given, NaN],
    published: /[Pp]ublished (\d+ \w+ \d{4})/.exec(published)?.[1] ?? published,
  };
}

/** The number a picture stands for in a row: the total where there is one, the dead, or the only one. */
export const valueIn = (markup: string, cells: readonly string[]) =>
  (markup.startsWith("<deaths") ? tail(cells)[0] : tail(cells).at(-1)) ?? NaN;
