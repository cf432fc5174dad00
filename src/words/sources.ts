/** Where figures come from: a line for each source, and what the foot says of them. */
import type { Source } from "../data/schema.js";
import { toDate } from "../data/time.js";
import type { SharedLocale } from "../i18n/locale.js";
import type { SourceContent } from "./content.js";
import { publishedOn } from "./values.js";

/** The lines for these sources, each once. */
export function sourceLines(sources: readonly Source[], locale: SharedLocale): SourceContent[] {
  const { common, labels } = locale.messages;
  const once = [...new Map(sources.map((source) => [source.id, source])).values()];
  return once.map((source) => {
    const via = viaOf(source, locale);
    const reporter = reporterOf(source);
    return {
      id: source.id,
      published: source.published,
      reported: reporter === null ? null : common.reportedBy(reporter),
      via,
      retrieved: source.retrieved,
      licence: source.licence,
      publisher: source.publisher,
      title: source.title,
      url: source.url,
      when: publishedOn(source.published, locale),
      foot: footOf(source, once, locale),
      detail: [
        ...(via === null ? [] : [via]),
        ...(source.nextExpected === undefined
          ? []
          : [common.nextExpected(locale.when(source.nextExpected))]),
        source.licence,
      ].join(labels.also),
    };
  });
}

/** Who reported what was not read in the publisher's own words, as shortly as a foot says it; else `null`. */
function reporterOf({ evidence, reporter, via }: Source): string | null {
  return evidence === "secondary" ? (reporter ?? via ?? null) : null;
}

function viaOf({ via, evidence }: Source, { messages: { common } }: SharedLocale): string | null {
  if (via === undefined) return null;
  return evidence === "secondary" ? common.reportedBy(via) : common.readFrom(via);
}

/**
 * What the foot says of a source: the publisher of the figures once, with the days of all its editions that are shown.
 * `null` for what the foot leaves to “What is counted”.
 */
function footOf(source: Source, all: readonly Source[], locale: SharedLocale): string | null {
  const [first] = all;
  if (source !== first) return null;
  const { labels, common } = locale.messages;
  const own = all.filter(({ publisher }) => publisher === source.publisher);
  // Each day with who reported it: what was read at its publisher is not said to be reported.
  const groups = new Map<string, string[]>();
  const reporters = new Set(own.map(reporterOf));
  for (const reporter of reporters) {
    const when = daysOf(
      own.filter((each) => reporterOf(each) === reporter),
      locale,
    );
    const said =
      when === null
        ? publishedOn(null, locale)
        : reporters.size === 1 && reporter === null
          ? common.publishedOn(when)
          : when;
    groups.set(said, [...(groups.get(said) ?? []), ...(reporter === null ? [] : [reporter])]);
  }
  return [...groups]
    .map(([said, by]) =>
      by.length ? said + labels.comma + common.reportedBy(locale.list(by)) : said,
    )
    .join(labels.also);
}

/** The days on which these were published, the year once; `null` where none was seen. */
function daysOf(sources: readonly Source[], locale: SharedLocale): string | null {
  const sorted = [...new Set(sources.flatMap(({ published }) => published ?? []))].sort();
  const last = sorted.at(-1);
  if (last === undefined) return null;
  const earlier = sorted
    .slice(0, -1)
    .map((day) =>
      day.length === 10 && day.slice(0, 4) === last.slice(0, 4)
        ? locale.dayAndMonth(toDate(day))
        : locale.when(day),
    );
  return locale.list([...earlier, locale.when(last)]);
}
