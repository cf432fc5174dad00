/** What a reader can change in a deaths tally. */
import type { Locale } from "../i18n/locale.js";
import type { Control } from "../words/content.js";
import type { DeathsRecord } from "./deaths-tally.select.js";

export function controlsOf(selection: DeathsRecord, locale: Locale): Control[] {
  const m = locale.messages.deaths;
  const { by, choices, scope, scopes, span, held } = selection;
  const [first, last] = [Number(held.from.slice(0, 4)), Number(held.to.slice(0, 4))];
  const [from, to] = [span.from.slice(0, 4), span.to.slice(0, 4)];
  const whole = span.from === held.from && span.to === held.to;
  const all = [...Array(last - first + 1).keys()].map((index) => String(first + index));
  return [
    {
      name: "view",
      legend: m.controls.view,
      options: choices.map((each) => ({
        text: m.views[each],
        set: { by: each === "year" ? null : each },
      })),
      chosen: choices.indexOf(by),
    },
    ...(scopes.length > 1
      ? [
          {
            name: "scope" as const,
            legend: m.controls.scope,
            options: scopes.map((each) => ({
              text: m.controls[each],
              set: { scope: each === "route" ? null : each },
            })),
            chosen: scopes.indexOf(scope),
          },
        ]
      : []),
    ...(all.length > 1
      ? [
          {
            name: "period" as const,
            legend: locale.messages.common.period,
            options: [{ text: locale.messages.labels.wholeSeries, set: { from: null, to: null } }],
            chosen: whole ? 0 : -1,
            years: { all, from, to },
          },
        ]
      : []),
  ];
}
