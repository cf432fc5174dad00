/** Words of somebody's, ours or the author's, letter for letter. */
import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import { listen, ready, textOf } from "./element.js";

describe("a quote card", () => {
  it("shows each quotation letter for letter, with speaker, date and source", async () => {
    for (const { id, passages, speaker, printed, source } of dataset.quotes) {
      const element = await ready(`<quote-card quote="${id}"></quote-card>`);
      const shown = [...element.shadowRoot!.querySelectorAll("blockquote p")].map(
        (p) => p.textContent,
      );
      expect(shown).to.deep.equal(passages.map((passage) => `“${passage}”`));
      expect(textOf(element, "figcaption")).to.include(speaker);
      expect(textOf(element, "[part=source]")).to.include(
        dataset.sources.find((each) => each.id === source)!.publisher,
      );
      if (printed) expect(textOf(element, "figcaption")).to.include(printed);
    }
  });

  it("presents a blockquote that comes later, and asks for nothing until then", async () => {
    const heard = listen();
    const element = await ready(`<quote-card></quote-card>`);
    const quote = document.createElement("blockquote");
    quote.textContent = "Late words.";
    element.append(quote);
    heard.stop();
    expect(quote.getBoundingClientRect().height).to.be.above(0);
    expect(heard.warnings.filter((line) => line.includes("quote-card"))).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector("figure")!.hasAttribute("aria-labelledby")).to.be
      .false;
  });

  for (const attribute of ["", ` quote=""`])
    it(`presents the author's own blockquote untouched${attribute}`, async () => {
      const own = `<blockquote>Own words.</blockquote><cite>Somebody</cite>`;
      const element = await ready(`<quote-card${attribute}>${own}</quote-card>`);
      expect(element.innerHTML).to.equal(own);
      expect(element.shadowRoot!.querySelector("slot:not([name])")).to.not.equal(null);
      expect(element.querySelector("blockquote")!.getBoundingClientRect().height).to.be.above(0);
    });
});
