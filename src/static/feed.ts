/** What there is to follow of one figure: each publication of its figures, and each of them that moved. */
import { isAbout, type Basis } from "../data/notices.js";
import { measureOf, sourceOf } from "../data/figure.js";
import type { Dataset, Measure, Source } from "../data/schema.js";
import { stepsOf } from "../data/series.js";
import { firstDay, lastDay, order } from "../data/time.js";
import { isProblem, knownBy, type Attributes } from "../data/view.js";
import { pathOf, type View } from "../embed/address.js";
import { readQuery } from "../view/query.js";
import { movedSentence } from "../words/context.js";
import { figuresIn } from "../words/export-model.js";
import { labelledValue, publishedOn } from "../words/values.js";
import { tagOf, type Entry, type Feed } from "./feed-file.js";
import { addressOf } from "./render.js";
import type { StaticView } from "./static-view.js";

/** The files of the feed beside an embed page. */
export const FEED = { atom: "feed.xml", json: "feed.json" } as const;

/** A reader of feeds keeps what it has read. */
const MOST_ENTRIES = 30;

/** The feed of a view below `site`; its ids are of `authority`, a domain. */
export function feedOf(staticView: StaticView, site: string, authority: string): Feed {
  const { shown, view, explained } = staticView;
  const page = addressOf(view, site);
  const id = `${tagOf(authority)}embed/${pathOf(view)}`;
  const entries = [...publications(staticView), ...moves(staticView)]
    .sort((a, b) => order(firstDay(b.date), firstDay(a.date)) || order(a.id, b.id))
    .slice(0, MOST_ENTRIES)
    .map((entry) => ({ ...entry, id: id + entry.id, page }));
  const printed = explained.dataset.sources
    .filter((source) => shown.sources.some((each) => each.id === source.id))
    .flatMap(({ published }) => published ?? []);
  return {
    id,
    title: shown.title,
    lang: shown.lang,
    dir: shown.dir,
    page,
    self: page + FEED.atom,
    updated: entries[0]?.date ?? printed.sort().at(-1) ?? "2026",
    entries,
  };
}

type Found = Omit<Entry, "page">;

/** What of a publication is shown. */
interface Part {
  readonly source: Source;
  readonly published: string | null;
  readonly measure: Measure;
  readonly line: string;
  readonly note?: string | undefined;
}

/** An entry for each day on which a source published figures that are shown, as far as they were known. */
function publications(staticView: StaticView): Found[] {
  const { view, locale } = staticView;
  const days = new Map<string, Part[]>();
  for (const part of parts(staticView))
    if (part.published !== null && knownBy(part.published, view.attributes["as-of"])) {
      const key = `figures/${part.source.id}/${part.published}`;
      days.set(key, [...(days.get(key) ?? []), part]);
    }
  return [...days].flatMap(([id, all]) => {
    const [{ source, published } = {}] = all;
    if (!source || !published) return [];
    const caveats = all.flatMap(({ measure, note }) => [
      ...(note ? [note] : []),
      ...measure.caveats,
    ]);
    return {
      id,
      title: source.publisher + locale.messages.labels.comma + publishedOn(published, locale),
      date: published,
      kind: "figures",
      lines: [...new Set([...all.map(({ line }) => line), ...caveats])],
    };
  });
}

/** Series and published totals about the measures and the period of a view, and whatever else it shows. */
function parts({ explained: { dataset }, shown, ...view }: StaticView): Part[] {
  const { locale } = view;
  const { measures, period } = basisOf(view, dataset);
  const { colon } = locale.messages.labels;
  const isShown = (measure: string, from: string, to: string) =>
    measures.includes(measure) && firstDay(from) <= period.to && lastDay(to) >= period.from;
  const spanOf = (measure: Measure, from: string, to: string) =>
    measure.label + colon + locale.period(from, to);
  const series = dataset.series.flatMap((each) => {
    const steps = stepsOf(each);
    const [from, to] = [steps[0]?.from ?? "", steps.at(-1)?.to ?? ""];
    if (!isShown(each.measure, from, to)) return [];
    const [source, measure] = [sourceOf(dataset, each.source), measureOf(dataset, each.measure)];
    return { source, published: source.published, measure, line: spanOf(measure, from, to) };
  });
  const readings = dataset.readings.flatMap((each) => {
    if (!isShown(each.measure, each.from, each.to)) return [];
    const [source, measure] = [sourceOf(dataset, each.source), measureOf(dataset, each.measure)];
    const value = labelledValue({ ...each, source, measure, note: null, derived: null }, locale);
    const line = locale.period(each.from, each.to) + colon + value;
    return { source, published: each.published, measure, line, note: each.note };
  });
  const known = new Set([...series, ...readings].map(({ source }) => source.id));
  const others = grouped(
    figuresIn(shown.table).filter(({ source }) => !known.has(source.id)),
    ({ source, measure }) => `${source.id}/${measure.id}`,
  ).flatMap((figures) => {
    const [{ source, measure } = {}] = figures;
    const from = figures.map((figure) => firstDay(figure.from)).sort()[0];
    const to = figures
      .map((figure) => lastDay(figure.to))
      .sort()
      .at(-1);
    return source && measure && from && to
      ? { source, published: source.published, measure, line: spanOf(measure, from, to) }
      : [];
  });
  return [...series, ...readings, ...others];
}

/** Every row of the ledger about these figures, whenever it was written. */
function moves({ explained: { dataset }, ...view }: StaticView): Found[] {
  const basis = basisOf(view, dataset);
  return dataset.changes
    .filter((change) => isAbout(change, basis))
    .map((change) => {
      const { label } = measureOf(dataset, change.measure);
      const sentence = (reason: string) => movedSentence(change, label, reason, view.locale);
      return {
        id: `ledger/${change.id}`,
        title: sentence(""),
        date: change.date,
        kind: change.kind,
        lines: [sentence(change.reason)],
      };
    });
}

function basisOf({ view, element }: Pick<StaticView, "view" | "element">, dataset: Dataset): Basis {
  const query = readQuery(element.attributes, withoutLanguage(view));
  const selection = isProblem(query) ? query : element.select(dataset, query);
  if (isProblem(selection)) throw new Error(`${pathOf(view)} shows no figures of this dataset.`);
  return selection.basis;
}

function withoutLanguage({ attributes }: View): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== "lang"));
}

function grouped<T>(all: readonly T[], key: (each: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return [...groups.values()];
}
