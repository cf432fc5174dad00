/** What is behind the three doors at the foot of a figure, and on paper. */
import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { open, place, textOf, until } from "./element.js";
import { months, people } from "./stub.js";

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const find = (element: Element, selector: string) => all(element, selector)[0]!;
const focused = (element: Element) => element.shadowRoot!.activeElement;

async function stub(): Promise<ExplainerElement> {
  const element = place(`<stub-figure></stub-figure>`);
  await until(() => element.shadowRoot?.querySelector(".mark"), "the picture stands");
  return element;
}

describe("the rooms", () => {
  it("are behind buttons whose names never change, one open at a time, and move nothing above them", async () => {
    const element = await stub();
    const names = () => all(element, ".doors button").map((door) => door.textContent!.trim());
    const before = names();
    expect(before[0]).to.match(/^What is counted \(\+1\)$/);
    expect(before.slice(1)).to.deep.equal(["Table", "Share"]);
    const foot = find(element, ".foot").getBoundingClientRect().top;
    for (const room of ["definitions", "table", "share"] as const) {
      await open(element, room);
      expect(names()).to.deep.equal(before);
      expect(all(element, "[aria-expanded=true]").map(({ id }) => id)).to.deep.equal([
        `door-${room}`,
      ]);
      expect(all(element, "[role=region]:not([hidden])").map(({ id }) => id)).to.deep.equal([
        `room-${room}`,
      ]);
      expect(find(element, `#room-${room}`).getAttribute("aria-labelledby")).to.equal(
        `door-${room}`,
      );
      expect(find(element, ".foot").getBoundingClientRect().top).to.equal(foot);
    }
  });

  it("close with Escape, and the door has the focus again", async () => {
    const element = await stub();
    await open(element, "table");
    find(element, "td button").focus();
    await sendKeys({ press: "Escape" });
    await until(() => find(element, "#room-table").hidden, "the room closes");
    expect(focused(element)).to.equal(find(element, "#door-table"));
  });

  it("begin with the sentences, then what is counted and what is not, then all there is to keep in mind", async () => {
    const element = await stub();
    await open(element, "definitions");
    const text = textOf(element, "#room-definitions");
    const places = [
      "32 months are shown",
      "People detected arriving by small boat.",
      "Who was not detected.",
      "Arrivals by boat are early figures.",
      "Small boat arrivals",
    ].map((each) => text.indexOf(each));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places[0]).to.equal(text.indexOf("From January") + "From January 2024 on, ".length);
  });
});

describe("the table", () => {
  it("has the newest row first, a caption, a head that stays, and no empty column", async () => {
    const element = await stub();
    await open(element, "table");
    expect(all(element, "thead th").map((th) => th.textContent)).to.deep.equal(["Month", "People"]);
    expect(all(element, "tbody th").map((th) => th.textContent)).to.deep.equal(
      [...months].reverse(),
    );
    expect(textOf(element, "caption")).to.include("41,472 people").and.to.include("1 January 2024");
    const box = find(element, ".scroll");
    expect(box.clientHeight).to.be.at.most(320);
    box.scrollTop = 200;
    box.dispatchEvent(new Event("scroll"));
    const caption = find(element, "thead th").getBoundingClientRect();
    expect(caption.top).to.be.closeTo(box.getBoundingClientRect().top, 1);
    expect(getComputedStyle(find(element, "thead th")).backgroundColor).to.not.equal(
      "rgba(0, 0, 0, 0)",
    );
  });

  it("is one stop for the Tab key; arrow keys go from number to number", async () => {
    const element = await stub();
    await open(element, "table");
    const numbers = all(element, "td button");
    const stops = () => numbers.filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).to.deep.equal([numbers[0]]);
    numbers[0]!.focus();
    for (const [press, at] of [
      ["ArrowDown", 1],
      ["End", numbers.length - 1],
      ["PageUp", numbers.length - 11],
      ["Home", 0],
      ["ArrowLeft", 0],
    ] as const) {
      await sendKeys({ press });
      expect(focused(element)?.textContent, press).to.equal(numbers[at]!.textContent);
      expect(stops()).to.deep.equal([numbers[at]]);
    }
  });

  it("opens at the row that is read in the picture", async () => {
    const element = await stub();
    const earlier = find(element, "[aria-label=Earlier]");
    earlier.focus();
    await sendKeys({ press: "Home" });
    await open(element, "table");
    await until(() => find(element, ".scroll").scrollTop > 0, "the table is scrolled");
    const box = find(element, ".scroll").getBoundingClientRect();
    const row = find(element, 'tr[data-row="0"]').getBoundingClientRect();
    expect(row.top).to.be.at.least(box.top);
    expect(row.bottom).to.be.at.most(box.bottom + 1);
    expect(find(element, 'td button[tabindex="0"]').textContent).to.equal(people(0));
  });
});

describe("paper", () => {
  it("shows what is counted, and of tables those that were opened or are short; afterwards all is as it was", async () => {
    const element = await stub();
    const rooms = () => all(element, "[role=region]:not([hidden])").map(({ id }) => id);
    dispatchEvent(new Event("beforeprint"));
    await until(() => rooms().length, "what is counted is there");
    // 32 rows are many.
    expect(rooms()).to.deep.equal(["room-definitions"]);
    dispatchEvent(new Event("afterprint"));
    await until(() => !rooms().length, "closed again");
    await open(element, "table");
    dispatchEvent(new Event("beforeprint"));
    await until(() => rooms().length === 2, "both are there");
    dispatchEvent(new Event("afterprint"));
    await until(() => rooms().length === 1, "as it was");
  });

  it("has a picture drawn for its width, not for that of the window", async () => {
    const element = await stub();
    const width = () => find(element, "svg").getAttribute("width");
    element.parentElement!.style.width = "1100px";
    await until(() => width() === "1100", "it is drawn for the window");
    dispatchEvent(new Event("beforeprint"));
    expect(width()).to.equal("640");
    dispatchEvent(new Event("afterprint"));
    expect(width()).to.equal("1100");
  });
});
