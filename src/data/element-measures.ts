/** What an author can write into the `measure` attribute of each element. Made by scripts/measure-types.ts. */
export interface ElementMeasures {
  readonly "crossings-timeline": "people" | "boats" | "people-per-boat";
  readonly "removals-counter":
    "returns" | "enforced" | "voluntary" | "offenders" | "asylum-related" | "port-refusals";
}
