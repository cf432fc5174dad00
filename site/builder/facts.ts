/** What the builder is told of the site it is part of, gathered when the site is built: `builder/facts.json`. */

/** Bytes over the line of what a page of ours is made of. */
export interface PageSize {
  readonly html: number;
  readonly picture: number;
}

export interface Facts {
  /** The address the site was built for; empty where none was told. */
  readonly site: string;
  /** Our languages beside English, as tags. */
  readonly languages: readonly string[];
  /** The views that have an embed page, by their path. */
  readonly pages: Readonly<Record<string, PageSize>>;
  /** The hash of each script of `cdn/`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Bytes (brotli) of each file of `cdn/`, by its name without the hash of its content. */
  readonly bytes: Readonly<Record<string, number>>;
}

/** Loads them from beside the builder. Rejects with a sentence where that fails. */
export async function loadFacts(): Promise<Facts> {
  const answer = await fetch(new URL("builder/facts.json", document.baseURI)).catch(() => null);
  if (!answer?.ok)
    throw new Error("The builder could not load its list of options. Load the page again.");
  return (await answer.json()) as Facts;
}
