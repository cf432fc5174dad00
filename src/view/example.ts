/** What shows an element to somebody who does not know it yet: tests, embed pages and the builder read it. */
/** What an attribute is called where an author chooses it. */
export interface AttributeLabel {
  readonly label: string;
  readonly hint?: string;
  /** The words for each value, in the order in which they are offered; the empty one is what an element chooses by itself. */
  readonly values?: Readonly<Record<string, string>>;
}

export interface ElementExample {
  readonly name: string;
  /** What it shows, in one line. */
  readonly about: string;
  /** A view that shows what it is for. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The views that have an embed page on every site. */
  readonly presets: readonly Readonly<Record<string, string>>[];
  /** The words for the attributes of its own; those that all elements share are in the builder. */
  readonly labels: Readonly<Record<string, AttributeLabel>>;
}
