/** All quotations of a dataset: how a reader finds one, sees it as a card, and comes back. */
import { expect, oneEvent } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { dataset } from "../../src/data/dataset.js";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import type { ExplainerErrorEvent } from "../../src/element/events.js";
import { place, textOf, until, whole } from "./element.js";

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const find = (element: Element, selector: string) => all(element, selector)[0]!;
const shown = (element: Element) => all(element, ".quotations > li").map(({ id }) => id);
const count = (element: Element) => textOf(element, ".found [role=status]");
const field = (element: Element) => find(element, "input[type=search]") as HTMLInputElement;
const ids = (quotes: readonly { readonly id: string }[]) =>
  quotes.map(({ id }) => `quotation-${id}`);

async function list(attributes = "", width = 640): Promise<ExplainerElement> {
  return whole(place(`<quote-card list ${attributes}>The author’s words</quote-card>`, width));
}

async function look(element: ExplainerElement, words: string): Promise<void> {
  field(element).focus();
  field(element).value = words;
  field(element).dispatchEvent(new Event("input", { bubbles: true }));
  await element.updateComplete;
}

async function choose(element: ExplainerElement, name: string, option: string): Promise<void> {
  const select = find(element, `.find select[name=${name}]`) as HTMLSelectElement;
  select.value = option;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await element.updateComplete;
}

describe("a list of quotations", () => {
  afterEach(() => history.replaceState(null, "", location.pathname + location.search));

  it("has every quotation letter for letter, with who said it, its verdict first, and who printed it", async () => {
    const element = await list();
    expect(shown(element)).to.deep.equal(ids(dataset.quotes));
    for (const [index, quote] of dataset.quotes.entries()) {
      const item = all(element, ".quotations > li")[index]!;
      const passages = [...item.querySelectorAll("blockquote p")].map((each) => each.textContent);
      expect(passages).to.deep.equal(quote.passages.map((passage) => `“${passage}”`));
      expect(item.querySelector(".speaker")!.textContent).to.contain(quote.speaker);
      expect(item.querySelector(".by")!.textContent).to.contain("World Socialist Web Site");
      expect(item.firstElementChild!.matches(".verdict"), quote.id).to.equal(
        quote.claims !== undefined,
      );
    }
    expect(textOf(element, "[part=heading]")).to.equal("16 quotations, 8 speakers");
  });

  it("offers to choose among what occurs, and says how many are left", async () => {
    const element = await list();
    const speakers = all(element, ".find select[name=speaker] option").map(
      (each) => each.textContent,
    );
    const said = [...new Set(dataset.quotes.map(({ speaker }) => speaker))];
    expect(speakers).to.deep.equal(["All", ...said.sort((a, b) => a.localeCompare(b, "en-GB"))]);
    await choose(element, "speaker", "Yvette Cooper");
    const hers = dataset.quotes.filter(({ speaker }) => speaker === "Yvette Cooper");
    expect(shown(element)).to.deep.equal(ids(hers));
    expect(count(element)).to.equal(`${hers.length} of 16 quotations`);
    await choose(element, "verdict", "Later figures agree");
    expect(shown(element)).to.deep.equal(["quotation-cooper-returns-target"]);
    await choose(element, "speaker", "");
    await choose(element, "verdict", "");
    await choose(
      element,
      "about",
      find(element, ".find select[name=about] option:last-child").textContent,
    );
    expect(shown(element)).to.not.be.empty;
    expect(shown(element).length).to.be.below(16);
  });

  it("finds words whatever their case, accents and apostrophes, in any order", async () => {
    const element = await list();
    for (const words of ["BLIGHT workíng", "rights julia punishing", "don't hate"]) {
      await look(element, words);
      expect(shown(element).length, words).to.equal(1);
    }
    await look(element, "meloni");
    expect(shown(element)).to.deep.equal(["quotation-starmer-fantastic"]);
    expect(count(element)).to.equal("1 of 16 quotations");
  });

  it("says in a sentence that nothing has these words, and keeps the focus", async () => {
    const element = await list();
    const top = field(element).getBoundingClientRect().top;
    await look(element, "unicorn");
    expect(shown(element)).to.be.empty;
    expect(textOf(element, ".none")).to.equal("No quotation has these words. Clear the search");
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    expect(field(element).getBoundingClientRect().top).to.equal(top);
    find(element, ".clear").click();
    await element.updateComplete;
    expect(shown(element).length).to.equal(16);
    expect(field(element).value).to.equal("");
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it("opens a card in its place, and comes back to where the reader was, with what was looked for", async () => {
    const element = await list();
    await choose(element, "speaker", "Home Office");
    const link = find(element, "#quotation-home-office-operations-up .open a");
    expect(link.textContent).to.equal("Show the test");
    link.focus();
    await sendKeys({ press: "Enter" });
    await until(() => find(element, "svg"), "the test stands");
    expect(element.getAttribute("quote")).to.equal("home-office-operations-up");
    expect(location.hash, "the page’s address is the page’s").to.equal("");
    await until(() => element.shadowRoot!.activeElement?.closest(".controls"), "the focus moved");
    (find(element, ".controls input") as HTMLInputElement).click();
    await until(() => shown(element).length, "the list stands");
    expect(element.hasAttribute("quote")).to.equal(false);
    expect(count(element)).to.equal(
      "4 of 16 quotations".replace("4", String(shown(element).length)),
    );
    expect((find(element, ".find select[name=speaker]") as HTMLSelectElement).value).to.equal(
      "Home Office",
    );
    await until(
      () => element.shadowRoot!.activeElement?.closest("#quotation-home-office-operations-up"),
      "the focus is where it was",
    );
  });

  it("gives each quotation an address that leads to it, and back", async () => {
    const element = await list("id=said");
    const { href } = find(
      element,
      "#quotation-starmer-fantastic a:not([rel])",
    ) as HTMLAnchorElement;
    expect(new URL(href).hash).to.equal("#explainer=said&quote=starmer-fantastic");
    location.hash = new URL(href).hash;
    await until(() => textOf(element, "blockquote") === "“fantastic”", "its card stands");
    location.hash = "#explainer=said&quote=";
    await until(() => shown(element).length === 16, "the list stands");
  });

  it("shows what was said in the days asked for, and says that some have no date", async () => {
    const element = await list('from="2024-09" to="2024-09"');
    expect(shown(element)).to.deep.equal(["quotation-starmer-fantastic"]);
    expect(textOf(element, "[part=note]")).to.equal("9 quotations without a date left out.");
    const nothing = place('<quote-card list from="2019" to="2019">Ours</quote-card>', 640);
    const { message } = (await oneEvent(nothing, "explainer-error")) as ExplainerErrorEvent;
    expect(message).to.equal("There are no quotations for 2019. Held: 2024-09-01 – 2024-12-31.");
  });

  it("is only read where the author wants no controls", async () => {
    const element = await list('controls="none"');
    expect(shown(element).length).to.equal(16);
    expect(all(element, ".find, .open")).to.be.empty;
  });

  for (const width of [320, 640])
    it(`cuts nothing at ${width} px, and every control has a name`, async () => {
      const element = await list("", width);
      const { left, right } = element.getBoundingClientRect();
      for (const each of all(element, ".find :not(option), .quotations *")) {
        const box = each.getBoundingClientRect();
        expect(box.left).to.be.at.least(left - 0.5);
        expect(box.right, each.outerHTML).to.be.at.most(right + 0.5);
      }
      for (const each of all(element, ".find :is(select, input)")) {
        expect((each as HTMLInputElement).labels![0]!.textContent.trim()).to.not.equal("");
        expect(each.getBoundingClientRect().height).to.be.at.least(24);
      }
    });

  it("finds in three hundred", async () => {
    const quotes = Array.from({ length: 300 }, (_, index) => ({
      ...dataset.quotes[index % 16]!,
      id: `said-${index}`,
    }));
    const element = place("<quote-card list></quote-card>", 640);
    element.data = { ...dataset, quotes };
    await whole(element);
    expect(shown(element).length).to.equal(300);
    await look(element, "fantastic");
    expect(count(element)).to.equal("18 of 300 quotations");
  });
});
