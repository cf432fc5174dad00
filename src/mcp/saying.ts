/** What the dataset says in sentences that can stand alone, and the same as fields. */
import { besideRecord } from "../data/claim.js";
import { dataset } from "../data/dataset.js";
import type { Figure } from "../data/figure.js";
import { revisionOf } from "../data/revisions.js";
import type { Source } from "../data/schema.js";
import { byId } from "../data/by-id.js";
import { isProblem } from "../data/view.js";
import { elements } from "../static/elements.js";
import { canonical, type View } from "../embed/address.js";
import { english } from "../i18n/locale.js";
import { capital } from "../i18n/plurals.js";
import { claimWords } from "../words/claims.js";
import { contextWords } from "../words/context.js";
import { ended, sourceText } from "../words/sentences.js";
import { sourceLines } from "../words/sources.js";
import { valueOf } from "../words/values.js";
import { createViewModel } from "../view/create-view-model.js";

/** A statement in sentences, the same as fields for programs, and what shows it. */
export interface Said {
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly view: View | null;
}

const { locale } = english;
const { labels, note } = locale.messages;

/** A figure with all that must be said with it; `newest` is the one of the same days that was published last. */
export function sayFigure(
  figure: Figure,
  newest: Figure,
  provisional: string | null,
  view: View | null,
): Said {
  const { measure, value, qualifier, from, to, published, source, derived } = figure;
  const revision = newest === figure ? null : revisionOf(dataset, figure, [newest]);
  const { later } = contextWords(
    {
      claim: null,
      revisions: revision ? [revision] : [],
      pinned: null,
      notices: { expected: null, changes: [] },
    },
    locale,
  );
  const caveats = [
    ...(derived === null ? [] : [note.derivedAs[derived]]),
    ...(provisional === null ? [] : [provisional]),
    ...(figure.note === null ? [] : [figure.note]),
    ...measure.caveats,
  ].filter(Boolean);
  return {
    text: [
      `${capital(measure.label)}, ${locale.period(from, to)}: ${valueOf(figure, locale)}.`,
      ...later,
      ...caveats.map(ended),
      saySource(source),
    ].join(" "),
    fields: {
      kind: "figure",
      measure: measure.label,
      value,
      qualifier: derived !== null && qualifier === "exact" ? derived : qualifier,
      unit: measure.unit,
      from,
      to,
      published,
      later,
      caveats,
      ...sourceFields(source),
    },
    view: view && withDays(view, figure),
  };
}

/** A claim with its verdict, and the record it was checked against. */
export function sayClaim(id: string, view: View | null): Said {
  const beside = besideRecord(dataset, id);
  const words = claimWords(beside, locale);
  if (!beside || !words) throw new Error(`There is no claim "${id}".`);
  const { verdict, why } = words;
  const said = words.said.join("");
  const record = words.record.map(({ value, label }) => `${value.text} ${label}`).join(labels.also);
  return {
    text: [
      ended(verdict),
      ended(said),
      ...(record ? [ended(`${labels.record}${labels.colon}${record}`)] : []),
      why,
      saySource(beside.source),
    ].join(" "),
    fields: {
      kind: "claim",
      said,
      verdict,
      record,
      why,
      published: beside.source.published,
      ...sourceFields(beside.source),
    },
    view,
  };
}

/** A quotation with who said it, and where. */
export function sayQuote(id: string, view: View | null): Said {
  const quote = byId(dataset.quotes, id);
  const source = quote && byId(dataset.sources, quote.source);
  if (!quote || !source) throw new Error(`There is no quotation "${id}".`);
  const { passages, speaker, office, date, venue, printed } = quote;
  const who = [speaker, office, date === null ? null : locale.when(date), venue]
    .filter((each) => each !== null)
    .join(labels.comma);
  const words = passages.map((each) => locale.messages.common.quoted(each)).join(" … ");
  return {
    text: [
      ended(`${who}${labels.colon}${words}`),
      ...(printed === null ? [] : [printed]),
      saySource(source),
    ].join(" "),
    fields: {
      kind: "quotation",
      passages,
      speaker,
      office,
      date,
      venue,
      printed,
      published: source.published,
      ...sourceFields(source),
    },
    view,
  };
}

/** A source in a sentence, with its address. */
export function saySource(source: Source): string {
  const [line] = sourceLines([source], locale);
  const text = line ? sourceText(line, { labels }) : source.title;
  return `${labels.source}${labels.colon}${text}.${source.url === null ? "" : ` ${source.url}`}`;
}

/** The same as fields. */
export function sourceFields({ publisher, title, url, licence }: Source) {
  return { publisher, source: title, url, licence };
}

/** The view of those days, where it has them. */
function withDays(view: View, { from, to }: Figure): View | null {
  const attributes = { ...view.attributes, from, to };
  const element = elements.find(({ tag }) => tag === view.tag);
  if (!element || isProblem(createViewModel(element, dataset, attributes, locale))) return view;
  return canonical(view.tag, attributes);
}
