/** The views that can be found: those that the elements name, each measure, each claim and each quotation. */
import { byId } from "../data/by-id.js";
import { subjectOf } from "../data/claim.js";
import { dataset } from "../data/dataset.js";
import { sourceOf } from "../data/figure.js";
import type { Claim, Measure } from "../data/schema.js";
import { firstDay, lastDay, type Span } from "../data/time.js";
import { isProblem, OPEN } from "../data/view.js";
import { addressOf } from "../static/render.js";
import { elements } from "../static/elements.js";
import { canonical, pathOf, type View } from "../embed/address.js";
import { english } from "../i18n/locale.js";
import { createViewModel } from "../view/create-view-model.js";
import { today } from "../view/today.js";
import type { ExportModel } from "../words/export-model.js";
import { lazily } from "../words/lazily.js";
import { sentencesOf } from "../words/sentences.js";
import { overlaps } from "./asked-span.js";
import { wordsOf, type Findable } from "./matching.js";

type Attributes = View["attributes"];

/** A view with what it says first. */
export interface FoundView extends View, Findable {
  readonly title: string;
  readonly about: string;
  /** The days of a claim or a quotation, which are its own; `null` where any can be asked for. */
  readonly days: Span | null;
  /** All that it says. */
  readonly shown: ExportModel;
}

/** The view of a measure; `null` where no element shows it by itself. */
export function viewOfMeasure({ element, attributeValue }: Measure): View | null {
  if (element === null) return null;
  return canonical(element, attributeValue === undefined ? {} : { measure: attributeValue });
}

/** The view of a claim beside the record. */
export function viewOfClaim(claim: Claim): View | null {
  const subject = subjectOf(dataset, claim);
  const element = elements.find(({ claimSubjects }) => claimSubjects.includes(subject));
  return element ? canonical(element.tag, { claim: claim.id }) : null;
}

/** The view of a quotation. */
export function viewOfQuote(id: string): View | null {
  const element = elements.find(({ attributes }) => Object.hasOwn(attributes, "quote"));
  return element ? canonical(element.tag, { quote: id }) : null;
}

/** All of them, each once; made when they are first asked for. */
export const allViews = lazily((): readonly FoundView[] => {
  const named = elements.flatMap(({ tag, example }) =>
    example.presets.filter(({ lang }) => lang === undefined).map((each) => canonical(tag, each)),
  );
  const views = [
    ...named,
    ...dataset.measures.map(viewOfMeasure),
    ...dataset.claims.map(viewOfClaim),
    ...dataset.quotes.map(({ id }) => viewOfQuote(id)),
  ].filter((view) => view !== null);
  const once = [...new Map(views.map((view) => [pathOf(view), view])).values()];
  return once.flatMap(({ tag, attributes }) => found(tag, attributes) ?? []);
});

/** The same view of those days; `null` where it has none of them. */
export function within(view: FoundView, span: Span | null): FoundView | null {
  if (view.days || !span) return overlaps(view.days, span) ? view : null;
  const { from, to } = span;
  return found(view.tag, { ...view.attributes, from, ...(to === OPEN.to ? {} : { to }) });
}

/** That view; `null` where it cannot be shown. */
function found(tag: string, attributes: Attributes): FoundView | null {
  const element = elements.find((each) => each.tag === tag);
  const view = canonical(tag, attributes);
  const model = element && createViewModel(element, dataset, attributes, english.locale);
  if (!element || !view || !model || isProblem(model)) return null;
  const { example } = element;
  const shown = model.shown(today());
  const { claim, quotation, title, subtitle } = sentencesOf(shown);
  const days = daysOf(attributes);
  const name = days ? [claim, quotation] : [title, subtitle];
  const labels = Object.entries(attributes).map(
    ([name, value]) => example.labels[name]?.values?.[value] ?? "",
  );
  const [measure] = shown.measures;
  const words = days
    ? [shown.reviewed?.claim.attributedTo ?? ""]
    : [example.name, example.about, measure?.label ?? "", measure?.definition ?? "", ...labels];
  return {
    ...view,
    title: claim || title,
    about: days ? quotation : subtitle,
    days,
    shown,
    name: wordsOf(name.join(" ")),
    words: wordsOf(words.join(" ")),
  };
}

/** The days that the claim or quotation of a view is about, or those of its print; `null` where it has none. */
function daysOf({ claim, quote }: Attributes): Span | null {
  const found = claim === undefined ? null : byId(dataset.claims, claim);
  const said = quote === undefined ? null : byId(dataset.quotes, quote);
  const row = found ?? said;
  if (!row) return null;
  const when = said?.date ?? sourceOf(dataset, row.source).published ?? "";
  const from = found?.from ?? when;
  const to = found?.to ?? when;
  return from && to ? { from: firstDay(from), to: lastDay(to) } : OPEN;
}

/** What there are figures about. */
export const subjects = elements.map(({ example }) => example.name).join("; ");

/** Where a view stands on a site; `null` where no site is known. */
export function placeOfView(view: View, site: string | null): string | null {
  return site === null ? null : addressOf(view, site);
}
