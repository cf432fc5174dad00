import { expect } from "@open-wc/testing";
import { languages } from "../../src/prerender/views/languages.js";
import { dataset } from "../../src/data/dataset.js";
import { ready } from "../unit/element.js";
import { names } from "../unit/names.js";

const views = [
  `<removals-counter></removals-counter>`,
  `<removals-counter as-of="2025-04-01" claim="removed-since-july"></removals-counter>`,
  `<removals-counter view="history"></removals-counter>`,
  `<removals-counter view="history" measure="asylum-related"></removals-counter>`,
  `<removals-counter measure="offenders"></removals-counter>`,
  `<crossings-timeline></crossings-timeline>`,
  `<crossings-timeline from="2024" to="2024-12-13" claim="crossings-2024"></crossings-timeline>`,
  `<crossings-timeline as-of="2024-12-29"></crossings-timeline>`,
  `<crossings-timeline view="cumulative"></crossings-timeline>`,
  `<crossings-timeline measure="boats" interval="week" from="2024" to="2024"></crossings-timeline>`,
  `<crossings-timeline measure="people-per-boat"></crossings-timeline>`,
  `<deaths-tally></deaths-tally>`,
  `<deaths-tally as-of="2024-12-29"></deaths-tally>`,
  `<deaths-tally by="cause" scope="channel"></deaths-tally>`,
  `<deaths-tally by="incident" from="2024"></deaths-tally>`,
  `<deaths-tally by="month" from="2024" to="2024" claim="deaths-2024"></deaths-tally>`,
  ...dataset.quotes.map(({ id }) => `<quote-card quote="${id}"></quote-card>`),
];

/** What stays as it was printed, and what is the same everywhere. */
const printed = [
  ...dataset.sources.flatMap(({ publisher, title, words = "" }) => [publisher, title, words]),
  ...dataset.quotes.flatMap(({ passages, speaker, office }) => [
    ...passages,
    speaker,
    office ?? "",
  ]),
  ...dataset.claims.map(({ wording }) => wording),
  ...names,
  "migration-explainers",
]
  .filter(Boolean)
  .sort((a, b) => b.length - a.length);

/** Words that only English sentences have. */
const ENGLISH =
  /(?<![\p{L}’])(the|of|and|with|was|were|are|by|from|published|people|returns|year|not|which)(?![\p{L}’])/iu;

/** Words that are spelt as in English. */
const alike = [
  "source",
  "total",
  "date",
  "cause",
  "causes",
  "incidents",
  "france",
  "csv",
  "json",
  "licence",
  "boats",
];

describe("in every language", () => {
  for (const view of views)
    it(`${view} has no English left over, and the same figures`, async () => {
      const english = await ready(spoken(view, "en"));
      const before = new Set(textsOf(english.shadowRoot!));
      const figures = figuresOf(english.shadowRoot!);
      for (const tag of Object.keys(languages)) {
        const { shadowRoot } = await ready(spoken(view, tag));
        const left = textsOf(shadowRoot!).filter((text) => before.has(text) || ENGLISH.test(text));
        expect(left, tag).to.deep.equal([]);
        expect(figuresOf(shadowRoot!), tag).to.deep.equal(figures);
        const figure = shadowRoot!.querySelector("figure")!;
        expect(figure.lang).to.equal(tag);
        expect(getComputedStyle(figure).direction).to.equal(tag === "ar" ? "rtl" : "ltr");
        const svg = figure.querySelector("svg");
        if (svg) expect(getComputedStyle(svg).direction, "the picture").to.equal("ltr");
        // Firefox counts how far Arabic letters of the picture hang over, though they are cut off there.
        expect(figure.scrollWidth).to.be.at.most(644);
      }
    });

  it("a quotation keeps its words, and its language is marked", async () => {
    for (const { id, passages } of dataset.quotes.slice(0, 3))
      for (const tag of Object.keys(languages)) {
        const { shadowRoot } = await ready(`<quote-card lang="${tag}" quote="${id}"></quote-card>`);
        const quote = shadowRoot!.querySelector("blockquote")!;
        expect(quote.lang).to.equal("en");
        expect(getComputedStyle(quote).direction).to.equal("ltr");
        expect([...quote.children].map(({ textContent }) => textContent)).to.deep.equal(
          passages.map((passage) => `“${passage}”`),
        );
      }
  });

  it("so do the words of a claim", async () => {
    const claim = dataset.claims.find(({ id }) => id === "removed-since-july")!;
    const { shadowRoot } = await ready(
      `<removals-counter lang="ar" claim="${claim.id}"></removals-counter>`,
    );
    const quoted = shadowRoot!.querySelector<HTMLElement>(".claim bdi[lang=en]")!;
    expect(quoted.textContent).to.equal(claim.wording);
  });
});

/** What is said by us in a figure, without what stays as it was printed. */
function textsOf(root: ShadowRoot): string[] {
  const texts = [root.querySelector("figure")?.getAttribute("aria-label") ?? ""];
  for (const element of root.querySelectorAll("*")) {
    // A picture is hidden from assistive technology: what Plot calls its marks is heard by nobody.
    if (!element.closest("svg"))
      for (const name of ["title", "aria-label"]) texts.push(element.getAttribute(name) ?? "");
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? "");
  }
  return texts
    .map((text) => printed.reduce((rest, name) => rest.replaceAll(name, ""), text).trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !alike.includes(text.toLowerCase()));
}

/** The numbers of the table. */
function figuresOf(root: ShadowRoot): string[] {
  return [...root.querySelectorAll("td .number")].map(({ textContent }) =>
    (textContent ?? "").replace(/\D/g, ""),
  );
}

function spoken(view: string, tag: string): string {
  return view.replace(/^<[a-z-]+/, `$& lang="${tag}"`);
}
