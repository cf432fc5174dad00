/** Which quotations a reader looks for. */
import type { ListedQuotation } from "../../words/content.js";

/** What a reader chose and typed; empty where nothing was. */
export interface Search {
  readonly speaker: string;
  readonly about: string;
  readonly verdict: string;
  readonly words: string;
}

export const NOTHING: Search = { speaker: "", about: "", verdict: "", words: "" };

/** What can be chosen: all that occurs, each once, in the order of the alphabet. */
export const choices: Readonly<
  Record<Exclude<keyof Search, "words">, (one: ListedQuotation) => readonly string[]>
> = {
  speaker: ({ speaker }) => [speaker],
  about: ({ about }) => about,
  verdict: ({ answer }) => [answer],
};

/** Those that have all of it: every word somewhere in the quotation, or in who said it and where. */
export function found(all: readonly ListedQuotation[], search: Search): ListedQuotation[] {
  const words = plain(search.words).split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    const { passages, speaker, office, where } = one;
    const text = plain([...passages, speaker, office, where].join(" "));
    return (
      words.every((word) => text.includes(word)) &&
      Object.entries(choices).every(([name, of]) => {
        const chosen = search[name as keyof Search];
        return !chosen || of(one).includes(chosen);
      })
    );
  });
}

/** Without capitals, accents and the shape of apostrophes. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’ʼ]/g, "'").toLowerCase();
}
