import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import type { Dataset } from "../../src/data/schema.js";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { newest } from "../newest.js";
import { open, ready, textOf } from "./element.js";

/** What a pinned figure says of later knowledge: an element that is pinned has no other notice. */
const later = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll(".revision")].map((line) =>
    line.textContent!.replace(/\s+/g, " ").replace("Show the newest", "").trim(),
  );

/** What a reader can press to see the newest figures instead. */
const newestButton = (element: Element) => textOf(element, ".newest");

/** What the four say of the article's day. Stored: a figure or a word that changes here changes an article. */
const stored: [string, { title: string; note: string; publisher: string; later: string[] }][] = [
  [
    `<removals-counter as-of="2024-12-29"></removals-counter>`,
    {
      title: "13,460 enforced and voluntary returns, 5 July to 7 December 2024",
      note: "Refusals at the port are not counted. Running total, recorded late; rounded by the publisher.",
      publisher:
        "Home Office, 16 December 2024, as reported by the press and World Socialist Web Site",
      later: [
        "Known now: more than 58,500 returns, enforced and voluntary (5 July 2024 – 31 January 2026; published 5 February 2026). This view is pinned to 29 December 2024.",
      ],
    },
  ],
  [
    `<removals-counter view="history" as-of="2024-12-29"></removals-counter>`,
    {
      title: "25,646 enforced and voluntary returns in 2023; 46,544 in 2013, highest from 2004",
      note: "Refusals at the port are not counted. Figures from January 2022 may still change.",
      publisher: "Home Office, published 29 February 2024",
      later: [
        "Shown: 25,646 returns, enforced and voluntary, as published on 29 February 2024. The newest figures we have give 26,837 returns, enforced and voluntary, published 21 May 2026.",
        "Known now: 39,371 returns, enforced and voluntary (2025; published 21 May 2026). This view is pinned to 29 December 2024.",
      ],
    },
  ],
  [
    `<crossings-timeline from="2024" to="2024" as-of="2024-12-29"></crossings-timeline>`,
    {
      title: "36,525 people detected arriving by small boat from 1 January to 28 December 2024",
      note: `Only people who were detected are counted. The days known then, with counts as of ${newest.published}.`,
      publisher: `Home Office, ${newest.published}, as reported by a public repository`,
      later: [
        `Known now: 36,816 people detected arriving by small boat (2024; published ${newest.published}). This view is pinned to 29 December 2024.`,
      ],
    },
  ],
  [
    `<deaths-tally as-of="2024-12-29"></deaths-tally>`,
    {
      title: "At least 77 people had died in 2024, as reported on 29 December 2024",
      note: "Minimum counts: what could be verified. The whole route: lorries and railways too.",
      publisher:
        "International Organization for Migration (IOM), Missing Migrants Project, 29 December 2024, as reported by the press",
      later: [
        "Known now: at least 82 people dead and 3 missing in 2024 (file of 2 August 2026). This view is pinned to 29 December 2024.",
      ],
    },
  ],
];

describe("as-of shows what was known then, and says if more is known now", () => {
  for (const [markup, expected] of stored)
    it(markup, async () => {
      const element = await ready(markup);
      expect({
        title: textOf(element, "[part=heading]"),
        note: textOf(element, "[part=note]"),
        // The first of them: others are the sources of what stands beside it.
        publisher: textOf(element, "[part=source]").split(" · ")[0]!,
        later: later(element),
      }).to.deep.equal(expected);
      expect(newestButton(element)).to.equal("Show the newest");
    });

  it("says nothing of later knowledge without as-of", async () => {
    for (const markup of [
      `<removals-counter></removals-counter>`,
      `<deaths-tally></deaths-tally>`,
    ]) {
      const element = await ready(markup);
      expect(textOf(element, "figure")).to.not.match(/known now/i);
      expect(newestButton(element)).to.equal("");
    }
  });

  it("keeps its figures when a later reading is added, and adds a line", async () => {
    const markup = `<removals-counter as-of="2025-04-01"></removals-counter>`;
    const before = await ready(markup);
    const figures = (element: Element) => [
      textOf(element, "[part=heading]"),
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
      "Shown: 24,103 returns, enforced and voluntary, as published on 31 March 2025. The newest figures we have give 24,500 returns, enforced and voluntary, published 1 September 2025.",
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
        const series = copy.series.find(({ id }) => id === "voluntary-by-quarter-edition-2026-05")!;
        series.values[82]! += 100;
        copy.readings = copy.readings.filter(({ sumOf }) => !sumOf);
        copy.claims.length = 0;
      },
    ],
  ];
  for (const [markup, add] of additions)
    it(`${markup}: same figures before and after something later is added, and another line`, async () => {
      const figures = async (element: ExplainerElement) => {
        const [title, readout, table, picture] = [
          "[part=heading]",
          "[part=readout]",
          "tbody",
          "[part=chart]",
        ].map((part) => textOf(element, part));
        await open(element, "definitions");
        return [title, readout, table, picture, textOf(element, "[part=summary]")];
      };
      const ours = structuredClone(dataset);
      ours.quotes.forEach((quote) => delete quote.claims);
      const before = await ready(markup, 640, ours);
      const [old, line] = [await figures(before), later(before)];
      const copy = structuredClone(dataset);
      copy.quotes.forEach((quote) => delete quote.claims);
      add(copy);
      const after = await ready(markup, 640, copy);
      expect(await figures(after)).to.deep.equal(old);
      expect(later(after)).to.not.be.empty;
      expect(later(after)).to.not.deep.equal(line);
    });

  it("a quotation's evidence and answer are what was known then", async () => {
    const element = await ready(
      `<quote-card quote="cooper-returns-target" as-of="2024-12-29"></quote-card>`,
    );
    expect(textOf(element, ".answer")).to.equal("Cannot be checked");
    expect(textOf(element, "[part=heading]")).to.equal(
      "No figures for July to December 2024 had been published",
    );
    expect(later(element)).to.deep.equal([
      "Known now: 18,574 returns, enforced and voluntary (July – December 2024; published 21 May 2026). This view is pinned to 29 December 2024.",
    ]);
    await open(element, "definitions");
    expect(textOf(element, "figure")).to.not.match(/later figures agree|counted since/i);
    const files = [await element.csv(), await element.json(), await element.jsonLd()].join(" ");
    expect(files).to.not.match(/later figures agree|counted since/i);
  });

  it("a quotation whose counts came later says so where no picture can", async () => {
    const markup = (day: string) =>
      `<quote-card quote="home-office-london" as-of="${day}"></quote-card>`;
    const before = await ready(markup("2024-12-22"));
    expect(textOf(before, ".answer")).to.equal("Cannot be checked");
    expect(textOf(before, ".why")).to.equal(
      "We have seen no figures for July to November 2024 published by then.",
    );
    const after = await ready(markup("2024-12-23"));
    expect(textOf(after, ".verdict")).to.equal("Matches");
  });
});
