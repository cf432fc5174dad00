/** What stands around the figures: the claim, what is known now, the notices. */
import type { Figure } from "../data/figure.js";
import type { Context } from "../data/context.js";
import type { Notices } from "../data/notices.js";
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

/** One sentence for each notice; a revision and a correction are different words. */
function noticeWords({ expected, changes }: Notices, locale: SharedLocale): Notice[] {
  const m = locale.messages.notice;
  return [
    ...changes.map((change) => {
      const period = locale.period(change.from, change.to);
      const say = (reason: string) =>
        m[change.kind](
          locale.during(change.date, change.date),
          change.of === null ? period : `${period} (${change.of})`,
          change.old,
          change.new,
          reason,
        );
      return {
        kind: change.kind,
        text: say(change.reason),
        short: say("").trim(),
        after: null,
        until: change.noticeUntil,
      };
    }),
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
