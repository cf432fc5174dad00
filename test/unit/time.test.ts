import { expect } from "@open-wc/testing";
import {
  addDays,
  firstDay,
  isWhen,
  lastDay,
  middleDay,
  nextStep,
  stepOf,
  yearBefore,
} from "../../src/data/time.js";

describe("a date", () => {
  it("is a year, a month or a day that exists", () => {
    for (const text of ["2024", "2024-12", "2024-02-29"]) expect(isWhen(text), text).to.be.true;
    for (const text of [
      "",
      "24",
      "2024-13",
      "2023-02-29",
      "2024-1-1",
      "2024-12-13T00:00",
      " 2024",
      "yesterday",
    ])
      expect(isWhen(text), text).to.be.false;
  });

  it("has a first and a last day", () => {
    expect([firstDay("2024"), lastDay("2024")]).to.deep.equal(["2024-01-01", "2024-12-31"]);
    expect([firstDay("2024-02"), lastDay("2024-02")]).to.deep.equal(["2024-02-01", "2024-02-29"]);
    expect([firstDay("2024-02-03"), lastDay("2024-02-03")]).to.deep.equal([
      "2024-02-03",
      "2024-02-03",
    ]);
  });

  it("moves by days across months, years and the clock changes of spring", () => {
    expect(addDays("2024-12-31", 1)).to.equal("2025-01-01");
    expect(addDays("2024-03-30", 2)).to.equal("2024-04-01");
    expect(addDays("2024-03-01", -1)).to.equal("2024-02-29");
  });

  it("has a middle: of an even number of days the earlier of two", () => {
    expect(middleDay("2024-05")).to.equal("2024-05-16");
    expect(middleDay("2024-04")).to.equal("2024-04-15");
    expect(middleDay("2025")).to.equal("2025-07-02");
    expect(middleDay("2024-05-03")).to.equal("2024-05-03");
  });

  it("lies in a week from Monday, a month, a quarter and a year", () => {
    expect(stepOf("2024-12-15", "week")).to.equal("2024-12-09");
    expect(stepOf("2024-12-15", "month")).to.equal("2024-12-01");
    expect(stepOf("2024-12-15", "quarter")).to.equal("2024-10-01");
    expect(stepOf("2024-12-15", "year")).to.equal("2024-01-01");
    expect(nextStep("2024-10-01", "quarter")).to.equal("2025-01-01");
  });

  it("has the same day a year before, and the last of a month stays the last", () => {
    expect(yearBefore("2025-03-22")).to.equal("2024-03-22");
    expect(yearBefore("2024-02-29")).to.equal("2023-02-28");
    expect(yearBefore("2025-02-28")).to.equal("2024-02-29");
  });
});
