/** From a number to its row: the panel behind it. */
import { expect, nextFrame, oneEvent } from "@open-wc/testing";
import { csvParse } from "d3-dsv";
import { sendKeys } from "@web/test-runner-commands";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { listen, open, place, ready, textOf, until } from "./element.js";
import "./stub.js";

const panelOf = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>("[part=panel]")!;
const isOpen = (element: Element) => panelOf(element)?.matches(":popover-open") ?? false;

async function stub(): Promise<ExplainerElement> {
  const element = place(`<stub-figure></stub-figure>`);
  await until(() => element.shadowRoot?.querySelector(".mark"), "the picture stands");
  await open(element, "table");
  return element;
}

/** Opens the panel of a number by keyboard, as a reader would. */
async function openBy(element: ExplainerElement, selector: string): Promise<HTMLElement> {
  const button = element.shadowRoot!.querySelector<HTMLElement>(selector)!;
  button.focus();
  await sendKeys({ press: "Enter" });
  await until(() => isOpen(element), "the panel opens");
  await nextFrame();
  return button;
}

/** The edges of a box in hundredths of a pixel, for an engine counts in floats. */
function edgesOf(element: Element): Record<"left" | "right" | "top" | "bottom", number> {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [a, b, c, d] = [left, right, top, bottom].map((edge) => Math.round(100 * edge) / 100);
  return { left: a!, right: b!, top: c!, bottom: d! };
}

/** The element in a window of that size, which is a frame: WebKitGTK's own window is never so narrow. */
async function windowed(width: number, height: number): Promise<ExplainerElement> {
  const frame = document.createElement("iframe");
  Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, border: "0" });
  frame.srcdoc = `<!doctype html><stub-figure></stub-figure><script type="module" src="/test/unit/stub.ts"></script>`;
  place("<div></div>", width).append(frame);
  await oneEvent(frame, "load");
  const element = frame.contentDocument!.body.firstElementChild as ExplainerElement;
  await until(() => element.shadowRoot?.querySelector(".mark"), "the element stands");
  await open(element, "table");
  return element;
}

describe("from a number to its row", () => {
  it("the panel says in four rows and a link what is counted, what is not, when, and by whom; the rest is behind More", async () => {
    const element = await stub();
    await openBy(element, "tr:last-child button");
    const panel = panelOf(element);
    const shown = [...panel.querySelectorAll("dt")].filter((row) => row.checkVisibility());
    expect(shown.map((row) => row.textContent)).to.deep.equal([
      "What it is",
      "Not counted",
      "Period",
      "Counted by",
    ]);
    expect(panel.querySelectorAll("a").length).to.equal(1);
    panel.querySelector("summary")!.click();
    await until(() => panel.querySelector("details")!.open, "more is shown");
    for (const part of ["Licence", "How exact", "Keep in mind"])
      expect(textOf(element, "[part=panel]")).to.include(part);
  });

  it("a total leads to the rows it was added from, a file of them, and code that adds them again", async () => {
    const element = await windowed(360, 600);
    element.shadowRoot!.querySelector<HTMLElement>("td button")!.click();
    await until(() => isOpen(element), "the panel opens");
    const panel = panelOf(element);
    expect(textOf(element, "[part=panel] dl")).to.match(/Added from \d+ days, .+; published/);
    expect(panel.querySelector("tbody")).to.equal(null);
    panel.querySelector("summary")!.click();
    await until(() => panel.querySelector("tbody"), "the rows stand");
    const values = [...panel.querySelectorAll("td")].map((cell) =>
      Number(cell.textContent!.replace(",", "")),
    );
    const total = values.reduce((sum, value) => sum + value, 0);
    expect(panel.ariaLabel).to.match(new RegExp(`^${total.toLocaleString("en-GB")} people`));
    const code = [...panel.querySelectorAll("code")].map(({ textContent }) => textContent!);
    expect(code.at(-1)).to.equal(`=SUM(C2:C${values.length + 1})`);
    expect(code).to.have.length(4);
    // The file is not taken: Firefox would show what it took, and have the keys.
    const frame = element.ownerDocument.defaultView! as Window & typeof globalThis;
    let file = "";
    let blob = new Blob();
    frame.URL.createObjectURL = (given) => {
      blob = given as Blob;
      return "";
    };
    frame.HTMLAnchorElement.prototype.click = function () {
      file = this.download;
    };
    panel.querySelector<HTMLElement>(".scroll + .actions button")!.click();
    await until(() => textOf(element, "[part=panel] [role=status]"), "it says what was saved");
    expect(file).to.match(/^stub-figure-arrivals-[\d-]+-to-[\d-]+\.csv$/);
    const taken = csvParse(await blob.text()).map(({ value }) => Number(value));
    expect(taken).to.deep.equal(values);
    for (const line of code.slice(0, 3)) expect(line).to.include(`"${file}"`);
    await nextFrame();
    const { left, right, top, bottom } = edgesOf(panel);
    expect([left, right, bottom]).to.deep.equal([0, 360, 600]);
    expect(top).to.be.at.least(0);
  });

  it("the number of the whole stands in “What is counted”, and leads to its sum", async () => {
    const element = await ready(`<crossings-timeline interval="year"></crossings-timeline>`);
    await open(element, "definitions");
    const number = await openBy(element, "[part=summary] button");
    expect(panelOf(element).ariaLabel).to.include(number.textContent);
    expect(textOf(element, "[part=panel] dl")).to.match(/Added from .+ The years, added up, give/);
  });

  describe("reporting an error", () => {
    const meta = (content: string) => {
      const made = document.createElement("meta");
      Object.assign(made, { name: "explainers-report", content });
      document.head.append(made);
      return made;
    };
    const reported = async (content: string): Promise<URL | null> => {
      const made = meta(content);
      const element = await stub();
      element.setAttribute("from", "2024-01");
      await element.updateComplete;
      await open(element, "table");
      await openBy(element, "td button");
      made.remove();
      const link = panelOf(element).querySelector<HTMLAnchorElement>("a[target]");
      if (link) expect(link.rel).to.equal("noopener noreferrer");
      return link && new URL(link.href);
    };

    it("leads to the address that the page names, with view, row and version filled in", async () => {
      for (const [address, subject, origin] of [
        ["https://desk.example/new?labels=figures", "title", "https://desk.example"],
        ["mailto:figures@desk.example", "subject", "null"],
      ] as const) {
        const url = (await reported(address))!;
        expect(url.origin).to.equal(origin);
        expect(url.href.startsWith(address)).to.equal(true);
        expect(url.href).to.not.include("+");
        expect(url.searchParams.get(subject)).to.match(/^migration-explainers: [\d,]+ people/);
        const body = url.searchParams.get("body")!;
        expect(body).to.include(`View: <stub-figure from="2024-01">`);
        expect(body).to.match(/Version: \d+\.\d+\.\d+/);
        expect(body).to.include("Home Office");
        expect(body).to.include("https://www.gov.uk/");
      }
    });

    it("is no link where the page names none that we open; who maintains it is said", async () => {
      const { warnings, stop } = listen();
      for (const content of ["", "javascript:alert(1)", "https://me:secret@desk.example/", "desk"])
        expect(await reported(content)).to.equal(null);
      stop();
      expect(warnings.filter((each) => each.includes("explainers-report"))).to.have.length(3);
      const element = await stub();
      await openBy(element, "td button");
      expect(textOf(element, "[part=panel]")).to.include("It takes no side.");
    });
  });

  it("the head and Close stay while it is scrolled", async () => {
    const element = await windowed(360, 400);
    element.shadowRoot!.querySelector<HTMLElement>("td button")!.click();
    await until(() => isOpen(element), "the panel opens");
    const panel = panelOf(element);
    panel.querySelector("details")!.open = true;
    await nextFrame();
    expect(panel.scrollHeight).to.be.above(panel.clientHeight);
    panel.scrollTop = panel.scrollHeight;
    const { top } = panel.getBoundingClientRect();
    const close = panel.querySelector("button")!.getBoundingClientRect();
    expect(close.top).to.be.at.least(top);
    expect(close.bottom).to.be.at.most(top + 100);
  });

  it("Esc closes it and the number has the focus again", async () => {
    const element = await stub();
    const button = await openBy(element, "td button");
    await sendKeys({ press: "Escape" });
    await until(() => !isOpen(element), "the panel closes");
    await until(() => element.shadowRoot!.activeElement === button, "the focus is back");
    expect(element.shadowRoot!.querySelector<HTMLElement>("#room-table")!.hidden).to.equal(false);
  });

  for (const [width, height] of [
    [360, 600],
    [960, 600],
  ] as const)
    it(`never leaves a window of ${width} px, wherever the number stands`, async () => {
      const element = await windowed(width, height);
      const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>("td button")];
      for (const button of [buttons[0]!, buttons.at(-1)!]) {
        button.scrollIntoView({ block: "center" });
        button.click();
        await until(() => isOpen(element), "the panel opens");
        await nextFrame();
        const { left, right, top, bottom } = edgesOf(panelOf(element));
        expect(Math.min(left, top)).to.be.at.least(0);
        expect(right).to.be.at.most(width);
        expect(bottom).to.be.at.most(height);
        // In a narrow window it is a sheet at the foot.
        if (width < 480) expect([left, bottom]).to.deep.equal([0, height]);
        panelOf(element).querySelector("button")!.click();
        await until(() => !isOpen(element), "the panel closes");
      }
    });

  it("links to the sentence where the page prints its figures, else to the page", async () => {
    const href = (element: Element) => panelOf(element).querySelector("a")?.getAttribute("href");
    const printed = await ready(`<removals-counter as-of="2025-04-01"></removals-counter>`);
    await openBy(printed, "td button");
    expect(href(printed)).to.match(/^https:\/\/www\.gov\.uk\/.*#:~:text=24%2C103$/);
    const plain = await stub();
    await openBy(plain, "td button");
    expect(href(plain)).to.equal(
      "https://www.gov.uk/government/publications/migrants-detected-crossing-the-english-channel-in-small-boats",
    );
  });
});
