import { expect } from "@open-wc/testing";
import { added, addable, counted } from "../../src/data/adding.js";
import { dataset } from "../../src/data/dataset.js";

describe("adding", () => {
  it("is allowed exactly where the measures of the dataset allow it", () => {
    const table = Object.fromEntries(
      dataset.measures
        .filter((measure) => measure.addable.length)
        .map(({ id, addable: ids }) => [id, ids]),
    );
    expect(addable).to.deep.equal(table);
  });

  it("adds two types of return, and keeps what was not published", () => {
    expect(added(counted("enforced", 2), counted("voluntary", 3))).to.equal(5);
    expect(added(counted("enforced", 2), counted("voluntary", null))).to.equal(null);
  });

  it("does not compile for measures that must not be added", () => {
    // Each line is an error of the compiler; were one allowed, the unused expectation would be the error.
    // @ts-expect-error offenders are already inside the types of return
    added(counted("offenders", 1), counted("enforced", 1));
    // @ts-expect-error and the other way round
    added(counted("enforced", 1), counted("offenders", 1));
    // @ts-expect-error asylum-related returns cut across the types
    added(counted("voluntary", 1), counted("asylum-related", 1));
    // @ts-expect-error people are not boats
    added(counted("arrivals", 1), counted("arrival-boats", 1));
    // @ts-expect-error prevented crossings are estimates from elsewhere
    added(counted("arrivals", 1), counted("prevented-people", 1));
    // @ts-expect-error another compiler's count
    added(counted("dead", 1), counted("deaths-crossings", 1));
    // @ts-expect-error running totals are snapshots
    added(counted("returns", 1), counted("returns", 1));
    expect(Object.keys(addable)).to.not.include("offenders");
  });
});
