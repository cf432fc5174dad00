import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import type { Dataset } from "../../src/data/schema.js";
import type { ExplainerElement } from "../../src/internal/explainer-element.js";
import { newest } from "../newest.js";
import { ready, textOf } from "./element.js";

const later = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll(".later")].map((line) =>
    line.textContent!.replace(/\s+/g, " ").trim(),
  );

/** What the four say of the article's day. Stored: a figure or a word that changes here changes an article. */
const stored: [string, { headline: string; detail: string; later: string[] }][] = [
  [
    `<removals-counter as-of="2024-12-29"></removals-counter>`,
    {
      headline: "13,460 returns, enforced and voluntary",
      detail: "5 July – 7 December 2024 · published 16 December 2024 · rounded by the publisher",
      later: [
        "More is known now: almost 60,000 returns, enforced and voluntary (5 July 2024 – 31 January 2026; published 5 February 2026).",
      ],
    },
  ],
  [
    `<removals-counter view="history" as-of="2024-12-29"></removals-counter>`,
    {
      headline: "25,646 returns, enforced and voluntary",
      detail: "2023 · published 29 February 2024",
      later: [
        "Shown: 25,646 returns, enforced and voluntary, as published on 29 February 2024. The record now holds 26,837 returns, enforced and voluntary, published 26 February 2026.",
        "More is known now: 37,918 returns, enforced and voluntary (2025; published 26 February 2026).",
      ],
    },
  ],
  [
    `<crossings-timeline from="2024" to="2024" as-of="2024-12-29"></crossings-timeline>`,
    {
      headline: "36,525 people detected arriving by small boat",
      detail: `1 January – 28 December 2024 · published ${newest.published}`,
      later: [
        `More is known now: 36,816 people detected arriving by small boat (2024; published ${newest.published}).`,
      ],
    },
  ],
  [
    `<deaths-tally as-of="2024-12-29"></deaths-tally>`,
    {
      headline: "at least 77 deaths on the way to the UK, as reported at the time",
      detail:
        "1 January – 29 December 2024 · recorded by International Organization for Migration (IOM), Missing Migrants Project · published 29 December 2024",
      later: [
        "Shown: at least 77 deaths on the way to the UK, as reported at the time, as published on 29 December 2024. The record now holds at least 82 people recorded dead on the way to the UK and at least 3 people recorded missing on the way to the UK, published 6 May 2026. IOM’s file of May 2026 records more deaths of that year and tells the dead from the missing.",
      ],
    },
  ],
];

describe("as-of shows what was known then, and says if more is known now", () => {
  for (const [markup, expected] of stored)
    it(markup, async () => {
      const element = await ready(markup);
      expect({
        headline: textOf(element, "[part=headline]"),
        detail: textOf(element, ".detail"),
        later: later(element),
      }).to.deep.equal(expected);
    });

  it("says nothing of later knowledge without as-of", async () => {
    expect(later(await ready(`<removals-counter></removals-counter>`))).to.deep.equal([]);
    expect(later(await ready(`<deaths-tally></deaths-tally>`))).to.deep.equal([]);
  });

  it("keeps its figures when a later reading is added, and adds a line", async () => {
    const markup = `<removals-counter as-of="2025-04-01"></removals-counter>`;
    const before = await ready(markup);
    const figures = (element: Element) => [
      textOf(element, "[part=headline]"),
      textOf(element, "tbody"),
    ];
    const old = figures(before);
    const copy = structuredClone(dataset);
    const reading = copy.readings.find(
      ({ id }) => id === "returns-2024-07-05-to-2025-03-22-published-2025-03-31",
    )!;
    copy.readings.push({ ...reading, id: "revised", value: 24500, published: "2025-09-01" });
    const after = await ready(markup, 640, copy);
    expect(figures(after)).to.deep.equal(old);
    expect(later(after)[0]).to.equal(
      "Shown: 24,103 returns, enforced and voluntary, as published on 31 March 2025. The record now holds 24,500 returns, enforced and voluntary, published 1 September 2025.",
    );
  });

  const additions: [string, (copy: Dataset) => void][] = [
    [
      `<removals-counter as-of="2024-12-29"></removals-counter>`,
      ({ readings }) => {
        const row = readings.find(
          ({ id }) => id === "returns-2024-07-05-to-2024-12-07-published-2024-12-16",
        )!;
        readings.push({ ...row, id: "later", value: 13700, published: "2026-09-01" });
      },
    ],
    [
      `<crossings-timeline from="2024" as-of="2024-12-29"></crossings-timeline>`,
      ({ series }) => series.find(({ id }) => id === "arrivals-by-day")!.values.push(10),
    ],
    [
      `<deaths-tally as-of="2024-12-29"></deaths-tally>`,
      ({ incidents, claims }) => {
        const last = incidents.findIndex(({ date }) => date === "2024-12-29");
        incidents.splice(last, 0, { ...incidents[last]!, id: "later", dead: 2, missing: 0 });
        // The claims were checked against the record as it was.
        claims.length = 0;
      },
    ],
    [
      `<quote-card quote="cooper-returns-target" as-of="2024-12-29"></quote-card>`,
      (copy) => {
        const series = copy.series.find(({ id }) => id === "voluntary-by-quarter-edition-2026-02")!;
        series.values[82]! += 100;
        copy.readings = copy.readings.filter(({ sumOf }) => !sumOf);
        copy.claims.length = 0;
      },
    ],
  ];
  for (const [markup, add] of additions)
    it(`${markup}: same figures before and after something later is added, and another line`, async () => {
      const figures = async (element: ExplainerElement) => [
        textOf(element, "[part=headline]"),
        textOf(element, "[part=summary]"),
        textOf(element, "tbody"),
        await element.svg(),
      ];
      const before = await ready(markup);
      const [old, line] = [await figures(before), later(before)];
      const copy = structuredClone(dataset);
      copy.quotes.forEach(({ about }) => delete about?.claim);
      add(copy);
      const after = await ready(markup, 640, copy);
      expect(await figures(after)).to.deep.equal(old);
      expect(later(after)).to.not.be.empty;
      expect(later(after)).to.not.deep.equal(line);
    });

  it("a quotation's evidence is what was known then", async () => {
    const element = await ready(
      `<quote-card quote="cooper-returns-target" as-of="2024-12-29"></quote-card>`,
    );
    expect(textOf(element, "[part=summary]")).to.equal(
      "The edition known then does not reach the quoted period (July – December 2024).",
    );
    expect(later(element)).to.deep.equal([
      "More is known now: 18,427 returns, enforced and voluntary (July – December 2024; published 26 February 2026).",
    ]);
  });
});
