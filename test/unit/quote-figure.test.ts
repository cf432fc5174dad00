import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import { faultsOf } from "../../src/data/check.js";
import { isProblem } from "../../src/data/view.js";
import { english } from "../../src/i18n/locale.js";
import { definition } from "../../src/quote-card/definition.js";
import { selectQuote } from "../../src/quote-card/quote-card.select.js";
import { elements } from "../../src/static/elements.js";
import { selectionOf, viewModelOf } from "../view.js";
import { place, ready, textOf } from "./element.js";
import {
  clearPictures,
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
import { oneEvent } from "@open-wc/testing";

const TARGET = { quote: "cooper-returns-target" };

/** Those whose words name a figure that can be drawn. */
const drawn = ["cooper-returns-target", "home-office-operations-up", "home-office-london"];

/** Quotation marks as any of our languages writes them. */
const marks = /["“”«»„]/;

/** At most two verdicts, joined by a comma. */
function unknownVerdicts(answer: string, known: readonly string[]): string[] {
  const parts = answer.split(/, |، /);
  const lower = known.map((each) => each.toLowerCase());
  return parts.length > 2 ? parts : parts.filter((part) => !lower.includes(part.toLowerCase()));
}

describe("the vocabulary of verdicts", () => {
  it("is fixed", () => {
    expect(Object.values(english.locale.messages.claim.verdict)).to.have.members([
      "Matches",
      "Rounded",
      "Right on an earlier day",
      "Later figures agree",
      "Wording differs",
      "Not supported by the record",
      "Cannot be checked",
      "We have not checked this",
    ]);
  });

  it("has a word of its own for each verdict in every language", async () => {
    for (const language of languages) {
      const { locale } = await viewIn("quote-card", TARGET, language);
      const words = Object.values(locale.messages.claim.verdict);
      expect(new Set(words).size, language).to.equal(words.length);
    }
  });
});

describe("every quotation", () => {
  for (const language of languages)
    it(`answers first, and names its figures where it shows them, in ${language}`, async () => {
      for (const { id, passages, claims } of dataset.quotes) {
        const view = await viewIn("quote-card", { quote: id }, language);
        const { words, locale } = view;
        const { noFigure } = locale.messages.quote;
        const known = Object.values(locale.messages.claim.verdict);
        expect(words.quotation?.passages, id).to.deep.equal(passages);
        if (claims) expect(unknownVerdicts(words.quotation?.answer ?? "", known), id).to.be.empty;
        else expect(words.quotation?.answer, id).to.equal(noFigure);
        expect(view.picture !== null, id).to.equal(drawn.includes(id));
        if (!view.picture) continue;
        const { svg } = await pictureOf(view, 640);
        expect(wordCount(words.title), words.title).to.be.at.most(15);
        expect(numbersNotFound(view, svg.textContent ?? ""), words.title).to.be.empty;
        expect(readingFaults(view), id).to.be.empty;
        for (const caveat of words.caveats) expect(caveat.length, caveat).to.be.at.most(60);
        clearPictures();
      }
    });

  it("stands on the page letter for letter, in quotation marks", async () => {
    for (const { id, passages } of dataset.quotes) {
      const element = await ready(`<quote-card quote="${id}"></quote-card>`);
      const printed = [...element.shadowRoot!.querySelectorAll("blockquote p")];
      expect(printed.map(({ textContent }) => textContent)).to.deep.equal(
        passages.map((passage) => `“${passage}”`),
      );
      const said = element.shadowRoot!.querySelector("figure .verdict, figure .answer")!;
      const quotation = element.shadowRoot!.querySelector("blockquote")!;
      // A verdict comes first; that there is none to give comes last.
      expect(said.compareDocumentPosition(quotation), id).to.equal(
        said.matches(".verdict")
          ? Node.DOCUMENT_POSITION_FOLLOWING
          : Node.DOCUMENT_POSITION_PRECEDING,
      );
    }
  });

  for (const language of languages)
    it(`has a picture in which no text covers another at any width, in ${language}`, async () => {
      for (const quote of drawn)
        for (const attributes of [{ quote }, { quote, from: "2018" }, { quote, to: "2024" }])
          for (const width of [...widths, 480, 960, 1200]) {
            const { svg } = await pictureOf(
              await viewIn("quote-card", attributes, language),
              width,
            );
            expect(textFaults(svg).join(), `${JSON.stringify(attributes)} at ${width}`).to.equal(
              "",
            );
            clearPictures();
          }
    });
});

describe("a quotation that names no figure", () => {
  it("has no title of ours, and a name for assistive technology", async () => {
    const element = await ready(`<quote-card quote="starmer-fantastic"></quote-card>`);
    const title = element.shadowRoot!.querySelector<HTMLElement>("#title")!;
    expect(title.textContent?.trim()).to.equal("Quotation: Keir Starmer, September 2024");
    expect(title.getBoundingClientRect().width).to.be.at.most(1);
    expect(textOf(element, ".answer")).to.equal("No figure is named in this quotation");
    // It is no reproach: it stands below who said it.
    const [answer, speaker] = [".answer", ".speaker"].map((part) =>
      element.shadowRoot!.querySelector(part)!.getBoundingClientRect(),
    );
    expect(answer!.top - speaker!.bottom).to.be.at.least(6);
    expect(textOf(element, "#door-definitions")).to.match(/^About this quotation/);
    expect(element.shadowRoot!.querySelector("[part=chart]")).to.equal(null);
  });
});

describe("the test of a quotation about returns", () => {
  it("says what the half-year was and how far back it was more than any", async () => {
    const { words } = await viewIn("quote-card", TARGET);
    expect(words.title).to.equal(
      "18,574 returns in July to December 2024, more than in any earlier half-year from 2017",
    );
    expect(words.quotation?.answer).to.equal("Later figures agree");
    expect(words.quotation?.where).to.equal("Home Office news item, December 2024");
    expect(words.caveats).to.deep.equal([
      "Operations and arrests are not tested here",
      "“Removals” is read as returns",
      "Figures from April 2024 may still change",
    ]);
    expect(words.notes.slice(0, 3)).to.deep.equal([
      "The five years include 2020 and 2021, the two years with the fewest returns from 2004 to 2023.",
      "When this was said, returns had been counted to September 2024: 8,308 from July to September, as first published.",
      "What was said holds for enforced returns alone, too.",
    ]);
  });

  it("has a bar for each half-year from 2010, and reads it beside the year before", async () => {
    const { words, table } = await viewIn("quote-card", TARGET);
    const rows = table()!.rows;
    expect(rows[0]!.name).to.equal("January to June 2010");
    expect(rows.map(({ cells }) => cells[0]!.text)).to.include.members(["23,131", "19,419"]);
    expect(words.readings.at(-1)).to.equal(
      "July to December 2025: 20,663 returns, enforced and voluntary. A year before: 18,574. May still change.",
    );
  });

  it("draws the level, the years meant, the highest bar after it and the zero, at every width", async () => {
    for (const width of [...widths, 480, 960]) {
      const { svg } = await pictureOf(await viewIn("quote-card", TARGET), width);
      const texts = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");
      for (const text of ["0", "18,574", "20,663", "Jul–Dec 2024", "5 years: 2020–2024"])
        expect(texts, `at ${width}`).to.include(text);
      // The title says “from 2017”, the bracket begins with 2020.
      for (const year of ["2010", "2017", "2020"]) expect(texts, `at ${width}`).to.include(year);
      if (width >= 320)
        expect(texts.join(" ").replace("– ", "–"), `at ${width}`).to.include(
          "level of July–December 2024",
        );
      if (width >= 480) expect(texts, `at ${width}`).to.include("2010–2016: higher");
      clearPictures();
    }
  });

  it("has each number on its own bar, and the level at the quoted one", async () => {
    for (const attributes of [TARGET, { ...TARGET, from: "2018" }])
      for (const width of [...widths, 480, 960, 1200]) {
        const view = await viewIn("quote-card", attributes);
        const { svg, points } = await pictureOf(view, width);
        const { left } = svg.getBoundingClientRect();
        const rows = view.table()!.rows.map(({ cells }) => cells[0]!.text);
        for (const text of svg.querySelectorAll("text")) {
          const row = rows.indexOf(text.textContent ?? "");
          if (row < 0 || text.textContent === "0") continue;
          const box = text.getBoundingClientRect();
          expect(
            (box.left + box.right) / 2 - left,
            `${text.textContent} at ${width}`,
          ).to.be.closeTo(points[row]?.x ?? 0, 1);
        }
        clearPictures();
      }
  });

  it("shows that the quoted half-year may change, and is the strongest all the same", async () => {
    const { svg } = await pictureOf(await viewIn("quote-card", TARGET), 640);
    const strong = svg
      .querySelector<SVGGElement>("[stroke='var(--_text)'][stroke-width='2']")!
      .getBBox();
    const stripes = (thick: string) =>
      [...svg.querySelectorAll<SVGPathElement>("path")]
        .filter((path) => path.getAttribute("stroke-width") === thick)
        .find((path) => path.getAttribute("stroke") === "var(--_main)")!;
    const dense = stripes("2");
    expect(dense.getBBox().x).to.be.closeTo(strong.x, 2);
    const pitch = (path: SVGPathElement) => {
      const [a, b] = [...path.getAttribute("d")!.matchAll(/M[\d.]+ ([\d.]+)L/g)].map((each) =>
        Number(each[1]),
      );
      return Math.abs(a! - b!);
    };
    expect(pitch(dense)).to.be.lessThan(pitch(stripes("1.5")));
  });

  it("marks nothing at rest, for the quoted bar is the strongest, and down to the base line what is read", async () => {
    const { words } = await viewIn("quote-card", TARGET);
    expect(words.readings[words.restRow ?? 0]).to.equal(undefined);
    const element = await ready(`<quote-card quote="${TARGET.quote}"></quote-card>`);
    const svg = element.shadowRoot!.querySelector<SVGSVGElement>("[part=chart] svg")!;
    expect(svg.querySelector(".mark")).to.equal(null);
    element.shadowRoot!.querySelector<HTMLElement>(".step")!.click();
    expect(textOf(element, "[part=readout]")).to.include("July to December 2025: 20,663");
    const mark = svg.querySelector<SVGPathElement>(".mark")!;
    const down = (node: Element) => node.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")];
    const zero = lettersOf(texts.find(({ textContent }) => textContent === "0")!);
    expect(down(mark).bottom).to.be.closeTo((zero.top + zero.bottom) / 2, 3);
    const value = down(texts.find(({ textContent }) => textContent === "20,663")!);
    const frame = down(svg);
    const pieces = [...mark.getAttribute("d")!.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)/g)];
    for (const [, from, to] of pieces)
      expect(
        Number(from) + frame.top >= value.bottom - 1 || Number(to) + frame.top <= value.top + 1,
        mark.getAttribute("d")!,
      ).to.equal(true);
  });

  it("says what had not been published on the day it is pinned to", async () => {
    const { words } = await viewIn("quote-card", { ...TARGET, "as-of": "2024-12-29" });
    expect(words.title).to.equal("No figures for July to December 2024 had been published");
    expect(words.headline).to.equal(null);
    const element = await ready(
      `<quote-card quote="cooper-returns-target" as-of="2024-12-29"></quote-card>`,
    );
    const title = element.shadowRoot!.querySelector("#title")!;
    expect(title.textContent?.trim()).to.equal(words.title);
    expect(title.getBoundingClientRect().width).to.be.above(100);
  });

  it("marks the years meant only where all of them are in the picture", async () => {
    for (const [attributes, isMarked] of [
      [{ ...TARGET, to: "2024" }, true],
      [{ ...TARGET, from: "2022" }, false],
      [{ ...TARGET, "as-of": "2024-12-29" }, false],
    ] as const) {
      const { svg } = await pictureOf(await viewIn("quote-card", attributes), 640);
      expect(svg.textContent?.includes("5 years"), JSON.stringify(attributes)).to.equal(isMarked);
      clearPictures();
    }
  });

  it("compares with the period before where that was higher", async () => {
    const copy = structuredClone(dataset);
    copy.quotes.find(({ id }) => id === TARGET.quote)!.about = {
      measures: ["returns"],
      from: "2016-07",
      to: "2016-12",
    };
    const { words } = await viewIn("quote-card", TARGET, "en-GB", copy);
    expect(words.title).to.equal(
      "19,419 returns in July to December 2016; 20,958 in January to June 2016",
    );
  });

  it("marks what may still change from April 2024 on, the quoted half-year among it", () => {
    const selection = selectionOf({ ...definition, select: selectQuote }, TARGET);
    const evidence = isProblem(selection) ? null : selection.evidence;
    const changing =
      evidence?.kind === "series" ? evidence.bars.filter((bar) => bar.isProvisional) : [];
    expect(changing.map(({ from }) => from)).to.deep.equal([
      "2024-01-01",
      "2024-07-01",
      "2025-01-01",
      "2025-07-01",
    ]);
  });
});

describe("published counts of a quoted period", () => {
  it("stand beside the same months a year before", async () => {
    const { words } = await viewIn("quote-card", { quote: "home-office-operations-up" });
    expect(words.title).to.equal("3,188 visits, 5 July to 31 October 2024; 2,371 a year before");
    expect(words.readings[1]).to.equal(
      "5 July to 31 October 2024: 2,299 illegal-working arrests, UK. A year before: 1,836.",
    );
    expect(words.quotation?.answer).to.equal("Cannot be checked");
  });

  it("are drawn from zero, in proportion", async () => {
    const view = await viewIn("quote-card", { quote: "home-office-operations-up" });
    const { svg } = await pictureOf(view, 640);
    const bars = [...svg.querySelectorAll("rect")].map((bar) => [
      bar.x.baseVal.value,
      bar.x.baseVal.value + bar.width.baseVal.value,
    ]);
    const [visits, arrests] = bars as [number[], number[]];
    expect(visits[0]).to.be.closeTo(0, 0.6);
    expect(arrests[1]! / visits[1]!).to.be.closeTo(2299 / 3188, 0.01);
    clearPictures();
  });
});

describe("a rule of the dataset", () => {
  const faultsWith = (change: (copy: typeof dataset) => void) => {
    const copy = structuredClone(dataset);
    change(copy);
    return faultsOf(copy).map(({ row, message }) => `${row}: ${message}`);
  };
  const target = (copy: typeof dataset) => copy.quotes.find(({ id }) => id === TARGET.quote)!;

  it("finds a claim that the quotation does not make", () => {
    expect(faultsWith((copy) => (target(copy).claims = ["london-visits"])).join()).to.include(
      "stands in none of the passages",
    );
  });

  it("finds years that do not hold the quoted period", () => {
    const faults = faultsWith(
      (copy) => (target(copy).about!.yearsMeant = { from: "2019", to: "2023" }),
    );
    expect(faults.join()).to.include("about.yearsMeant must hold the period");
  });

  it("finds a verdict that one reading of the words does not bear out", () => {
    const faults = faultsWith(
      (copy) => (target(copy).about!.yearsMeant = { from: "2016", to: "2024" }),
    );
    // By enforced returns January to June 2018 was higher, by all of them July to December 2016.
    expect(faults.filter((fault) => fault.includes("does not hold")).length).to.equal(2);
  });

  it("finds a short caveat that is too long for its line", () => {
    const faults = faultsWith((copy) => (target(copy).about!.caveats = ["x".repeat(61)]));
    expect(faults.join()).to.include("at most 60 characters");
  });
});

describe("every claim", () => {
  const shown = dataset.claims.flatMap((claim) => {
    const tag = elements.find(({ tag: name, required }) => {
      const view = required.length ? null : viewModelOf(name, { claim: claim.id });
      return view && !isProblem(view);
    })?.tag;
    return tag ? [{ ...claim, tag }] : [];
  });

  for (const language of languages)
    it(`has a verdict of the vocabulary, and marks around quotations alone, in ${language}`, async () => {
      expect(shown.length).to.equal(dataset.claims.length);
      for (const { id, tag, wording, quotation, printedBy } of shown) {
        const { words, locale } = await viewIn(tag, { claim: id }, language);
        const { verdict, said, why } = words.claim!;
        const known = Object.values(locale.messages.claim.verdict);
        expect(unknownVerdicts(verdict, known), id).to.be.empty;
        expect(said.join(""), id).to.include(wording).and.to.include(printedBy);
        const around = `${said[0]!.slice(-3)}${said[2]!.slice(0, 3)}`;
        expect(marks.test(around), `${id}: ${said.join("")}`).to.equal(quotation);
        expect(/could not be verified/.test(why) && /not checked/.test(why), why).to.equal(false);
      }
    });

  it("says who printed it, when, and after whom", async () => {
    const said = async (tag: string, claim: string) =>
      (await viewIn(tag, { claim })).words.claim!.said.join("");
    expect(await said("crossings-timeline", "crossings-2024")).to.equal(
      "World Socialist Web Site, 29 December 2024, after The Independent: 34,880 people arriving this year",
    );
    expect(await said("removals-counter", "london-visits")).to.equal(
      "World Socialist Web Site, 29 December 2024, quoting Home Office Immigration Enforcement: “996 visits”",
    );
  });

  it("may have two verdicts", async () => {
    const { words } = await viewIn("removals-counter", { claim: "removed-since-july" });
    expect(words.claim?.verdict).to.equal("Rounded, wording differs");
  });

  it("has no heading for a record that it has not", async () => {
    for (const [claim, heading] of [
      ["charter-people", false],
      ["removed-record", true],
    ] as const) {
      const element = place(`<removals-counter claim="${claim}"></removals-counter>`);
      await oneEvent(element, "explainer-ready");
      const door = element.shadowRoot!.querySelector<HTMLElement>("#door-definitions")!;
      door.click();
      await element.updateComplete;
      const text = textOf(element, "[part=definitions]");
      expect(text.includes("What the record says"), claim).to.equal(heading);
    }
  });
});
