/** What stands in an element before its first figure. */
import { expect, oneEvent } from "@open-wc/testing";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import "../../src/define.js";

/** An element with a figure that came with the page, not on the page yet. */
function written(attributes: Readonly<Record<string, string>> = {}): ExplainerElement {
  const element = document.createElement("crossings-timeline") as ExplainerElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.attachShadow({ mode: "open" }).innerHTML = "<figure>Written</figure>";
  return element;
}

describe("the placeholder", () => {
  it("is gone when the figure stands, whatever of it arrived last", async () => {
    const element = written();
    document.body.append(element);
    element.shadowRoot!.append(document.createElement("hr"));
    await oneEvent(element, "explainer-ready");
    expect(element.shadowRoot!.querySelectorAll("figure").length).to.equal(1);
    expect(element.shadowRoot!.querySelectorAll("hr").length).to.equal(0);
    expect(element.shadowRoot!.textContent).not.to.include("Written");
    element.remove();
  });

  it("stays for good where it is a figure and ours cannot stand", async () => {
    const element = written({ from: "2031" });
    const fails = oneEvent(element, "explainer-error");
    document.body.append(element);
    await fails;
    expect(element.shadowRoot!.textContent).to.equal("Written");
    element.remove();
  });
});
