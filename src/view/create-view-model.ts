/** The one way from the attributes of an element to everything that is shown of it. */
import { besideRecord, claimFor } from "../data/claim.js";
import type { Context } from "../data/context.js";
import type { Figure } from "../data/figure.js";
import type { Heard } from "../data/heard.js";
import { continuationOf, revisionOf, type Revision } from "../data/revisions.js";
import { noticesOf } from "../data/notices.js";
import type { Dataset } from "../data/schema.js";
import { firstDay, lastDay, yearBefore } from "../data/time.js";
import { isProblem, type Attributes, type Problem } from "../data/view.js";
import { withWords, type SharedLocale } from "../i18n/locale.js";
import { inlineWordsOf } from "../words/inline.js";
import type { Content } from "../words/content.js";
import type { ViewModel } from "../words/view-model.js";
import { lazily } from "../words/lazily.js";
import type { AnyDefinition, Selection } from "./definition.js";
import { isInline } from "./inline.js";
import { readQuery, type Query } from "./query.js";
import { today } from "./today.js";

/**
 * The view of an element with those attributes, in the words of a language, or why it cannot be shown. It selects
 * once with `as-of` and once without: what came later, notices and claims are found here and nowhere else.
 */
export function createViewModel<C extends Pick<Content, "summary" | "notices">>(
  definition: AnyDefinition<C>,
  dataset: Dataset,
  attributes: Attributes,
  language: SharedLocale,
): ViewModel<C> | Problem {
  const query = readQuery(definition.attributes, attributes);
  if (isProblem(query)) return query;
  const { claim: asked } = attributes;
  const claim = asked === undefined ? null : claimFor(dataset, asked, definition.claimSubjects);
  if (claim && isProblem(claim)) return claim;
  const selection = definition.select(dataset, query);
  if (isProblem(selection)) return selection;
  const own = definition.ownClaim?.(selection);
  const context: Context = {
    claim: own === undefined ? claim : besideRecord(dataset, own),
    revisions: revisionsOf(definition, dataset, query, selection),
    pinned: attributes["as-of"] ?? null,
    notices: noticesOf(dataset, selection.basis, query.asOf !== undefined),
  };
  const locale = withWords(language, definition.english);
  const content = definition.content(selection, context, locale);
  const table = lazily(() => definition.table(selection, locale));
  // A number in running text has no picture.
  const height = isInline(attributes) ? 0 : definition.height(selection);
  const shown = (day: string) =>
    definition.exportModel(
      content,
      { table: table(), claim: context.claim, asOf: attributes["as-of"], day },
      locale,
    );
  return {
    words: content,
    table,
    labels: locale.messages.labels,
    shown,
    inline: () =>
      inlineWordsOf(
        shown(today()),
        content,
        yearBeforeOf(definition, dataset, query, definition.headline(selection)),
        locale,
      ),
    picture: height
      ? {
          height,
          load: async () => {
            const { drawChart } = await definition.loadChart();
            return (size) => drawChart(selection, size, locale);
          },
        }
      : null,
    heard: heardOf(definition, selection),
    dataset,
    warnings: [...query.options.warnings],
  };
}

/** What is known now and was not on the day shown: another value of the same period, or a count that goes further. */
function revisionsOf<C>(
  definition: AnyDefinition<C>,
  dataset: Dataset,
  query: Query,
  selection: Selection,
): Revision[] {
  const now =
    query.asOf === undefined
      ? selection
      : definition.select(dataset, { ...query, asOf: undefined });
  const newest = isProblem(now) ? null : now;
  const shown = definition.headline(selection);
  const found = [
    shown && revisionOf(dataset, shown, definition.current(dataset, selection, newest)),
    continuationOf(shown, newest && definition.headline(newest)),
  ];
  return found.filter((later) => later !== null);
}

/** What can be heard: whatever an element selects, never deaths. */
function heardOf<C>(definition: AnyDefinition<C>, selection: Selection): Heard | null {
  const isOfDeaths = definition.headline(selection)?.measure.subject === "deaths";
  return isOfDeaths ? null : (definition.heard?.(selection) ?? null);
}

/** The same a year before, where that is held of exactly the same days; deaths are not set against each other. */
function yearBeforeOf<C>(
  definition: AnyDefinition<C>,
  dataset: Dataset,
  query: Query,
  figure: Figure | null,
): Figure | null {
  if (!figure || figure.measure.subject === "deaths") return null;
  const from = yearBefore(firstDay(figure.from));
  const to = yearBefore(lastDay(figure.to));
  const selection = definition.select(dataset, { ...query, span: { from, to } });
  const before = isProblem(selection) ? null : definition.headline(selection);
  return before && firstDay(before.from) === from && lastDay(before.to) === to ? before : null;
}
