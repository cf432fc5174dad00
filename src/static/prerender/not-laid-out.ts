/** What a prerendered view leaves out of its words, by name: no page lays it out, and it is loaded when a reader asks for it. */
export const notLaidOut: readonly string[] = [
  "table",
  "source",
  "id",
  "published",
  "via",
  "reported",
  "retrieved",
  "licence",
];
