/** A dataset of one series, from a table and what a person says of it. */
import type { Dataset } from "../../src/data/schema.js";
import type { Table } from "./table.js";

/** What is said of the numbers, as it is typed: empty where it was left out. */
export interface Told {
  /** What was counted: “books lent by the town library”. */
  readonly label: string;
  /** The same in a word or two, for an axis. */
  readonly short: string;
  readonly notCounted: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  readonly licence: string;
}

/** The dataset as a file holds it. It is not checked here: the element does, and says what is missing. */
export function ownDataset(
  { first, interval, values }: Table,
  told: Told,
  today: string,
): Partial<Dataset> {
  const { label, short, notCounted, publisher, url, published, licence } = told;
  return {
    schema: 1,
    sources: [
      {
        id: "own",
        publisher,
        title: label,
        url: url || null,
        published: published || null,
        retrieved: today,
        licence: licence || "Not stated",
        evidence: "primary",
      },
    ],
    measures: [
      {
        id: "own",
        label,
        short: short || label,
        unit: short || label,
        element: "crossings-timeline",
        attributeValue: "own",
        definition: `${label}.`,
        counted: `${label}.`,
        notCounted: notCounted || "Not stated.",
        caveats: notCounted ? [notCounted] : [],
        addable: [],
        comparable: [],
      },
    ],
    series: [
      {
        id: "own",
        measure: "own",
        interval,
        source: "own",
        first,
        values: [...values],
        provisionalFrom: null,
      },
    ],
  };
}
