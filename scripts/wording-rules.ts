/**
 * What must hold of the words of our own dataset before anything is built of it: marks stand only around what
 * somebody said, two editions of a number have their names, and what must be known fits below a picture.
 */
import { fileOf, type Fault } from "../src/data/check.js";
import type { Collection, Report } from "../src/data/rules.js";
import type { Dataset } from "../src/data/schema.js";
import { sentencesByRow } from "../src/data/translated.js";
import { firstDay, lastDay } from "../src/data/time.js";
import { en } from "../src/i18n/en.js";
import { english } from "../src/i18n/locale.js";

/** As long as a line below a picture at 320 pixels. */
const LINE = 60;

export function wordingFaults(dataset: Dataset): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (collection, row, message) => {
    faults.push({ file: fileOf(collection, row), row, path: collection, message });
  };
  for (const rule of [quotationsAreHeld, marksAreWords, editionsHaveNames, mustsAreShort])
    rule(dataset, report);
  return faults;
}

/** A claim is a quotation where a quotation of ours holds its words. */
function quotationsAreHeld({ claims, quotes }: Dataset, report: Report): void {
  const passages = quotes.flatMap((quote) => quote.passages);
  for (const { id, quotation, wording } of claims)
    if (quotation && !passages.some((passage) => passage.includes(wording)))
      report(
        "claims",
        id,
        `quotation is true, but no row of data/quotes.json has the words "${wording}". Say false, or add the quotation they are from.`,
      );
}

/** In sentences of ours marks stand around words that a quotation or a source has. */
function marksAreWords(dataset: Dataset, report: Report): void {
  const said = [
    ...dataset.quotes.flatMap(({ passages }) => passages),
    ...dataset.sources.flatMap(({ words = "", title }) => [words, title]),
  ].map((words) => words.toLowerCase());
  for (const [collection, row, sentence] of sentencesOf(dataset))
    for (const [, words = ""] of sentence.matchAll(/“([^”]*)”/g))
      if (!said.some((each) => each.includes(words.toLowerCase())))
        report(
          collection,
          row,
          `“${words}” stands in quotation marks, but neither a quotation nor the words of a source have it. Take off the marks, or add what it is from.`,
        );
}

/** Where a number and what it was before stand in one sentence, it says which is of when. */
function editionsHaveNames(dataset: Dataset, report: Report): void {
  const pairs = supersededOf(dataset);
  for (const [collection, row, sentence] of sentencesOf(dataset)) {
    const pair = unnamedEditions(sentence, pairs);
    if (pair)
      report(
        collection,
        row,
        `"${sentence}" has ${pair.join(" and ")}, which are of two editions, without their names. Say of each which it is, as in "the edition of May 2026".`,
      );
  }
}

/** What must be known of a measure has a short form: a word of its element, or a caveat as short as a line. */
function mustsAreShort({ measures }: Dataset, report: Report): void {
  const short: Readonly<Record<string, object>> = {
    "removals-counter": en.removals.must,
    "crossings-timeline": en.crossings.caveat,
  };
  for (const { id, element, attributeValue, caveats } of measures) {
    const words = element === null ? undefined : short[element];
    if (!words || attributeValue === undefined || Object.hasOwn(words, id)) continue;
    const long = caveats.find(({ length }) => length > LINE);
    if (long !== undefined)
      report(
        "measures",
        id,
        `caveats: "${long}" must be known below the picture and has no short form. Give it one of at most ${LINE} characters under ${id} in src/${element}/${element}.en.ts, or shorten it.`,
      );
  }
}

/** Numbers of one measure and period that two editions have, as they are written. */
export function supersededOf({ changes, readings }: Dataset): (readonly [string, string])[] {
  const written = (value: number) => english.locale.count(value).text;
  const ofOnePeriod = readings.flatMap((one, index) =>
    readings
      .slice(index + 1)
      .filter(
        (other) =>
          other.measure === one.measure &&
          other.source !== one.source &&
          other.value !== one.value &&
          firstDay(other.from) === firstDay(one.from) &&
          lastDay(other.to) === lastDay(one.to),
      )
      .map((other) => [written(one.value), written(other.value)] as const),
  );
  const moved = changes.map((change) => [change.old, change.new] as const);
  // A small number may count anything.
  return [...ofOnePeriod, ...moved].filter((pair) =>
    pair.every((each) => /^\d[\d,]{3,}$/.test(each)),
  );
}

/** The two numbers that stand in a sentence without two names; `null` where there are none. */
export function unnamedEditions(
  sentence: string,
  pairs: readonly (readonly [string, string])[],
): readonly [string, string] | null {
  const numbers = new Set(sentence.match(/\d[\d,]*\d/g));
  const pair = pairs.find((each) => each.every((value) => numbers.has(value)));
  if (!pair) return null;
  const months =
    "January|February|March|April|May|June|July|August|September|October|November|December";
  const dates = new Set(sentence.match(new RegExp(`(${months}) \\d{4}`, "g")));
  const kinds = [/\b(weekly|daily|operational)\b/, /\b(final|official)\b/];
  const named = dates.size > 1 || kinds.every((kind) => kind.test(sentence));
  return named ? null : pair;
}

function sentencesOf(dataset: Dataset): [Collection, string, string][] {
  return sentencesByRow(dataset).flatMap(([collection, row, text]) =>
    text
      .split(/(?<=[.;:]) /)
      .map((sentence): [Collection, string, string] => [collection, row, sentence]),
  );
}
