/** What stands around the figures: the claim, what is known now, the notices. */
import type { Figure } from "../data/figure.js";
import type { Context } from "../data/context.js";
import type { Notices } from "../data/notices.js";
import type { Change } from "../data/schema.js";
import type { Revision } from "../data/revisions.js";
import type { SharedLocale } from "../i18n/locale.js";
import type { Notice, Content } from "./content.js";
import { labelledValue } from "./values.js";
import { claimWords } from "./claims.js";

/** The words of what stands around the figures. */
export function contextWords(
  { claim, revisions, pinned, notices }: Context,
  locale: SharedLocale,
): Pick<Content, "claim" | "later" | "pinned" | "notices"> {
  return {
    claim: claimWords(claim, locale),
    later: laterWords(revisions, locale),
    pinned:
      pinned !== null && revisions.length
        ? locale.messages.later.pinned(locale.when(pinned))
        : null,
    notices: noticeWords(notices, locale),
  };
}

/** A figure that moved in a sentence; a revision and a correction are different words. `of` says which, where it must. */
export function movedSentence(
  {
    kind,
    date,
    from,
    to,
    old,
    new: now,
  }: Pick<Change, "kind" | "date" | "from" | "to" | "old" | "new">,
  of: string | null,
  reason: string,
  locale: SharedLocale,
): string {
  const period = locale.period(from, to);
  const which = of === null ? period : `${period} (${of})`;
  return locale.messages.notice[kind](locale.during(date, date), which, old, now, reason).trim();
}

/** One sentence for each notice. */
function noticeWords({ expected, changes }: Notices, locale: SharedLocale): Notice[] {
  const m = locale.messages.notice;
  return [
    ...changes.map((change) => ({
      kind: change.kind,
      text: movedSentence(change, change.of, change.reason, locale),
      short: movedSentence(change, change.of, "", locale),
      after: null,
      until: change.noticeUntil,
    })),
    ...(expected === null
      ? []
      : [
          {
            kind: "overdue" as const,
            text: m.overdue(locale.when(expected)),
            short: m.overdue(locale.when(expected)),
            after: expected,
            until: null,
          },
        ]),
  ];
}

/** One sentence for each thing that is known now: old value, new value, since when, why. */
function laterWords(later: readonly Revision[], locale: SharedLocale): string[] {
  const m = locale.messages.later;
  const date = (published: string | null) => (published === null ? null : locale.when(published));
  return later.map(({ kind, old, now, why }) => {
    const [first] = now;
    if (!first) return "";
    const since = date(first.published);
    const sentence =
      kind === "revised" && old
        ? m.revised(
            labelledList([old], locale),
            date(old.published),
            labelledList(now, locale),
            since,
          )
        : m.continued(labelledList([first], locale), locale.period(first.from, first.to), since);
    return why === null ? sentence : `${sentence} ${why}`;
  });
}

/** "13,460 returns, enforced and voluntary"; several figures are joined as the language joins a list. */
function labelledList(figures: readonly Figure[], locale: SharedLocale): string {
  return locale.list(figures.map((figure) => labelledValue(figure, locale)));
}
