/** Why an element cannot show what was asked. */
import type { Problem } from "../data/view.js";
import { wordFor, type SharedLocale } from "../i18n/locale.js";

/** Why the element cannot show what was asked, in one sentence. */
export function problemWords(
  { problem, attribute, value, available }: Problem,
  locale: SharedLocale,
): string {
  const { problem: sentences, fault } = locale.messages;
  const [kind = "", ...details] = available.map(inShort);
  const [what = "", more = ""] = details;
  const list =
    problem === "bad-data"
      ? (wordFor(fault, kind)?.(what, more) ?? value)
      : inShort(available.join(problem === "no-data" ? " – " : ", "));
  return sentences[problem](attribute, inShort(value), list);
}

/** No sentence is longer than somebody would read, whatever an attribute or a file says. */
const MOST_LETTERS = 1_000;

function inShort(text: string): string {
  return text.length > MOST_LETTERS ? `${[...text].slice(0, MOST_LETTERS).join("")}…` : text;
}
