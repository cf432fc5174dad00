/** Finds what some words are about: words are compared, and nothing is guessed. */
import { english } from "../i18n/locale.js";

/** Words that say nothing of what is asked for. */
const EMPTY = new Set(
  `a about after all an and any are as at be been before between by can claim claims claimed count
  did do does ever figure figures for from had has have how i in into is it its many me more much number
  numbers of off on or over people per person read record records said say says show since so tell than that the
  their them there they this to total totals uk under until up was we were what when which who why will with
  year years you your`
    .split(/\s+/)
    .filter(Boolean),
);

/** The endings that tell the forms of a word apart, the longest first. */
const ENDING = /(?:ations?|ments?|ings?|als?|ed|es|e|s)$/;

/** No word is cut shorter: what is left would be another word. */
const SHORTEST = 4;

/** A word without what tells its forms apart: crossing, crossed and crosses are one. */
function stemOf(word: string): string {
  const stem = word.replace(/ies$/, "y").replace(ENDING, "");
  return stem.length >= SHORTEST ? stem : word;
}

/** The words of a text that say what it is about, each once: its stem, and how it was written. */
export function wordsOf(text: string): Map<string, string> {
  const written = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Map(
    written
      .filter((word) => !EMPTY.has(word) && !/^\d+$/.test(word))
      .map((word) => [stemOf(word), word]),
  );
}

/** The numbers of three digits or more that are written in a text: shorter ones are mostly days. */
export function numbersIn(text: string): number[] {
  const written = text.match(/\d[\d,]*\d{2}/g) ?? [];
  return written.map((each) => Number(each.replaceAll(",", "")));
}

/** What can be found by its words. */
export interface Findable {
  /** The words of its name: they count twice. */
  readonly name: ReadonlyMap<string, string>;
  /** All others that say what it is about. */
  readonly words: ReadonlyMap<string, string>;
}

/** A word that more than half of all things have says nothing of one of them. */
const COMMON = 1 / 2;

const has = ({ name, words }: Findable, word: string) => name.has(word) || words.has(word);

/**
 * The things that have some of these words, the best first, and of equals the one with the shorter name. A word counts
 * for more the fewer things have it; things that match less than half as well as the best are left out.
 */
export function matching<T extends Findable>(asked: Iterable<string>, things: readonly T[]): T[] {
  const weights = [...asked].flatMap((word): [string, number][] => {
    const having = things.filter((thing) => has(thing, word)).length;
    return having && having <= things.length * COMMON ? [[word, 1 / having]] : [];
  });
  const scoreOf = (thing: T) =>
    weights.reduce((sum, [word, weight]) => {
      const times = thing.name.has(word) ? 2 : thing.words.has(word) ? 1 : 0;
      return sum + times * weight;
    }, 0);
  const scored = things
    .map((thing) => ({ thing, score: scoreOf(thing) }))
    .sort((a, b) => b.score - a.score || a.thing.name.size - b.thing.name.size);
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score > 0 && score >= best / 2).map(({ thing }) => thing);
}

/** A sentence that names the words that none of these things has; `null` where each is found. */
export function unknownIn(
  asked: ReadonlyMap<string, string>,
  things: readonly Findable[],
): string | null {
  const unknown = [...asked].flatMap(([stem, word]) =>
    things.some((thing) => has(thing, stem)) ? [] : [`“${word}”`],
  );
  return unknown.length
    ? `Nothing here says ${english.locale.list(unknown)}: see whether it is about what you mean.`
    : null;
}
