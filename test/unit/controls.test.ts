/** How a reader changes what a figure shows. */
import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { spanText } from "../../src/element/interaction/period.js";
import { place, textOf, until } from "./element.js";
import "./stub.js";

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const find = (element: Element, selector: string) => all(element, selector)[0]!;
const title = (element: Element) => textOf(element, "[part=heading] bdi");
const height = (element: Element) => element.getBoundingClientRect().height;
const radio = (element: Element, index: number) =>
  all(element, "input[name=count]")[index] as HTMLInputElement;
const view = (element: Element) => find(element, "select[name=view]") as HTMLSelectElement;

async function stub(attributes = "", width = 640): Promise<ExplainerElement> {
  const element = place(`<stub-figure ${attributes}></stub-figure>`, width);
  await until(() => element.shadowRoot?.querySelector(".mark"), "the picture stands");
  return element;
}

/** Chooses an option as a reader does. */
function choose(select: HTMLSelectElement, index: number): void {
  select.focus();
  select.selectedIndex = index;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

describe("controls", () => {
  it("are short choices beside one another where they fit, and lists where they do not", async () => {
    const kinds = (element: Element) => [
      all(element, "fieldset").length,
      all(element, ".controls .box > select").length,
      all(element, ".period > button").length,
    ];
    expect(kinds(await stub("", 640))).to.deep.equal([1, 1, 1]);
    expect(kinds(await stub("", 360))).to.deep.equal([0, 2, 1]);
  });

  for (const width of [280, 360, 640])
    it(`stand in one row at ${width} px, none cut off`, async () => {
      const element = await stub("", width);
      const boxes = all(element, ".box").map((box) => box.getBoundingClientRect());
      expect(new Set(boxes.map(({ top }) => top)).size).to.equal(1);
      const { left, right } = element.getBoundingClientRect();
      for (const box of boxes) {
        expect(box.left).to.be.at.least(left);
        expect(box.right).to.be.at.most(right + 0.5);
        expect(box.height).to.be.at.least(24);
      }
    });

  for (const width of [320, 360, 640])
    it(`show their longest option whole at ${width} px`, async () => {
      const element = await stub("", width);
      for (const box of all(element, ".box > select, .period > button")) {
        const own = box.getBoundingClientRect().width;
        const copy = box.cloneNode(true) as HTMLElement;
        copy.style.cssText = "inline-size:max-content;flex:none";
        box.after(copy);
        expect(copy.getBoundingClientRect().width, box.textContent.trim()).to.be.at.most(own + 1);
        copy.remove();
      }
    });

  it("are those that the author wants, or none", async () => {
    const names = (element: Element) => all(element, ".box").length;
    expect(names(await stub('controls="view period"'))).to.equal(2);
    const bare = await stub('controls="none"');
    expect(bare.shadowRoot!.querySelector(".controls")).to.equal(null);
  });

  it("take no focus back that a reader has taken elsewhere since", async () => {
    const element = await stub();
    const before = title(element);
    radio(element, 1).focus();
    radio(element, 1).click();
    await until(() => title(element) !== before, "the figure of the choice stands");
    await element.updateComplete;
    radio(element, 1).blur();
    element.requestUpdate();
    await element.updateComplete;
    expect(document.activeElement?.localName).to.equal("body");
  });

  it("set attributes, and the focus stays on what was used", async () => {
    const element = await stub();
    radio(element, 0).focus();
    await sendKeys({ press: "ArrowRight" });
    await until(() => title(element).startsWith("672"), "boats are shown");
    expect(element.getAttribute("measure")).to.equal("boats");
    expect(element.shadowRoot!.activeElement).to.equal(radio(element, 1));
    expect(radio(element, 1).checked).to.equal(true);
  });

  it("follow when the page changes the attribute", async () => {
    const element = await stub();
    radio(element, 1).click();
    await until(() => title(element).startsWith("672"), "boats are shown");
    element.removeAttribute("measure");
    await until(() => title(element).startsWith("41,472"), "people are shown");
    expect(radio(element, 0).checked).to.equal(true);
    // What the reader has chosen and the page takes back at once is not shown, and so not pressed.
    radio(element, 1).click();
    element.removeAttribute("measure");
    await element.updateComplete;
    expect(radio(element, 0).checked).to.equal(true);
  });

  it("never make the figure shorter", async () => {
    const element = await stub();
    const before = height(element);
    choose(view(element), 2);
    await until(() => title(element) === "Years, in short", "years are shown");
    await element.updateComplete;
    expect(height(element)).to.be.closeTo(before, 1);
    element.shadowRoot!.querySelector<HTMLElement>("#door-table")!.click();
    await element.updateComplete;
    expect(height(element)).to.be.above(before + 100);
    element.shadowRoot!.querySelector<HTMLElement>("#door-table")!.click();
    await element.updateComplete;
    expect(height(element)).to.be.closeTo(before, 1);
  });

  it("have the new title said once, when the reader has come to rest", async () => {
    const element = await stub();
    const said: string[] = [];
    const status = find(element, ".say");
    const observer = new MutationObserver(() => said.push(status.textContent ?? ""));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    radio(element, 1).click();
    choose(view(element), 0);
    element.removeAttribute("measure");
    choose(view(element), 2);
    await until(() => said.length, "something is said");
    expect(said).to.deep.equal(["Years, in short"]);
    observer.disconnect();
  });
});

describe("the period", () => {
  const button = (element: Element) => find(element, ".period > button");
  const lists = (element: Element) => all(element, ".sheet select") as HTMLSelectElement[];

  it("opens a sheet that moves nothing; Escape closes it and gives the focus back", async () => {
    const element = await stub();
    const before = height(element);
    button(element).focus();
    await sendKeys({ press: "Enter" });
    await until(() => button(element).ariaExpanded === "true", "the sheet opens");
    expect(height(element)).to.equal(before);
    lists(element)[0]!.focus();
    await sendKeys({ press: "Escape" });
    await until(() => button(element).ariaExpanded === "false", "the sheet closes");
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
  });

  it("applies each choice at once, moves the other end along, and goes back to the whole series", async () => {
    const element = await stub();
    button(element).click();
    await element.updateComplete;
    choose(lists(element)[0]!, 1);
    await until(() => title(element) === "41,472 people in 2025", "2025 to 2026 is shown");
    expect([element.getAttribute("from"), element.getAttribute("to")]).to.deep.equal([
      "2025",
      "2026",
    ]);
    expect(element.shadowRoot!.activeElement).to.equal(lists(element)[0]);
    await until(() => button(element).ariaLabel === "Period: 2025–2026", "the box says so");
    find(element, ".sheet button").click();
    await until(() => title(element).startsWith("41,472 people detected"), "all is shown");
    expect(element.hasAttribute("from") || element.hasAttribute("to")).to.equal(false);
  });

  it("is written in short where there is little room, and named as it is written", async () => {
    const element = await stub("", 280);
    expect(textOf(element, ".period > button bdi")).to.equal("’24–’26");
    expect(button(element).ariaLabel).to.equal("Period: ’24–’26");
    // Two digits by themselves would name no year.
    expect(spanText("2024", "2024", 20)).to.equal("2024");
  });
});
