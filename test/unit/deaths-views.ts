import type { Attributes } from "../../src/data/view.js";

/** Every kind of view that a reader can choose. */
export const views: readonly Attributes[] = [
  {},
  { by: "month" },
  { by: "cause" },
  { by: "incident" },
  { from: "2024", to: "2024" },
  { from: "2024", to: "2024", by: "month" },
  { from: "2023", to: "2024", by: "month" },
  { from: "2024", to: "2024", by: "cause" },
  { from: "2024", to: "2024", by: "incident" },
  { from: "2017", to: "2017", by: "cause" },
  { from: "2017", to: "2017", by: "incident" },
  { from: "2026", to: "2026" },
  { from: "2026", to: "2026", by: "incident" },
  { from: "2023-07-05", to: "2024-12-07" },
  { from: "2024-07-05", to: "2024-12-07", by: "incident" },
  { from: "2018-03", to: "2026" },
  { scope: "channel" },
  { scope: "channel", by: "cause" },
  { scope: "channel", by: "incident" },
  { scope: "channel", from: "2017", to: "2017", by: "cause" },
  { "as-of": "2024-12-29" },
  { "as-of": "2025-03-15" },
  { "as-of": "2026-05-10" },
];
