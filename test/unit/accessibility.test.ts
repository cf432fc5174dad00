/** What assistive technology is given, in which order, and that axe finds nothing in it. */
import { expect } from "@open-wc/testing";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { open, place, ready, until } from "./element.js";
import "./stub.js";

async function stub(attributes = ""): Promise<ExplainerElement> {
  const element = place(`<stub-figure ${attributes}></stub-figure>`);
  await until(() => element.shadowRoot?.querySelector(".mark"), "the picture stands");
  return element;
}

describe("a figure without eyes", () => {
  it("is read and tabbed in one order: finding, controls, readout, picture, caveats, foot, room", async () => {
    const element = await stub();
    await open(element, "table");
    const parts = [
      "figcaption",
      "[part=heading]",
      "[part=subtitle]",
      "form",
      "[part=readout]",
      "svg",
      "#caveats",
      ".foot a",
      "#door-definitions",
      "#door-table",
      "#door-share",
      "#room-table td button",
      ".say",
    ].map((selector) => element.shadowRoot!.querySelector(selector)!);
    for (const [index, part] of parts.slice(1).entries())
      expect(
        parts[index]!.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING,
        part.outerHTML.slice(0, 80),
      ).to.be.above(0);
    for (const each of element.shadowRoot!.querySelectorAll<HTMLElement>("*"))
      expect(each.tabIndex).to.be.at.most(0);
    expect(
      element.shadowRoot!.querySelector("[title], [role=application], [role=slider]"),
    ).to.equal(null);
  });

  it("is named by its title and described by subtitle and caveats; the picture is hidden", async () => {
    const element = await stub();
    const root = element.shadowRoot!;
    const figure = root.querySelector("figure")!;
    const named = (attribute: string) =>
      figure
        .getAttribute(attribute)!
        .split(" ")
        .map((id) => root.getElementById(id)!.getAttribute("part"));
    expect(named("aria-labelledby")).to.deep.equal(["heading"]);
    expect(named("aria-describedby")).to.deep.equal(["subtitle", "note"]);
    expect(root.querySelector("svg")!.getAttribute("aria-hidden")).to.equal("true");
  });

  it("has no heading of its own, or one of the level that the page gives", async () => {
    const heading = (element: Element) => element.shadowRoot!.querySelector("[part=heading]")!;
    expect(heading(await stub()).hasAttribute("role")).to.equal(false);
    const levelled = heading(await stub('heading-level="3"'));
    expect([levelled.getAttribute("role"), levelled.getAttribute("aria-level")]).to.deep.equal([
      "heading",
      "3",
    ]);
  });

  it("says the new words after a translator has changed the old ones", async () => {
    const element = await stub();
    const root = element.shadowRoot!;
    const texts = ["[part=heading] bdi", "[part=readout]", "[part=subtitle]"].map((selector) =>
      root.querySelector(selector)!,
    );
    for (const each of texts) each.innerHTML = `<font><font>${each.textContent}</font></font>`;
    element.setAttribute("from", "2025");
    element.setAttribute("to", "2026");
    await until(() => texts[0]!.textContent === "41,472 people in 2025", "the title is new");
    expect(texts[2]!.textContent).to.equal("2025 to 2026");
    root.querySelector<HTMLElement>("[aria-label=Earlier]")!.click();
    expect(texts[1]!.textContent).to.match(/^August 2026: 1,217/);
  });
});

describe("axe finds nothing", () => {
  for (const room of ["definitions", "table", "share"] as const)
    it(`in the room ${room}`, async () => {
      const element = await stub();
      await open(element, room);
      if (room === "share")
        await until(() => element.shadowRoot!.querySelector("#room-share button"), "it stands");
      await expect(element).to.be.accessible();
    });

  it("in the open period", async () => {
    const element = await stub();
    element.shadowRoot!.querySelector<HTMLElement>(".period > button")!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  const views = [
    `<removals-counter></removals-counter>`,
    `<removals-counter view="history"></removals-counter>`,
    `<crossings-timeline claim="crossings-2024"></crossings-timeline>`,
    `<deaths-tally></deaths-tally>`,
    `<quote-card quote="cooper-returns-target"></quote-card>`,
  ];
  for (const view of views)
    it(`in ${view}`, async () => {
      await expect(await ready(view)).to.be.accessible();
    });
});
