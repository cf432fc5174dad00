/** What the builder is told of the site it stands on, gathered when the site is built: `builder/facts.json`. */

/** An attribute as the manifest has it, and as an address can hold it. */
export interface Attribute {
  readonly name: string;
  /** What it can be, where that is one of a few words; empty where it is any text. */
  readonly values: readonly string[];
  /** The value of an element without it; empty where the element chooses one. */
  readonly fallback: string;
  /** Whether its presence says everything. */
  readonly isFlag: boolean;
}

export interface Element {
  readonly tag: string;
  readonly attributes: readonly Attribute[];
}

/** Bytes over the line of what a page of ours is made of. */
export interface PageSize {
  readonly html: number;
  readonly picture: number;
}

export interface Facts {
  readonly elements: readonly Element[];
  /** Our languages beside English, as tags. */
  readonly languages: readonly string[];
  /** The views that have an embed page, by their path. */
  readonly pages: Readonly<Record<string, PageSize>>;
  /** The hash of each script of `cdn/`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Bytes (brotli) of each file of `cdn/`, by its name without the hash of its content. */
  readonly bytes: Readonly<Record<string, number>>;
  /** The file that holds a view drawn when we built, by the path of the view. */
  readonly built: Readonly<Record<string, string>>;
}

/** Loads them from beside the builder. Rejects with a sentence where that fails. */
export async function loadFacts(): Promise<Facts> {
  const answer = await fetch(new URL("builder/facts.json", document.baseURI)).catch(() => null);
  if (!answer?.ok)
    throw new Error("The builder could not load its list of options. Load the page again.");
  return (await answer.json()) as Facts;
}
