/** How a reader meets a picture without a mouse, and on paper. */
import { expect, oneEvent } from "@open-wc/testing";
import "../../src/define.js";
import type { ExplainerSelectEvent } from "../../src/internal/events.js";
import { ready, textOf, until } from "./element.js";

const part = (element: Element, name: string): HTMLElement =>
  element.shadowRoot!.querySelector(`[part="${name}"]`)!;

const touch = (target: EventTarget, type: string, place: DOMRect) =>
  target.dispatchEvent(
    new PointerEvent(type, {
      pointerType: "touch",
      clientX: place.x + place.width / 2,
      clientY: place.y + place.height / 2,
      bubbles: true,
      composed: true,
    }),
  );

describe("a picture without a mouse", () => {
  it("keeps its tip when the finger is lifted, until the next touch elsewhere", async () => {
    const element = await ready(`<crossings-timeline></crossings-timeline>`);
    const chart = part(element, "chart");
    const place = chart.getBoundingClientRect();
    touch(chart, "pointerdown", place);
    touch(chart, "pointerleave", place);
    expect(part(element, "tip").hidden).to.equal(false);
    touch(chart, "pointerdown", place);
    expect(part(element, "tip").hidden).to.equal(false);
    touch(document.body, "pointerdown", place);
    expect(part(element, "tip").hidden).to.equal(true);
  });

  it("closes a pointer's tip with Escape, though nothing has the focus", async () => {
    const element = await ready(`<deaths-tally></deaths-tally>`);
    const chart = part(element, "chart");
    touch(chart, "pointermove", chart.getBoundingClientRect());
    expect(part(element, "tip").hidden).to.equal(false);
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(part(element, "tip").hidden).to.equal(true);
  });

  it("tells the page which point was picked", async () => {
    const element = await ready(`<crossings-timeline></crossings-timeline>`);
    const slider = part(element, "cursor") as HTMLInputElement;
    slider.focus();
    slider.valueAsNumber = 0;
    slider.dispatchEvent(new Event("input"));
    const picked = oneEvent(element, "explainer-select");
    slider.dispatchEvent(new Event("change"));
    const { row, text } = (await picked) as unknown as ExplainerSelectEvent;
    expect(row).to.equal(0);
    expect(text).to.equal(slider.ariaValueText);
    expect(text).to.match(/^January 2018: People \d+$/);
  });

  it("says the events of a month with its value, as the table does", async () => {
    const element = await ready(
      `<crossings-timeline from="2024" to="2024" interval="month"></crossings-timeline>`,
    );
    const slider = part(element, "cursor") as HTMLInputElement;
    slider.focus();
    slider.valueAsNumber = 6;
    slider.dispatchEvent(new Event("input"));
    expect(slider.ariaValueText).to.match(
      /^July 2024: People [\d,]+; Events 4 July 2024: UK general election$/,
    );
    expect(textOf(element, "[part=table]")).to.include("4 July 2024: UK general election");
  });
});

describe("paper", () => {
  it("shows everything that can be opened, and afterwards only what the reader had opened", async () => {
    const element = await ready(`<removals-counter></removals-counter>`);
    part(element, "table").removeAttribute("open");
    await until(() => !element.shadowRoot!.querySelector("table"), "the table is closed");
    dispatchEvent(new Event("beforeprint"));
    await element.updateComplete;
    const open = () =>
      [...element.shadowRoot!.querySelectorAll("details[open]")].map((each) =>
        each.getAttribute("part"),
      );
    expect(open()).to.deep.equal(["definitions", "table"]);
    expect(element.shadowRoot!.querySelectorAll("tbody tr").length).to.be.above(2);
    dispatchEvent(new Event("afterprint"));
    await until(() => !open().length, "closed again");
    expect(element.shadowRoot!.querySelector("table")).to.equal(null);
  });
});
