/** Datasets of the author's own, as a property or from an address. */
import { expect, oneEvent } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import { listen, place, ready, textOf } from "./element.js";

describe("a dataset of the author’s own", () => {
  it("draws a dataset of the author's own and none of ours", async () => {
    const own = structuredClone(dataset);
    own.quotes[0]!.passages = ["Somebody else’s words."];
    delete own.quotes[0]!.claims;
    const element = place(`<quote-card quote="${own.quotes[0]!.id}"></quote-card>`);
    element.data = own;
    await oneEvent(element, "explainer-ready");
    expect(textOf(element, "blockquote")).to.equal("“Somebody else’s words.”");
  });

  it("draws a dataset of the author's own from an address", async () => {
    const own = structuredClone(dataset);
    own.quotes[0]!.passages = ["Somebody else’s words."];
    delete own.quotes[0]!.claims;
    const address = URL.createObjectURL(new Blob([JSON.stringify(own)]));
    const element = await ready(
      `<quote-card quote="${own.quotes[0]!.id}" src="${address}"></quote-card>`,
    );
    expect(textOf(element, "blockquote")).to.equal("“Somebody else’s words.”");
    URL.revokeObjectURL(address);
  });

  it("says what is wrong with a dataset of the author's own and shows none of ours", async () => {
    const heard = listen();
    const element = place(`<removals-counter>Fallback</removals-counter>`);
    element.data = { ...dataset, readings: [{ id: "x" }] };
    await oneEvent(element, "explainer-error");
    expect(textOf(element, "[part=note]")).to.include("could not be read");
    heard.stop();
    expect(element.shadowRoot!.querySelector("svg")).to.equal(null);
    expect(heard.errors.join()).to.include("readings.0.measure");
  });

  it("makes links only to absolute http addresses", async () => {
    const own = structuredClone(dataset);
    for (const source of own.sources) source.url = "https://user:secret@example.org/";
    const element = place(`<crossings-timeline></crossings-timeline>`);
    element.data = own;
    await oneEvent(element, "explainer-error");
    own.sources.forEach((source) => (source.url = "https://example.org/data"));
    element.data = { ...own };
    await oneEvent(element, "explainer-ready");
    expect(element.shadowRoot!.querySelector("[part=source] a")!.getAttribute("href")).to.equal(
      "https://example.org/data",
    );
  });
});
