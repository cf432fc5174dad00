import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import type { Dataset } from "../../src/data/schema.js";
import { newest } from "../newest.js";
import { ready, textOf } from "./element.js";

/** The notices of a widget that draws a copy of the dataset with one change. */
async function noticesOf(markup: string, change: (copy: Dataset) => void): Promise<string[]> {
  const copy = structuredClone(dataset);
  change(copy);
  const element = await ready(markup, 640, copy);
  return [...element.shadowRoot!.querySelectorAll(".notice")].map((line) =>
    line.textContent!.trim(),
  );
}

const due = (day: string) => (copy: Dataset) =>
  (copy.sources.find(({ id }) => id === "small-boats-series")!.nextExpected = day);

const moved = (kind: "revision" | "correction", noticeUntil: string) => (copy: Dataset) => {
  const row = copy.changes.find(({ id }) => id === "voluntary-2025-revised")!;
  Object.assign(row, { kind, noticeUntil });
};

const crossings = `<crossings-timeline></crossings-timeline>`;
const voluntary = `<removals-counter measure="voluntary" from="2025" to="2025"></removals-counter>`;

describe("freshness", () => {
  it("a series past the day its next figures were expected says so", async () => {
    expect(await noticesOf(crossings, due("2026-08-28"))).to.deep.equal([
      "New figures were expected on 28 August 2026; this copy does not hold them.",
    ]);
  });

  it("a series whose next figures are still to come says nothing, and names the day with its source", async () => {
    expect(await noticesOf(crossings, due("2999-01-01"))).to.deep.equal([]);
    const element = await ready(crossings);
    expect(textOf(element, "[part=source]")).to.include(`next figures expected ${newest.expected}`);
  });

  it("a widget pinned to a date says the same for ever", async () => {
    const pinned = `<crossings-timeline as-of="2024-12-29"></crossings-timeline>`;
    expect(await noticesOf(pinned, due("2026-08-28"))).to.deep.equal([]);
  });

  it("a series that ended says so in words and in the picture, with the reason", async () => {
    const element = await ready(
      `<removals-counter measure="offenders" view="history"></removals-counter>`,
    );
    expect(textOf(element, "[part=summary]")).to.include(
      "The series ends in December 2023. No table of later years",
    );
    expect(textOf(element, "svg")).to.include("series ends here");
  });
});

describe("a figure that moved", () => {
  it("shows a dated notice with old value, new value and reason until the stated day", async () => {
    expect(await noticesOf(voluntary, moved("revision", "2999-01-01"))).to.deep.equal([
      "Revised by the publisher in May 2026: the figure for 2025 was 28,004 and is now 29,459. Voluntary returns are established afterwards by matching data.",
    ]);
    expect(await noticesOf(voluntary, moved("revision", "2026-06-01"))).to.deep.equal([]);
  });

  it("calls a correction of ours by another word than a revision", async () => {
    const [notice] = await noticesOf(voluntary, moved("correction", "2999-01-01"));
    expect(notice).to.include("Corrected by us");
  });

  it("is silent where the widget shows another measure or period", async () => {
    expect(
      await noticesOf(
        `<removals-counter measure="voluntary" from="2024" to="2024"></removals-counter>`,
        moved("revision", "2999-01-01"),
      ),
    ).to.deep.equal([]);
    expect(
      await noticesOf(
        `<removals-counter measure="enforced" from="2025" to="2025"></removals-counter>`,
        moved("revision", "2999-01-01"),
      ),
    ).to.deep.equal([]);
  });
});
