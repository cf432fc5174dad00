/** How a reader goes through a picture point by point: by buttons and keys, by a pointer or a finger. */
import { expect, oneEvent } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import type { ExplainerSelectEvent } from "../../src/element/events.js";
import { place, textOf, until } from "./element.js";
import { months, reading, REST } from "./stub.js";

const LAST = months.length - 1;

const find = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const line = (element: Element) => textOf(element, "[part=readout]");
const step = (element: Element, name: "Earlier" | "Later") => find(element, `[aria-label=${name}]`);

async function stub(markup = "<stub-figure></stub-figure>"): Promise<ExplainerElement> {
  place(markup);
  const element = document.querySelector<ExplainerElement>("#stage stub-figure")!;
  await until(() => element.shadowRoot?.querySelector(".mark"), "the picture stands");
  return element;
}

/** A pointer at a share of the picture's width. */
function point(element: Element, type: string, share: number, pointerType = "mouse"): number {
  const chart = find(element, "[part=chart]");
  const { left, top, width, height } = chart.querySelector("svg")!.getBoundingClientRect();
  const clientX = left + share * width;
  const init = { clientX, clientY: top + height / 2, pointerType, bubbles: true, composed: true };
  const event = new PointerEvent(type, init);
  chart.dispatchEvent(event);
  // An engine that knows only whole pixels has pointed there.
  return event.clientX;
}

const markAt = (element: Element) => {
  const { left, right } = find(element, ".mark").getBoundingClientRect();
  return (left + right) / 2;
};

describe("the line that reads a picture", () => {
  it("says at rest what the words say, and the picture marks the newest point", async () => {
    const element = await stub();
    expect(line(element)).to.equal(REST);
    const { right, width } = find(element, "svg").getBoundingClientRect();
    expect(right - markAt(element)).to.be.closeTo(width / months.length / 2, 2);
  });

  it("goes a step with each press, never beyond an end, and keeps the focus there", async () => {
    const element = await stub();
    const later = step(element, "Later");
    expect(later.ariaDisabled).to.equal("true");
    step(element, "Earlier").click();
    expect(line(element)).to.equal(reading(LAST));
    step(element, "Earlier").click();
    expect(line(element)).to.equal(reading(LAST - 1));
    expect(later.ariaDisabled).to.equal("false");
    later.focus();
    later.click();
    later.click();
    expect(line(element)).to.equal(reading(LAST));
    expect(later.ariaDisabled).to.equal("true");
    expect(element.shadowRoot!.activeElement).to.equal(later);
  });

  it("follows the keys while one of its buttons has the focus", async () => {
    const element = await stub();
    step(element, "Earlier").focus();
    for (const [press, expected] of [
      ["Home", reading(0)],
      ["ArrowRight", reading(1)],
      ["PageDown", reading(13)],
      ["ArrowLeft", reading(12)],
      ["PageUp", reading(0)],
      ["End", reading(LAST)],
      ["Escape", REST],
    ] as const) {
      await sendKeys({ press });
      expect(line(element), press).to.equal(expected);
    }
  });

  it("goes on while a button is held, and the lifted pointer is no further step", async () => {
    const element = await stub();
    const earlier = step(element, "Earlier");
    earlier.dispatchEvent(new PointerEvent("pointerdown", { button: 0 }));
    await until(() => line(element) === reading(LAST - 2), "it repeats");
    earlier.dispatchEvent(new PointerEvent("pointerup"));
    earlier.click();
    expect(line(element)).to.equal(reading(LAST - 2));
  });

  it("is told aloud for steps and never for a pointer", async () => {
    const element = await stub();
    const output = find(element, "[part=readout]");
    expect(output.ariaLive).to.equal("off");
    step(element, "Earlier").click();
    expect(output.ariaLive).to.equal("polite");
    point(element, "click", 0.5);
    expect(output.ariaLive).to.equal("off");
  });

  it("tells the page which row was picked, and what it says", async () => {
    const element = await stub();
    const picked = oneEvent(element, "explainer-select");
    step(element, "Earlier").click();
    const { row, text } = (await picked) as unknown as ExplainerSelectEvent;
    expect([row, text]).to.deep.equal([LAST, reading(LAST)]);
  });

  it("names the row as json() does, which has its value and its days", async () => {
    const element = place(
      `<crossings-timeline from="2024" to="2024"></crossings-timeline>`,
    ) as ExplainerElement;
    await until(() => element.shadowRoot?.querySelector("[aria-label=Earlier]"), "it can be read");
    step(element, "Earlier").click();
    const picked = oneEvent(element, "explainer-select");
    step(element, "Earlier").click();
    const { name } = (await picked) as unknown as ExplainerSelectEvent;
    const { figures } = JSON.parse(await element.json()) as {
      figures: { row: string; value: number; from: string; to: string }[];
    };
    const found = figures.filter(({ row }) => row === name);
    expect(found.map(({ value, from, to }) => [value, from, to])).to.deep.equal([
      [1776, "2024-12-23", "2024-12-29"],
    ]);
  });

  it("rests again when something else is shown", async () => {
    const element = await stub();
    step(element, "Earlier").click();
    element.setAttribute("interval", "year");
    await until(() => line(element) === "At rest.", "the new view rests");
  });

  it("keeps its point when the width changes", async () => {
    const element = await stub();
    step(element, "Earlier").click();
    step(element, "Earlier").click();
    element.parentElement!.style.width = "320px";
    await until(() => find(element, "svg").getAttribute("width") === "320", "it is drawn anew");
    expect(line(element)).to.equal(reading(LAST - 1));
  });
});

describe("a pointer", () => {
  it("reads by moving, lets go by leaving, and holds by a click until the next on the same point", async () => {
    const element = await stub();
    point(element, "pointermove", 0.01);
    expect(line(element)).to.equal(reading(0));
    point(element, "pointerleave", 0.01);
    expect(line(element)).to.equal(REST);
    point(element, "click", 0.01);
    point(element, "pointermove", 0.9);
    point(element, "pointerleave", 0.9);
    expect(line(element)).to.equal(reading(0));
    point(element, "click", 0.01);
    point(element, "pointerleave", 0.01);
    expect(line(element)).to.equal(REST);
  });

  it("as a finger reads and holds; where the browser scrolls instead, what stood before stands again", async () => {
    const element = await stub();
    point(element, "pointerdown", 0.01, "touch");
    point(element, "pointerleave", 0.01, "touch");
    point(element, "click", 0.01, "touch");
    expect(line(element)).to.equal(reading(0));
    point(element, "pointerdown", 0.99, "touch");
    expect(line(element)).to.equal(reading(LAST));
    point(element, "pointercancel", 0.99, "touch");
    expect(line(element)).to.equal(reading(0));
    expect(getComputedStyle(find(element, "[part=chart]")).touchAction).to.equal(
      "pan-y pinch-zoom",
    );
  });

  const places = [0.6, 1, 1.5].flatMap((factor) => [
    `zoom:${factor}`,
    `transform:scale(${factor});transform-origin:0 0`,
  ]);
  for (const style of [...places, "direction:rtl", "font-size:28px", "width:1400px", "width:200px"])
    it(`reads the month under it with ${style}`, async () => {
      const element = await stub(`<div style="${style}"><stub-figure></stub-figure></div>`);
      const { left, width } = find(element, "svg").getBoundingClientRect();
      const column = width / months.length;
      for (let at = 0; at < 200; at++) {
        const share = (at + 0.3) / 200;
        const x = point(element, "pointermove", share);
        // A whole pixel may lie on the line between two months, or before the first.
        const wanted = [-0.01, 0.01].map((off) =>
          reading(Math.max(0, Math.floor((x - left) / column + off))),
        );
        expect(wanted).to.include(line(element));
        expect(Math.abs(markAt(element) - x)).to.be.at.most(column / 2 + 1);
      }
    });
});
