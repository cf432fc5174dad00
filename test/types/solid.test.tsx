/** @jsxImportSource solid-js */
/** What Solid's types accept and reject; `tsc` is the test: an expected error that does not come is one. */
import type {} from "../../src/frameworks/solid.js";
import type { CrossingsTimeline } from "../../src/index.js";

export const accepted = [
  <crossings-timeline
    ref={(element: CrossingsTimeline) => element.csv()}
    measure="boats"
    interval="month"
    from="2024"
    as-of="2024-12-29"
    class="wide"
    data={{ schema: 1 }}
    on:explainer-error={({ code, message }) => [code satisfies string, message]}
    on:explainer-select={({ row }) => row satisfies number}
  >
    Words
  </crossings-timeline>,
  <removals-counter view="history" claim={undefined} />,
  <deaths-tally by="cause" scope="channel" lang="fr" />,
  <quote-card quote="cooper-returns-target" no-evidence />,
];

export const rejected = [
  // @ts-expect-error No such measure.
  <crossings-timeline measure="ships" />,
  // @ts-expect-error A name that a server would write as an attribute nobody knows.
  <crossings-timeline asOf="2024" />,
  // @ts-expect-error An attribute of another element.
  <removals-counter by="year" />,
  // @ts-expect-error A day is text.
  <deaths-tally from={2024} />,
  // @ts-expect-error A day is text, in an attribute of two words, too.
  <deaths-tally as-of={2024} />,
  // @ts-expect-error A ready element has no code.
  <quote-card on:explainer-ready={({ code }) => code} />,
  // @ts-expect-error A reference to another element.
  <quote-card ref={(element: CrossingsTimeline) => element.csv()} />,
];
