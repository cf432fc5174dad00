import { expect, oneEvent } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import type { Figure } from "../../src/data/figure.js";
import { isProblem, type Attributes } from "../../src/data/view.js";
import { definition } from "../../src/removals-counter/definition.js";
import {
  remainderOf,
  roundingOf,
} from "../../src/removals-counter/removals-counter.remainder.select.js";
import { lineOf, sentencesOf } from "../../src/words/sentences.js";
import { selectionOf } from "../view.js";
import { ready, textOf } from "./element.js";
import {
  clearPictures,
  controlFaults,
  languages,
  lettersOf,
  numbersNotFound,
  pictureOf,
  readingFaults,
  textFaults,
  viewIn,
  widths,
  wordCount,
} from "./figure-checks.js";

const TAG = "removals-counter";

/** A day on which the notices of May 2026 still stand. */
const DAY = "2026-11-28";
const measures = [
  "returns",
  "enforced",
  "voluntary",
  "offenders",
  "asylum-related",
  "port-refusals",
];

/** Every measure as a total and as a series, and views that cut the span, pin the day or stand beside a claim. */
const views: Attributes[] = [
  ...measures.flatMap((measure) => [{ measure }, { measure, view: "history" }]),
  { from: "2025", to: "2025" },
  { from: "2018", to: "2025" },
  { view: "history", from: "2018" },
  { view: "history", from: "2020", to: "2021" },
  { view: "history", from: "2025", to: "2025" },
  { view: "history", from: "2026" },
  { view: "history", measure: "enforced", from: "2010", to: "2015" },
  { "as-of": "2024-12-29" },
  { "as-of": "2024-12-29", claim: "removed-since-july" },
  { "as-of": "2025-04-01" },
  { "as-of": "2024-12-29", view: "history" },
  { measure: "enforced", from: "2025", to: "2025" },
];

const title = async (attributes: Attributes) =>
  (await viewIn(TAG, attributes)).words.title.replace(/\u00a0/g, " ");

const textsOf = (svg: Element) =>
  [...svg.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");

const rounded = (value: number, qualifier: Figure["qualifier"] = "rounded") =>
  ({ value, qualifier }) as Figure;

afterEach(clearPictures);

describe("the title of a removals counter", () => {
  it("says a finding by the templates", async () => {
    expect([
      await title({}),
      await title({ view: "history" }),
      await title({ measure: "enforced" }),
      await title({ measure: "enforced", view: "history" }),
      await title({ measure: "offenders" }),
      await title({ measure: "offenders", view: "history" }),
      await title({ view: "history", from: "2024", to: "2025" }),
      await title({ "as-of": "2024-12-29" }),
      await title({ "as-of": "2024-12-29", claim: "removed-since-july" }),
    ]).to.deep.equal([
      "More than 58,500 enforced and voluntary returns, July 2024 to January 2026; most were voluntary",
      "39,371 enforced and voluntary returns in 2025; 46,544 in 2013, highest from 2004",
      "More than 15,200 enforced returns, 5 July 2024 to 31 January 2026",
      "9,912 enforced returns in 2025; 21,425 in 2004, highest from 2004",
      "More than 8,700 foreign national offenders returned, 5 July 2024 to 31 January 2026",
      "3,926 foreign national offenders returned in 2023; 6,437 in 2016, highest from 2010",
      "39,371 enforced and voluntary returns in 2025; 34,941 in 2024",
      "13,460 enforced and voluntary returns, 5 July to 7 December 2024",
      "13,460 returns, enforced and voluntary, from 5 July to 7 December 2024",
    ]);
  });

  for (const language of languages)
    it(`has 15 words at most, and no "since", in ${language}`, async () => {
      for (const attributes of views) {
        const { words } = await viewIn(TAG, attributes, language);
        const where = `${JSON.stringify(attributes)}: ${words.title}`;
        expect(wordCount(words.title), where).to.be.at.most(15);
        expect(words.title, where).to.not.match(/\bsince\b|\bdepuis\b|\ber \d|منذ/i);
      }
    });

  it("has no number that is not in picture, table or reading, at any width", async () => {
    for (const attributes of views) {
      const view = await viewIn(TAG, attributes);
      for (const width of widths) {
        const { svg } = await pictureOf(view, width);
        const where = `${JSON.stringify(attributes)} at ${width}: ${view.words.title}`;
        expect(numbersNotFound(view, textsOf(svg).join(" | ")), where).to.deep.equal([]);
      }
    }
  });
});

describe("the words of a removals counter", () => {
  it("read every step of a series, beside the same quarter a year before", async () => {
    const { words, table } = await viewIn(TAG, { view: "history" });
    const at = table()?.rows.findIndex(({ name }) => name === "October to December 2013") ?? -1;
    expect(words.readings[at]).to.equal(
      "October to December 2013: 11,701 people (3,635 enforced, 8,066 voluntary). A year before: 11,715.",
    );
    expect(words.rest.replace(/\u00a0/g, " ")).to.equal(
      "January to March 2026: 9,243 people. A year before: 9,607. May still change.",
    );
  });

  it("have a reading for each row; a divided bar has no points and none", async () => {
    for (const attributes of views) {
      const view = await viewIn(TAG, attributes);
      const { points } = await pictureOf(view, 640);
      if (points.length) expect(readingFaults(view), JSON.stringify(attributes)).to.deep.equal([]);
      else expect(view.words.readings).to.deep.equal([]);
    }
  });

  it("say what must be known, in at most 60 characters each, in every language", async () => {
    const caveats = async (attributes: Attributes) => (await viewIn(TAG, attributes)).words.caveats;
    expect(await caveats({})).to.deep.equal([
      "Refusals at the port are not counted",
      "Running total, recorded late; rounded by the publisher",
      "Voluntary includes departures found later in records",
    ]);
    expect(await caveats({ view: "history" })).to.deep.equal([
      "Refusals at the port are not counted",
      "Figures from April 2024 may still change",
    ]);
    for (const language of languages)
      for (const attributes of views)
        for (const caveat of (await viewIn(TAG, attributes, language)).words.caveats)
          expect(caveat.length, caveat).to.be.at.most(60);
  });

  it("give a superlative its span, and beside it the one of the whole series", async () => {
    const { words } = await viewIn(TAG, { view: "history", from: "2018", to: "2025" });
    expect(words.summary)
      .to.include("Of the years 2018 to 2025, the highest was 2025 (39,371)")
      .and.include("From 2004 the highest was 2013 (46,544).");
  });

  it("never call enforced and voluntary returns all returns, nor what we did not see unpublished", async () => {
    for (const attributes of views) {
      const { words, table } = await viewIn(TAG, attributes);
      const said = JSON.stringify([words, table()]);
      expect(said, JSON.stringify(attributes)).to.not.match(/all returns/i);
      expect(said, JSON.stringify(attributes)).to.not.include("not published");
    }
  });

  it("offer only what leads to a view", async () => {
    for (const attributes of views)
      expect(await controlFaults(TAG, attributes), JSON.stringify(attributes)).to.deep.equal([]);
  });
});

describe("what stands around the numbers of a removals counter", () => {
  const foot = async (attributes: Attributes, language?: string) =>
    (await viewIn(TAG, attributes, language)).words.sources.flatMap((source) => source.foot ?? []);

  it("names who reported what was not read at its publisher", async () => {
    expect(await foot({})).to.deep.equal(["5 February 2026, as reported by the press"]);
    expect(await foot({ measure: "offenders" })).to.deep.equal([
      "5 February 2026, as reported by the press; 29 February 2024",
    ]);
    expect(await foot({ view: "history" })).to.deep.equal([
      "21 May 2026, as reported by a third party",
    ]);
    expect(await foot({ "as-of": "2024-12-29" })).to.deep.equal([
      "16 December 2024, as reported by the press and World Socialist Web Site",
    ]);
    const view = await viewIn(TAG, {});
    expect(lineOf(view.shown(DAY))).to.include(
      "Home Office, published 5 February 2026, as reported by the press.",
    );
  });

  it("is one notice of each kind, of the measure shown, which names it", async () => {
    const element = await ready(`<removals-counter view="history"></removals-counter>`);
    const notices = [...element.shadowRoot!.querySelectorAll(".revision")];
    expect(notices.map(({ textContent }) => textContent?.trim())).to.deep.equal([
      "Revised on 21 May 2026: 2025 (returns, enforced and voluntary) was 37,918 and is now 39,371. Voluntary returns are established afterwards by matching data.",
    ]);
    element.shadowRoot!.querySelector<HTMLElement>("#door-definitions")!.click();
    await element.updateComplete;
    expect(textOf(element, "[part=definitions]")).to.include(
      "2025 (voluntary returns) was 28,004 and is now 29,459.",
    );
    const { must, notes } = sentencesOf((await viewIn(TAG, { view: "history" })).shown(DAY));
    expect(must.filter((each) => each.startsWith("Revised"))).to.have.length(1);
    expect(notes.filter((each) => each.startsWith("Revised"))).to.have.length(1);
  });

  it("says that a view is pinned, and shows the newest from there", async () => {
    const element = await ready(
      `<removals-counter as-of="2024-12-29" claim="removed-since-july"></removals-counter>`,
    );
    const notice = element.shadowRoot!.querySelector(".revision")!;
    expect(notice.textContent?.replace(/\s+/g, " ").trim()).to.equal(
      "Known now: more than 58,500 returns, enforced and voluntary (5 July 2024 – 31 January 2026; published 5 February 2026). This view is pinned to 29 December 2024. Show the newest",
    );
    const button = notice.querySelector<HTMLElement>("button.newest")!;
    expect(getComputedStyle(button).fontSize).to.equal(getComputedStyle(notice).fontSize);
    button.click();
    await oneEvent(element, "explainer-ready");
    expect(element.hasAttribute("as-of")).to.equal(false);
  });

  it("says of a total in its series what the title counts and what the columns are", async () => {
    const { words } = await viewIn(TAG, { measure: "offenders" });
    expect(words.subtitle).to.equal(
      "Returns of foreign national offenders, UK: total (bracket); people each quarter, 2010 to 2023",
    );
    expect(words.readings[words.restRow ?? 0]).to.equal(words.rest);
  });
});

describe("what the parts of a total leave of it", () => {
  it("is rounding only up to half a unit of every rounded number together", () => {
    // 15,200 counts hundreds and 43,000 thousands: 50 + 500, and as much as the coarser for the total.
    const parts = [rounded(15_200), rounded(43_000)];
    expect(roundingOf(rounded(60_000, "almost"), parts)).to.equal(1_050);
    expect(remainderOf(rounded(60_000, "almost"), parts)).to.deep.equal({
      value: 1_800,
      why: "not-broken-down",
    });
    expect(remainderOf(rounded(59_000), parts)).to.deep.equal({ value: 800, why: "rounding" });
    expect(remainderOf(rounded(58_500, "more-than"), [rounded(15_200), rounded(43_300)])).to.equal(
      null,
    );
    expect(
      roundingOf(rounded(100, "exact"), [rounded(40, "exact"), rounded(50, "exact")]),
    ).to.equal(0);
  });

  it("is never called rounding where one part alone was printed", () => {
    const selection = selectionOf(definition, { "as-of": "2025-04-01" });
    if (isProblem(selection) || selection.kind !== "total") throw new Error("no total");
    expect(selection.remainder?.why).to.equal("not-broken-down");
  });
});

describe("the picture of a removals counter", () => {
  const linesOf = (svg: Element) =>
    [...svg.querySelectorAll("path[fill=none]")].map((path) => path.getBoundingClientRect());

  it("puts the bracket of the offenders under the whole bar, from end to end", async () => {
    for (const width of widths) {
      const { svg } = await pictureOf(await viewIn(TAG, {}), width);
      const bars = [...svg.querySelectorAll("rect")].map((rect) => rect.getBoundingClientRect());
      const top = Math.min(...bars.map((box) => box.top));
      const bar = bars.filter((box) => box.top === top);
      const [bracket] = linesOf(svg);
      expect(bracket?.left).to.be.closeTo(Math.min(...bar.map(({ left }) => left)), 1);
      expect(bracket?.right).to.be.closeTo(Math.max(...bar.map(({ right }) => right)), 1);
      expect(bracket?.top).to.be.greaterThan(bar[0]?.bottom ?? Infinity);
      const [enforced, voluntary] = bar.sort((a, b) => a.left - b.left);
      expect((voluntary?.left ?? 0) - (enforced?.right ?? 0), "gap").to.be.at.least(2);
      expect(textsOf(svg).join(" ")).to.include(
        "among all of these: more than 8,700 foreign national",
      );
    }
  });

  it("divides the bar to scale", async () => {
    const { svg } = await pictureOf(await viewIn(TAG, {}), 640);
    const [enforced, voluntary] = [...svg.querySelectorAll("rect")].map(
      (rect) => rect.getBoundingClientRect().width,
    );
    expect((voluntary ?? 0) / (enforced ?? 1)).to.be.closeTo(43_300 / 15_200, 0.05);
  });

  it("shows a measure with one number in its own series", async () => {
    for (const measure of measures.slice(1)) {
      const view = await viewIn(TAG, { measure });
      const { svg, points } = await pictureOf(view, 640);
      expect(points.length, measure).to.be.greaterThan(10);
      expect(svg.querySelectorAll("rect"), measure).to.have.length(0);
    }
  });

  it("fills a total of which no part is known", async () => {
    const view = await viewIn(TAG, { "as-of": "2024-12-29", claim: "removed-since-july" });
    for (const width of widths) {
      const { svg } = await pictureOf(view, width);
      const bar = svg.querySelector("rect")!;
      const look = (name: string) => bar.closest(`[${name}]`)?.getAttribute(name);
      expect(look("fill"), `at ${width}`).to.not.equal("none");
      expect(Number(look("fill-opacity")), `at ${width}`).to.be.within(0.2, 0.6);
      expect(bar.getBoundingClientRect().height, `at ${width}`).to.be.within(24, 48);
      clearPictures();
    }
  });

  it("has a bar that is seen, named at every width, and words where its parts begin", async () => {
    for (const width of [320, 360, 640, 960]) {
      const { svg } = await pictureOf(await viewIn(TAG, {}), width);
      const [enforced, voluntary] = [...svg.querySelectorAll("rect")].map((rect) =>
        rect.getBoundingClientRect(),
      );
      expect(enforced?.height, `at ${width}`).to.be.at.least(24);
      expect(textsOf(svg).join(" "), `at ${width}`).to.match(
        /Enforced and voluntary returns: more than 58,500/,
      );
      const name = [...svg.querySelectorAll("text")].find(
        (text) => text.textContent === "Voluntary",
      );
      if (width >= 640)
        expect(name?.getBoundingClientRect().left).to.be.closeTo(voluntary?.left ?? 0, 2);
      clearPictures();
    }
  });

  it("has the unit and the first year of a series at every width, and its base line", async () => {
    const view = await viewIn(TAG, { view: "history" });
    for (const width of widths) {
      const { svg, base } = await pictureOf(view, width);
      for (const text of ["people each quarter", "2004", "2013", "2025", "Enforced", "Voluntary"])
        expect(textsOf(svg), `at ${width}`).to.include(text);
      const zero = [...svg.querySelectorAll("text")].find((text) => text.textContent === "0")!;
      const { top, bottom } = lettersOf(zero);
      const down = (top + bottom) / 2 - svg.getBoundingClientRect().top;
      expect(down, `at ${width}`).to.be.closeTo(base ?? 0, 3);
      clearPictures();
    }
  });

  it("marks what is read down to the base line and no further", async () => {
    const element = await ready(`<removals-counter view="history"></removals-counter>`);
    const svg = element.shadowRoot!.querySelector<SVGSVGElement>("[part=chart] svg")!;
    const zero = [...svg.querySelectorAll("text")].find((text) => text.textContent === "0")!;
    const { top, bottom } = lettersOf(zero);
    const mark = svg.querySelector(".mark")!.getBoundingClientRect();
    expect(mark.bottom).to.be.closeTo((top + bottom) / 2, 3);
  });

  it("puts what was not seen at the end of the series, and what may change at its line", async () => {
    const { svg } = await pictureOf(await viewIn(TAG, { measure: "offenders" }), 640);
    const { left } = svg.getBoundingClientRect();
    const box = (words: string) =>
      [...svg.querySelectorAll("text")]
        .find(({ textContent }) => textContent === words)!
        .getBoundingClientRect();
    const line = svg.querySelector<SVGPathElement>("[stroke-dasharray]")!.getBBox().x;
    const change = box("Figures from January 2022 may still change");
    expect(
      Math.min(Math.abs(change.right - left - line), Math.abs(change.left - left - line)),
    ).to.be.at.most(6);
    expect(box("We have not seen quarters after December 2023").bottom).to.be.at.most(
      change.top + 2,
    );
  });

  it("names the day from which it may still change, and stripes what comes after", async () => {
    const series = dataset.series.find(({ id }) => id === "enforced-by-quarter-edition-2026-05");
    expect(series?.provisionalFrom).to.equal("2024-04-01");
    const { svg } = await pictureOf(await viewIn(TAG, { view: "history" }), 640);
    expect(svg.textContent).to.include("Figures from April 2024 may still change");
    const [from, striped] = ["[stroke-dasharray]", "[stroke-width='1.25']"].map((mark) =>
      svg.querySelector<SVGPathElement>(mark)?.getBBox(),
    );
    expect(striped?.x).to.be.closeTo(from?.x ?? 0, 1.5);
    // Eight of 89 quarters, in what the picture leaves beside numbers and names.
    expect(striped?.width).to.be.within((8 / 89) * 480, (8 / 89) * 560);
  });

  for (const language of languages)
    it(`lays no text over another or out of it, in ${language}`, async () => {
      for (const attributes of views) {
        const view = await viewIn(TAG, attributes, language);
        for (const width of widths) {
          const { svg } = await pictureOf(view, width);
          expect(textFaults(svg), `${JSON.stringify(attributes)} at ${width}`).to.deep.equal([]);
          clearPictures();
        }
      }
    });
});
