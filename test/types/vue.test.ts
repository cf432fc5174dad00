/** What Vue's templates accept and reject, as its language tools see them: the props of a global component. */
import type { GlobalComponents } from "vue";
import type {} from "../../src/frameworks/vue.js";

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>["$props"];

export const accepted: [Props<"crossings-timeline">, Props<"quote-card">, Props<"deaths-tally">] = [
  {
    ref: "timeline",
    measure: "boats",
    interval: "month",
    asOf: "2024-12-29",
    class: "wide",
    onExplainerError: ({ code }) => [code satisfies string],
  },
  { quote: "cooper-returns-target", noEvidence: true },
  { by: "cause", scope: "channel", lang: "fr" },
];

export const rejected: [
  Props<"crossings-timeline">,
  Props<"removals-counter">,
  Props<"deaths-tally">,
] = [
  // @ts-expect-error No such measure.
  { measure: "ships" },
  // @ts-expect-error An attribute of another element.
  { by: "year" },
  // @ts-expect-error A day is text.
  { from: 2024 },
];
