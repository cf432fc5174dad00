import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import type { Series } from "../../src/data/schema.js";
import {
  editionOf,
  knownTo,
  regroup,
  stepsOf,
  stepsWithin,
  sumOver,
} from "../../src/data/series.js";

const days = (values: (number | null)[]): Series => ({
  id: "days",
  measure: "arrivals",
  interval: "day",
  source: "small-boats-series",
  first: "2024-12-30",
  values,
  lagDays: 1,
  provisionalFrom: null,
});

describe("a series", () => {
  it("is summed only over a span it covers whole", () => {
    expect(sumOver(days([1, 2, 3]), { from: "2024-12-30", to: "2025-01-01" })).to.equal(6);
    expect(sumOver(days([1, 2, 3]), { from: "2024-12-30", to: "2025-01-02" })).to.equal(null);
    expect(sumOver(days([1, 2, 3]), { from: "2024-12-29", to: "2025-01-01" })).to.equal(null);
  });

  it("has no sum over parts of its steps, whatever they are", () => {
    const quarters: Series = { ...days([1, 2, 3]), interval: "quarter", first: "2024-01-01" };
    expect(sumOver(quarters, { from: "2024-04-01", to: "2024-09-30" })).to.equal(5);
    expect(sumOver(quarters, { from: "2024-05-01", to: "2024-09-30" })).to.equal(null);
    expect(sumOver(quarters, { from: "2024-04-02", to: "2024-09-30" })).to.equal(null);
    const weeks: Series = { ...days([1, 2, 3]), interval: "week" };
    expect(sumOver(weeks, { from: "2025-01-06", to: "2025-01-19" })).to.equal(5);
    expect(sumOver(weeks, { from: "2025-01-07", to: "2025-01-19" })).to.equal(null);
  });

  it("says which of its steps lie within a span, and how many of their days were not published", () => {
    const all = { from: "0000-01-01", to: "2200-01-01" };
    expect(stepsWithin(days([1, null, 3]), all)).to.deep.equal({
      from: "2024-12-30",
      to: "2025-01-01",
      value: 4,
      unpublished: 1,
    });
    const months: Series = { ...days([1, null, 3]), interval: "month", first: "2024-01-01" };
    expect(stepsWithin(months, { from: "2024-01-15", to: "2024-03-31" })).to.deep.equal({
      from: "2024-02-01",
      to: "2024-03-31",
      value: 3,
      unpublished: 29,
    });
    expect(stepsWithin(months, { from: "2024-02-01", to: "2024-02-29" })?.value).to.equal(null);
    expect(stepsWithin(months, { from: "2024-01-15", to: "2024-02-28" })).to.equal(null);
    expect(stepsWithin(months, { from: "2024-04-01", to: "2200-01-01" })).to.equal(null);
  });

  it("has no sum where a value was not published", () => {
    expect(sumOver(days([1, null, 3]), { from: "2024-12-30", to: "2025-01-01" })).to.equal(null);
    expect(regroup(stepsOf(days([1, null, 3])), "year").map(({ value }) => value)).to.deep.equal([
      null,
      3,
    ]);
  });

  it("is grouped without moving a day into another step", () => {
    expect(regroup(stepsOf(days([1, 2, 3])), "month")).to.deep.equal([
      { from: "2024-12-30", to: "2024-12-31", value: 3 },
      { from: "2025-01-01", to: "2025-01-01", value: 3 },
    ]);
  });

  it("that grows was known up to its lag before the day asked about", () => {
    expect(knownTo(days([1, 2, 3]), "2025-01-01")).to.equal("2024-12-31");
    expect(knownTo(days([1, 2, 3]))).to.equal("2025-01-01");
  });

  it("has the edition that was newest on the day asked about", () => {
    const edition = (asOf?: string) => editionOf(dataset, "voluntary", "quarter", asOf)?.id;
    expect(edition()).to.equal("voluntary-by-quarter-edition-2026-05");
    expect(edition("2026-05-20")).to.equal("voluntary-by-quarter-edition-2026-02");
    expect(edition("2026-02-26")).to.equal("voluntary-by-quarter-edition-2026-02");
    expect(edition("2026-02-25")).to.equal("voluntary-by-quarter-edition-2024-02");
    expect(edition("2024-02-28")).to.equal(undefined);
  });
});
