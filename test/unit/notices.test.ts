import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import type { Dataset } from "../../src/data/schema.js";
import { open, ready, textOf } from "./element.js";

/** The notices, corrections before revisions, of an element that draws a copy of the dataset with one change. */
async function noticesOf(markup: string, change: (copy: Dataset) => void): Promise<string[]> {
  const copy = structuredClone(dataset);
  change(copy);
  const element = await ready(markup, 640, copy);
  return [...element.shadowRoot!.querySelectorAll(".correction, .revision")].map((line) =>
    line.textContent!.trim(),
  );
}

/** What the foot and the room “What is counted” of the crossings say where the next figures are due on that day. */
async function dueOn(day: string): Promise<{ foot: string; counted: string }> {
  const copy = structuredClone(dataset);
  due(day)(copy);
  const element = await ready(crossings, 640, copy);
  await open(element, "definitions");
  return { foot: textOf(element, "[part=source]"), counted: textOf(element, "#room-definitions") };
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
    const { foot } = await dueOn("2026-08-28");
    expect(foot).to.match(/ · Newer figures were due on 28 August 2026\.$/);
  });

  it("a series whose next figures are still to come says nothing, and names the day with its source", async () => {
    const { foot, counted } = await dueOn("2199-01-01");
    expect(foot).to.not.include("due");
    expect(counted).to.include("next figures due 1 January 2199");
  });

  it("a series whose next day is not known names none", async () => {
    const copy = structuredClone(dataset);
    for (const source of copy.sources) delete source.nextExpected;
    const element = await ready(crossings, 640, copy);
    await open(element, "definitions");
    expect(textOf(element, "figure")).to.not.match(/figures (were )?due/);
  });

  it("an element pinned to a date says the same for ever", async () => {
    const pinned = `<crossings-timeline as-of="2024-12-29"></crossings-timeline>`;
    const copy = structuredClone(dataset);
    due("2026-08-28")(copy);
    expect(textOf(await ready(pinned, 640, copy), "figure")).to.not.include("were due");
  });

  it("a series that ended says so in the line of caveats, and with the reason one step away", async () => {
    const element = await ready(
      `<removals-counter measure="offenders" view="history"></removals-counter>`,
    );
    await open(element, "definitions");
    expect(textOf(element, "#room-definitions")).to.include(
      "The figures we have seen end in December 2023. We have not seen a table of later years.",
    );
    expect(textOf(element, "[part=note]")).to.include(
      "We have not seen quarters after December 2023.",
    );
  });
});

describe("a figure that moved", () => {
  it("shows a dated notice with old value, new value and reason until the stated day", async () => {
    expect(await noticesOf(voluntary, moved("revision", "2199-01-01"))).to.deep.equal([
      "Revised on 21 May 2026: 2025 was 28,004 and is now 29,459. Voluntary returns are established afterwards by matching data.",
    ]);
    expect(await noticesOf(voluntary, moved("revision", "2026-06-01"))).to.deep.equal([]);
  });

  it("calls a correction of ours by another word than a revision", async () => {
    const [notice] = await noticesOf(voluntary, moved("correction", "2199-01-01"));
    expect(notice).to.include("Corrected by us");
  });

  it("is silent on a running total that holds the period and was not itself revised", async () => {
    const totals = await noticesOf(`<removals-counter></removals-counter>`, () => undefined);
    expect(totals).to.deep.equal([]);
  });

  it("tells of the deaths of 2026, and of returns in 2025, for ninety days", async () => {
    expect(await noticesOf(`<deaths-tally></deaths-tally>`, () => undefined)).to.deep.equal([
      "Revised on 2 August 2026: 2026 was at least 10 dead and is now at least 19 dead. IOM’s file now goes to 30 July, not 3 May.",
    ]);
    const until = dataset.changes.flatMap(({ noticeUntil }) => noticeUntil ?? []);
    expect(until).to.deep.equal(["2027-02-26", "2027-02-26", "2027-02-26"]);
  });

  it("is silent where the element shows another measure or period", async () => {
    expect(
      await noticesOf(
        `<removals-counter measure="voluntary" from="2024" to="2024"></removals-counter>`,
        moved("revision", "2199-01-01"),
      ),
    ).to.deep.equal([]);
    expect(
      await noticesOf(
        `<removals-counter measure="enforced" from="2025" to="2025"></removals-counter>`,
        moved("revision", "2199-01-01"),
      ),
    ).to.deep.equal([]);
  });
});
