/** What is said of all quotations: how many there are, when they were said, and each as its card says it. */
import type { Context } from "../data/context.js";
import { capital } from "../i18n/plurals.js";
import type { Locale } from "../i18n/locale.js";
import type { Content, ListedQuotation, QuotationList } from "../words/content.js";
import { contextWords } from "../words/context.js";
import { caveatsOf, measureWords } from "../words/measures.js";
import type { ListSelection } from "./quote-card.list.select.js";
import { contentOfQuote } from "./quote-card.words.js";

/** Everything said about them. */
export function contentOfList(selection: ListSelection, context: Context, locale: Locale): Content {
  const { all, speakers, said, undated, areUndatedShown } = selection;
  const m = locale.messages.quote.list;
  const when = said ? m.said(locale.during(said.from, said.to)) : null;
  const undatedToo = undated && areUndatedShown ? m.undated(locale.count(undated)) : null;
  const measures = all.flatMap(({ about }) => about);
  const cards = all.map(({ selection: one }) => contentOfQuote(one, context, locale));
  return {
    title: m.title(locale.count(all.length), locale.count(speakers)),
    subtitle: [when, undatedToo].filter((each) => each !== null).join(locale.messages.labels.also),
    headline: null,
    rest: "",
    readings: [],
    summary: "",
    controls: [],
    others: [],
    measures: measureWords(measures),
    events: [],
    caveats: undated && !areUndatedShown ? [m.leftOut(locale.count(undated))] : [],
    notes: caveatsOf(measures),
    quotation: null,
    list: {
      quotations: all.flatMap((each, index) => quotationIn(each, cards[index])),
      words: wordsOf(all.length, locale),
    },
    sources: onceEach(cards.flatMap(({ sources }) => sources.slice(0, 1))),
    ...contextWords(context, locale),
  };
}

/** One of them, as its card has it. */
function quotationIn(
  { selection: { quote, claims, evidence }, about }: ListSelection["all"][number],
  card: Content | undefined,
): ListedQuotation[] {
  const source = card?.sources[0];
  if (!card?.quotation || !source) return [];
  return [
    {
      ...card.quotation,
      id: quote.id,
      isVerdict: claims.length > 0,
      isTested: evidence !== null,
      why: claims[0]?.claim.why ?? "",
      about: about.map(({ label }) => capital(label)),
      source,
    },
  ];
}

function wordsOf(all: number, locale: Locale): QuotationList["words"] {
  const m = locale.messages.quote.list;
  const { speaker, about, verdict, search, none, clear, showTest, showAlone } = m;
  const of = locale.count(all);
  const found = (count: number) => m.found(locale.count(count).text, of);
  return { speaker, about, verdict, all: m.all, search, found, none, clear, showTest, showAlone };
}

/** Each source once. */
function onceEach(sources: Content["sources"]): Content["sources"] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
