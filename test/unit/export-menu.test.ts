import { expect } from "@open-wc/testing";
import { csvParse } from "d3-dsv";
import { dataset } from "../../src/data/dataset.js";
import { place, ready } from "./element.js";

const views = [
  `<removals-counter as-of="2025-04-01"></removals-counter>`,
  `<removals-counter view="history"></removals-counter>`,
  `<crossings-timeline from="2024" to="2024" claim="crossings-2024"></crossings-timeline>`,
  `<crossings-timeline view="cumulative"></crossings-timeline>`,
  `<deaths-tally></deaths-tally>`,
  `<deaths-tally as-of="2024-12-29"></deaths-tally>`,
  `<quote-card quote="cooper-returns-target"></quote-card>`,
  `<quote-card quote="home-office-london"></quote-card>`,
];

describe("what can be taken away", () => {
  for (const view of views)
    it(`${view}: every figure of the table is in the CSV, each with unit, period, source, licence and caveats`, async () => {
      const element = await ready(view);
      const rows = csvParse(await element.csv()).filter(
        ({ row = "" }) =>
          !["claim", "headline", "quotation", "other count", "record of the claim"].includes(row),
      );
      // The table has the newest first.
      const cells = [...element.shadowRoot!.querySelectorAll<HTMLElement>("tbody tr")]
        .sort((a, b) => Number(a.dataset["row"]) - Number(b.dataset["row"]))
        .flatMap((row) => [...row.querySelectorAll("td")])
        .map((cell) => cell.textContent!.trim())
        .filter(Boolean);
      expect(rows.map(({ shown }) => shown)).to.deep.equal(cells);
      for (const row of rows.filter(({ value }) => value !== ""))
        for (const column of [
          "unit",
          "measure",
          "from",
          "to",
          "publisher",
          "source",
          "evidence",
          "licence",
          "caveats",
        ])
          expect(row[column], `${row["row"]} ${column}`).to.not.equal("");
      const json = JSON.parse(await element.json()) as {
        figures: { shown: string }[];
        sources: unknown[];
      };
      expect(json.figures).to.have.length(csvParse(await element.csv()).length);
      expect(json.sources).to.not.be.empty;
    });

  for (const view of views)
    it(`${view}: the citation names the publisher first, then us, with as-of`, async () => {
      const element = await ready(view);
      const lines = (await element.citation()).split("\n");
      const [first = ""] = lines;
      const [last = "", ...others] = [...lines].reverse();
      const publishers = dataset.sources.map(({ publisher }) => publisher);
      expect(publishers.some((publisher) => first.startsWith(publisher))).to.be.true;
      expect(last).to.match(/^Shown by migration-explainers/);
      expect(others.join()).to.not.include("Shown by");
      if (element.asOf) expect(last).to.include(`as of ${element.asOf}`);
      expect(await element.citation("bibtex")).to.match(
        /^@(misc\{[a-z0-9-]+,\n {2}author = \{\{|article\{[a-z0-9-]+,\n {2}journal = \{)/,
      );
      const csl = JSON.parse(await element.citation("csl-json")) as {
        author?: { literal: string }[];
        "container-title"?: string;
      }[];
      expect(publishers).to.include(csl[0]!.author?.[0]!.literal ?? csl[0]!["container-title"]);
    });

  for (const view of views)
    it(`${view}: the picture carries title, number, caveats and source, and no colour of the page's sheet`, async () => {
      const element = await ready(view);
      const picture = new DOMParser().parseFromString(await element.svg(), "image/svg+xml");
      expect(picture.querySelector("parsererror")).to.equal(null);
      const text = picture.documentElement.textContent!.replace(/\s+/g, "");
      const shown = JSON.parse(await element.json()) as {
        title: string;
        caveats: string[];
        sources: { publisher: string; title: string }[];
      };
      for (const part of [
        ...(element.localName === "quote-card" ? [] : [shown.title]),
        ...shown.caveats,
        shown.sources[0]!.publisher,
        shown.sources[0]!.title,
      ])
        expect(text).to.include(part.replace(/\s+/g, ""));
      expect(await element.svg()).to.not.include("var(--");
      const blob = await element.png(1);
      expect(blob.type).to.equal("image/png");
      expect(blob.size).to.be.above(5000);
    });

  it("search engines get a data set with its numbers, a reviewed claim and a quotation", async () => {
    const graph = async (markup: string) => {
      const element = await ready(markup);
      return (JSON.parse(await element.jsonLd()) as { "@graph": Record<string, unknown>[] })[
        "@graph"
      ];
    };
    const [data, review] = await graph(
      `<crossings-timeline from="2024" to="2024-12-13" claim="crossings-2024"></crossings-timeline>`,
    );
    expect(data!["@type"]).to.equal("Dataset");
    expect(JSON.stringify(data)).to.include("34880");
    expect(review!["@type"]).to.equal("ClaimReview");
    const quotations = await graph(`<quote-card quote="starmer-fantastic"></quote-card>`);
    expect(quotations[0]).to.include({ "@type": "Quotation", text: "fantastic" });
  });

  it("nothing can be taken before anything is shown", async () => {
    const element = place(`<deaths-tally from="2031"></deaths-tally>`);
    const refused = await element.csv().catch(String);
    expect(refused).to.include("explainer-ready");
  });
});
