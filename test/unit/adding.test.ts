import { expect } from "@open-wc/testing";
import { added, addendsOf } from "../../src/data/adding.js";
import { dataset } from "../../src/data/dataset.js";
import { summed } from "../../src/data/figure.js";

const measure = (id: string) => dataset.measures.find((each) => each.id === id)!;
const counts: Record<string, number | null> = { enforced: 2, voluntary: 3 };
const countOf = (id: string) => counts[id] ?? null;

describe("adding", () => {
  it("adds what a measure is made of, and keeps what was not published", () => {
    expect([...addendsOf(measure("returns"))]).to.deep.equal(["enforced", "voluntary"]);
    expect(added(addendsOf(measure("returns")), countOf)).to.equal(5);
    expect(added(addendsOf(measure("all-returns")), countOf)).to.equal(null);
  });

  it("takes a measure that is counted whole as it is", () => {
    expect([...addendsOf(measure("offenders"))]).to.deep.equal(["offenders"]);
    expect(added(addendsOf(measure("enforced")), countOf)).to.equal(2);
  });

  it("never adds what cuts across the parts, another compiler's count, or two units", () => {
    const parts = dataset.measures.flatMap((each) => each.parts ?? []);
    expect(parts).to.not.include.oneOf(["offenders", "arrivals", "deaths-crossings"]);
    for (const id of ["arrivals", "arrival-boats", "offenders", "deaths-crossings"])
      expect(measure(id).addable, id).to.deep.equal([]);
  });

  it("does not compile for measures that somebody listed", () => {
    // Each line is an error of the compiler; were one allowed, the unused expectation would be the error.
    // @ts-expect-error offenders are already inside the types of return
    added(["offenders", "enforced"], countOf);
    // @ts-expect-error people are not boats
    added(["arrivals", "arrival-boats"], countOf);
    // @ts-expect-error another compiler's count
    added(["dead", "deaths-crossings"], countOf);
    // @ts-expect-error nor where they may be: the row of the whole says so, and the rules hold it
    added(["enforced", "voluntary"], countOf);
    const span = { from: "2023-01-01", to: "2023-12-31" };
    // @ts-expect-error a sum of series is that of one measure, which knows its parts
    expect(summed(dataset, ["offenders", "enforced"], span)).to.equal(null);
  });
});
