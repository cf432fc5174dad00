/** A number in running text: in the letters of its line, checked against the record, with the panel behind it. */
import { expect, oneEvent } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { otherNumber } from "../../src/element/inline/author.js";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { failed, listen, place, until } from "./element.js";

const buttonOf = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>("[role=button]")!;

/** Puts a number in the middle of a sentence, and waits until it stands. */
async function inText(tag: string, attributes: string, words: string): Promise<ExplainerElement> {
  const paragraph = place(
    `<p style="font: 20px/30px serif">In that year <${tag} view="inline" ${attributes}>${words}</${tag}> of them.</p>`,
  );
  const element = paragraph.querySelector<ExplainerElement>(tag)!;
  await oneEvent(element, "explainer-ready");
  await element.updateComplete;
  return element;
}

it("stands in the letters of its line, with its qualifier, and moves nothing", async () => {
  for (const [tag, attributes, value, name] of [
    [
      "crossings-timeline",
      `from="2024" to="2024-12-13"`,
      "34,880",
      /people detected arriving.*13 December 2024/,
    ],
    ["removals-counter", "", "more than 58,500", /returns, enforced and voluntary/],
    ["deaths-tally", `from="2024" to="2024"`, "at\u00a0least\u00a082", /people recorded dead/],
    ["deaths-tally", `as-of="2024-12-29"`, "at\u00a0least\u00a077", /deaths|died|dead/],
  ] as const) {
    const element = await inText(tag, attributes, value);
    const button = buttonOf(element);
    expect(button.textContent).to.equal(value);
    expect(button.ariaLabel ?? button.getAttribute("aria-label")).to.match(name);
    const about = element.shadowRoot!.getElementById("about")!.textContent;
    expect(about).to.match(/Source: /);
    expect(element.shadowRoot!.querySelector("figure, svg, small")).to.equal(null);
    expect(getComputedStyle(element).display).to.equal("inline");
    for (const property of ["font-size", "font-family", "line-height", "color"])
      expect(getComputedStyle(button).getPropertyValue(property)).to.equal(
        getComputedStyle(element.parentElement!).getPropertyValue(property),
      );
    expect(element.parentElement!.getBoundingClientRect().height).to.equal(30);
  }
});

it("says a sentence with the number, or how it changed; where it did not, the number, and the console says so", async () => {
  const heard = listen();
  const said = async (tag: string, attributes: string) =>
    buttonOf(await inText(tag, attributes, "")).textContent;
  const year = `from="2024" to="2024"`;
  expect(await said("crossings-timeline", `${year} show="sentence"`)).to.equal(
    "In 2024, 36,816 people were detected arriving by small boat.",
  );
  expect(await said("crossings-timeline", `${year} show="change"`)).to.equal(
    "36,816 in 2024; 29,437 in 2023",
  );
  // Years of deaths are not set against each other: what is known now of what was reported is.
  expect(await said("deaths-tally", `as-of="2024-12-29" show="change"`)).to.match(/82.*dead/);
  expect(heard.warnings).to.deep.equal([]);
  expect(await said("deaths-tally", `${year} show="change"`)).to.equal("at\u00a0least\u00a082");
  expect(await said("crossings-timeline", `${year} show="all"`)).to.equal("36,816");
  heard.stop();
  expect(heard.warnings.length).to.equal(2);
  expect(heard.warnings[0]).to.include("the number stands alone");
  expect(heard.warnings[1]).to.include("value, sentence, change");
});

it("opens the panel by keyboard, with what must be known, what is behind it and its file", async () => {
  const element = await inText("deaths-tally", `as-of="2024-12-29"`, "at least 77");
  const button = buttonOf(element);
  const line = element.parentElement!.getBoundingClientRect().height;
  button.focus();
  await sendKeys({ press: "Enter" });
  const panel = () => element.shadowRoot!.querySelector<HTMLElement>("[part=panel]");
  await until(() => panel()?.matches(":popover-open"), "the panel opens");
  const text = panel()!.textContent!.replace(/\s+/g, " ");
  expect(text)
    .to.include("77")
    .and.to.include("Minimum counts")
    .and.to.match(/82.*dead and 3 missing/);
  expect(text).to.include("International Organization for Migration");
  expect(
    [...panel()!.querySelectorAll(".actions button")].map((each) => each.textContent!.trim()),
  ).to.include("CSV");
  expect(element.parentElement!.getBoundingClientRect().height).to.equal(line);
  await sendKeys({ press: "Escape" });
  await until(() => element.shadowRoot!.activeElement === button, "the focus is back");
});

it("shows the record's number where the page has another, says which, and tells the console once", async () => {
  const heard = listen();
  const element = await inText("crossings-timeline", `from="2024" to="2024-12-13"`, "34,881");
  expect(buttonOf(element).textContent).to.equal("34,880");
  expect(element.shadowRoot!.querySelector("small")!.textContent).to.equal(
    " (the page had: 34,881)",
  );
  const first = buttonOf(element);
  element.lang = "en-US";
  await until(() => buttonOf(element) !== first, "it was asked again");
  heard.stop();
  expect(heard.warnings).to.deep.equal([
    "<crossings-timeline> The page has 34,881, the record 34,880. The record’s number is shown.",
  ]);
});

it("reads numbers as any of our languages writes them", () => {
  for (const text of [
    "34,880",
    "34\u202f880 personnes",
    "34\u00a0880",
    "٣٤٬٨٨٠",
    "34880",
    "by 13 December 34,880",
  ])
    expect(otherNumber(text, 34880), text).to.equal(null);
  expect(otherNumber("three", 4)).to.equal(null);
  expect(otherNumber("53.2", 53.2184)).to.equal(null);
  expect(otherNumber("almost 13,500", 13460)).to.equal("13,500");
  expect(otherNumber("77 people", 82)).to.equal("77");
});

it("leaves the author's text where there is no such number, and says why", async () => {
  const heard = listen();
  const { element, code } = await failed(
    `<crossings-timeline view="inline" from="2024-02-30">34,880</crossings-timeline>`,
  );
  await element.updateComplete;
  expect(code).to.equal("bad-date");
  expect(getComputedStyle(element).display).to.equal("inline");
  expect(element.shadowRoot!.querySelector("slot")!.assignedNodes().length).to.equal(1);
  expect(element.shadowRoot!.querySelector(".fallback p")!.textContent).to.include("2024-02-30");
  const { code: nobody } = await failed(
    `<deaths-tally view="inline" from="2024-01-01" to="2024-01-01">nobody</deaths-tally>`,
  );
  expect(nobody).to.equal("no-data");
  heard.stop();
});

it("becomes a figure, and a number again", async () => {
  const element = await inText("crossings-timeline", `from="2024" to="2024"`, "36,816");
  element.setAttribute("view", "arrivals");
  await until(() => element.shadowRoot!.querySelector("figure svg"), "the figure stands");
  expect(element.shadowRoot!.querySelector("[role=button]")).to.equal(null);
  element.setAttribute("view", "inline");
  await until(() => buttonOf(element), "the number stands");
  expect(element.shadowRoot!.querySelector("figure")).to.equal(null);
});
