import { expect } from "@open-wc/testing";
import "../../src/define.js";
import { errorCases } from "./error-cases.js";
import type { Told } from "./error-case.js";
import { elements, sound } from "./sound.js";
import { open, told, tried, uncaught, type End, type Heard } from "./stage.js";

const OWN = "The author's own words";

/** What cannot be seen in a figure: control characters, signs that turn the direction, halves of characters. */
const UNCLEAN =
  /[\u0000-\u0008\u202a-\u202e\u2066-\u2069\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])/;

describe("errors", () => {
  let close: () => void;
  before(async () => {
    close = open();
    // What draws is there from now on: how long a server of tests takes to make it is no matter of a fault.
    await tried({ group: "", name: "nothing is wrong", way: { data: sound }, told: ["theirs"] });
  });
  after(() => close());

  it("there are more than 150, each with a name of its own", () => {
    expect(errorCases.length).to.be.greaterThan(150);
    expect(new Set(errorCases.map(({ group, name }) => group + name)).size).to.equal(
      errorCases.length,
    );
  });

  for (const fault of errorCases)
    it(`${fault.group}: ${fault.name}`, async () => {
      told.length = 0;
      for (const { element, heard, loads } of await tried(fault)) {
        const tag = element.localName;
        expect(heard.map(inShort), `${tag}: everything it tells`).to.deep.equal(
          fault.told.map((each, index) => inShort(heardAs(each, heard[index]))),
        );
        if (fault.loads)
          expect(loads, `${tag}: loads begun and broken off`).to.deep.equal(fault.loads);
        if (fault.console) expect(told.join("\n")).to.match(fault.console);
        const end = heard.at(-1);
        if (typeof end === "object") noFigure(element, end.message);
        else if (end) aFigure(element, end);
      }
    });

  it("nothing was uncaught, no script ran, and no prototype was changed", () => {
    expect(uncaught).to.deep.equal([]);
    expect(({} as Record<string, unknown>)["polluted"]).to.equal(undefined);
  });
});

const inShort = (heard: Heard | undefined) =>
  typeof heard === "object" ? `${heard.code}: ${heard.message}` : heard;

/** What is expected, in the very words that were heard where they are as expected. */
function heardAs(expected: Told, heard: Heard | undefined): Heard {
  if (typeof expected !== "object") return expected;
  const { says, code } = expected;
  const words =
    typeof heard === "object" && says.test(heard.message) ? heard.message : String(says);
  return { code, message: words };
}

/** The sentence can be seen, the author's words stay, and there is nothing of a figure. */
function noFigure({ localName: tag, shadowRoot }: End["element"], message: string): void {
  const note = shadowRoot!.querySelector<HTMLElement>("[part=note]")!;
  expect(note.textContent, tag).to.contain(message);
  expect(note.textContent.length, `${tag}: somebody can read it`).to.be.lessThan(3000);
  expect(note.offsetHeight, `${tag}: the sentence can be seen`).to.be.greaterThan(10);
  const slot = shadowRoot!.querySelector<HTMLSlotElement>("slot:not([name])");
  expect(
    slot?.assignedNodes().map(({ textContent }) => textContent),
    tag,
  ).to.deep.equal([OWN]);
  const half = shadowRoot!.querySelector("figure, svg, table");
  expect(half?.localName, `${tag}: no half a figure`).to.equal(undefined);
}

/** A whole figure is shown, with its number, and nothing in it is markup of theirs. */
function aFigure({ localName: tag, shadowRoot }: End["element"], end: Heard): void {
  const numbers = elements.find((each) => each.tag === tag)!;
  const text = shadowRoot!.querySelector("figure")!.textContent;
  if (end === "theirs" || end === "others") expect(text, tag).to.contain(numbers[end]);
  expect(text, tag).not.to.match(UNCLEAN);
  const strange = shadowRoot!.querySelector("slot:not([name]), script, img, iframe");
  expect(strange?.localName, tag).to.equal(undefined);
  for (const { href } of shadowRoot!.querySelectorAll("a")) expect(href).to.match(/^https?:/);
}
