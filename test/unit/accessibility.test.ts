import { expect } from "@open-wc/testing";
import { ready } from "./element.js";

describe("axe finds nothing", () => {
  const views = [
    `<removals-counter></removals-counter>`,
    `<removals-counter view="history"></removals-counter>`,
    `<crossings-timeline claim="crossings-2024"></crossings-timeline>`,
    `<deaths-tally></deaths-tally>`,
    `<quote-card quote="cooper-returns-target"></quote-card>`,
  ];
  for (const view of views)
    it(`in ${view}`, async () => {
      const element = await ready(view);
      for (const details of element.shadowRoot!.querySelectorAll("details")) details.open = true;
      await expect(element).to.be.accessible();
    });

  it("the picture is hidden and its figure named", async () => {
    const element = await ready(`<crossings-timeline></crossings-timeline>`);
    expect(element.shadowRoot!.querySelector("svg")!.getAttribute("aria-hidden")).to.equal("true");
    expect(element.shadowRoot!.querySelector("figure")!.getAttribute("aria-label")).to.include(
      "small boat",
    );
  });
});
