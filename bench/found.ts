/** Looks up what a run found; what was not measured is not a number. */
import { peers } from "./fixtures.js";
import type { Results } from "./results.js";

export class Found {
  constructor(private readonly results: Results) {}

  of(scenario: string, page: string, key: string): number {
    return this.results[scenario]?.pages[page]?.[key]?.median ?? NaN;
  }

  /** Of several pages the most. */
  worst(scenario: string, pages: readonly string[], key: string): number {
    return Math.max(...pages.map((page) => this.of(scenario, page, key)));
  }

  /** Of the libraries that were opened the least. */
  best(scenario: string, key: string): number {
    const found = peers.map(({ name }) => this.of(scenario, name, key)).filter(Number.isFinite);
    return found.length ? Math.min(...found) : NaN;
  }
}
