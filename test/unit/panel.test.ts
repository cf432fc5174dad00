import { expect, nextFrame, oneEvent } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { ExplainerElement } from "../../src/internal/explainer-element.js";
import { place, ready, textOf, until } from "./element.js";

const panelOf = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>("[part=panel]");
const isOpen = (element: Element) => panelOf(element)?.matches(":popover-open") ?? false;

/** Opens the panel of a number by keyboard, as a reader would. */
async function openBy(element: ExplainerElement, selector: string): Promise<HTMLElement> {
  const button = element.shadowRoot!.querySelector<HTMLElement>(selector)!;
  button.focus();
  await sendKeys({ press: "Enter" });
  await until(() => isOpen(element), "the panel opens");
  await nextFrame();
  return button;
}

/** Closes the panel as a reader would, and waits until it has closed. */
async function escape(element: ExplainerElement): Promise<void> {
  await sendKeys({ press: "Escape" });
  await until(() => !isOpen(element), "the panel closes");
}

/** The widget in a window of that size, which is a frame: WebKitGTK's own window is never so narrow. */
async function windowed(markup: string, width: number, height: number): Promise<ExplainerElement> {
  const frame = document.createElement("iframe");
  Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, border: "0" });
  frame.srcdoc = `<!doctype html>${markup}<script type="module" src="/src/define.ts"></script>`;
  place("<div></div>", width).append(frame);
  await oneEvent(frame, "load");
  const element = frame.contentDocument!.body.firstElementChild as ExplainerElement;
  await until(
    () => element.shadowRoot?.querySelector("[part=headline] button"),
    "the widget stands",
  );
  return element;
}

describe("from a number to its row", () => {
  it("the headline opens a panel that says what is counted, when, by whom, and how we know", async () => {
    const element = await ready(`<removals-counter as-of="2024-12-29"></removals-counter>`);
    await openBy(element, "[part=headline] button");
    const text = textOf(element, "[part=panel]");
    for (const part of [
      "13,460 returns, enforced and voluntary",
      "Not counted",
      "5 July – 7 December 2024",
      "Home Office",
      "16 December 2024",
      "secondary",
      "Open Government Licence v3.0",
      "Most of these returns were voluntary",
      "Rounded by the publisher",
      "23 November 2026",
    ])
      expect(text).to.include(part);
  });

  it("Esc closes it and the number has the focus again", async () => {
    const element = await ready(`<deaths-tally from="2024" to="2024"></deaths-tally>`);
    const button = await openBy(element, "[part=headline] button");
    expect(textOf(element, "[part=panel]")).to.include("at least 82").and.to.include("at least 3");
    await escape(element);
    await until(() => element.shadowRoot!.activeElement === button, "the focus is back");
  });

  it("a cell of the table, an event, and a quotation's evidence open it too", async () => {
    const crossings = await ready(
      `<crossings-timeline from="2024" to="2024"></crossings-timeline>`,
    );
    crossings.shadowRoot!.querySelector<HTMLDetailsElement>("details[part=table]")!.open = true;
    await openBy(crossings, "td button");
    expect(textOf(crossings, "[part=panel]")).to.include("Added up by us from published values");
    await escape(crossings);
    await openBy(crossings, ".events button");
    expect(textOf(crossings, "[part=panel]")).to.include("World Socialist Web Site");
    const quote = await ready(`<quote-card quote="home-office-london"></quote-card>`);
    quote.shadowRoot!.querySelector<HTMLDetailsElement>("details[part=table]")!.open = true;
    await openBy(quote, "td button");
    expect(textOf(quote, "[part=panel]")).to.include("996");
  });

  it("never leaves the window, wherever the number stands", async () => {
    for (const [width, height] of [
      [320, 480],
      [960, 600],
    ] as const) {
      const element = await windowed(`<deaths-tally></deaths-tally>`, width, height);
      for (const block of ["start", "end"] as const) {
        element.shadowRoot!.querySelector("[part=headline]")!.scrollIntoView({ block });
        // By click: WebKit sends a key to the page around a frame that got the focus just now.
        element.shadowRoot!.querySelector<HTMLElement>("[part=headline] button")!.click();
        await until(() => isOpen(element), "the panel opens");
        await nextFrame();
        const { left, right, top, bottom } = panelOf(element)!.getBoundingClientRect();
        expect(Math.min(left, top)).to.be.at.least(0);
        expect(right).to.be.at.most(width);
        expect(bottom).to.be.at.most(height);
        panelOf(element)!.querySelector("button")!.click();
        await until(() => !isOpen(element), "the panel closes");
      }
    }
  });

  it("links to the sentence where the page prints its figures, else to the page", async () => {
    const href = (element: Element) => panelOf(element)?.querySelector("a")?.getAttribute("href");
    const printed = await ready(`<removals-counter as-of="2025-04-01"></removals-counter>`);
    await openBy(printed, "[part=headline] button");
    expect(href(printed)).to.match(/^https:\/\/www\.gov\.uk\/.*#:~:text=24%2C103$/);
    expect(textOf(printed, "[part=panel]")).to.include(
      "“returns include both enforced and voluntary returns”",
    );
    const plain = await ready(`<crossings-timeline></crossings-timeline>`);
    await openBy(plain, "[part=headline] button");
    expect(href(plain)).to.equal(
      "https://www.gov.uk/government/publications/migrants-detected-crossing-the-english-channel-in-small-boats",
    );
  });
});
