/** A view of each element that is not in its first module: it takes everything that an element can call. */
export const examples = [
  `<crossings-timeline from="2024-03" to="2024-08">The author’s words</crossings-timeline>`,
  `<deaths-tally from="2019" to="2023">The author’s words</deaths-tally>`,
  `<quote-card quote="cooper-returns-target">The author’s words</quote-card>`,
  `<removals-counter>The author’s words</removals-counter>`,
] as const;
