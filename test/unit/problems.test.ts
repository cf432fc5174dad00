/** What a reader, the page and its author are told where something cannot be shown. */
import { expect, oneEvent } from "@open-wc/testing";
import { attributesOf, type Attribute } from "../../src/attributes.js";
import { newest } from "../newest.js";
import { failed, listen, ready, textOf } from "./element.js";

describe("when an element cannot show what was asked", () => {
  const cases: [string, string, RegExp][] = [
    [
      `<removals-counter measure="nobody">Fallback</removals-counter>`,
      "unknown-value",
      /returns, enforced, voluntary/,
    ],
    [
      `<crossings-timeline from="2024-13">Fallback</crossings-timeline>`,
      "bad-date",
      /from="2024-13" is not a date/,
    ],
    [
      `<crossings-timeline from="2024" to="2023">Fallback</crossings-timeline>`,
      "dates-out-of-order",
      /earlier date/,
    ],
    [`<deaths-tally as-of="2014">Fallback</deaths-tally>`, "nothing-published", /as-of="2014"/],
    [`<deaths-tally from="2031">Fallback</deaths-tally>`, "no-data", /2031/],
    [
      `<crossings-timeline events="three-deaths moon">Fallback</crossings-timeline>`,
      "unknown-value",
      /events="moon" is not known\. Known: all, none, [a-z]/,
    ],
    [
      `<removals-counter as-of="2001">Fallback</removals-counter>`,
      "nothing-published",
      /first figures were published 2023-12|first figures were published 2024-02-29/,
    ],
    [
      `<crossings-timeline from="2031">Fallback</crossings-timeline>`,
      "no-data",
      new RegExp(`Held: 2018-01-01 – ${newest.lastDay}`),
    ],
    [`<quote-card quote="nobody">Fallback</quote-card>`, "unknown-value", /starmer-fantastic/],
    [
      `<removals-counter claim="nobody">Fallback</removals-counter>`,
      "unknown-value",
      /removed-since-july/,
    ],
    [`<removals-counter src="/nothing-here.json">Fallback</removals-counter>`, "bad-data", /404/],
  ];
  for (const [markup, code, sentence] of cases)
    it(`${markup} it says so, keeps the fallback and fires ${code}`, async () => {
      const heard = listen();
      const { element, ...fired } = await failed(markup);
      heard.stop();
      expect(fired.code).to.equal(code);
      expect(fired.message).to.match(sentence);
      expect(textOf(element, "[part=note]")).to.match(sentence);
      expect(element.shadowRoot!.querySelector("slot:not([name])")).to.not.equal(null);
      expect(element.shadowRoot!.querySelector("svg")).to.equal(null);
      expect(heard.warnings.filter((line) => line.includes(element.localName))).to.have.length(1);
    });

  it("a value that says how falls back to the default, told once", async () => {
    const heard = listen();
    const element = await ready(
      `<crossings-timeline interval="fortnight" view="pie"></crossings-timeline>`,
    );
    element.to = "2026";
    await oneEvent(element, "explainer-ready");
    heard.stop();
    expect(heard.warnings.filter((line) => line.includes("cannot be shown here"))).to.have.length(
      2,
    );
    expect(element.shadowRoot!.querySelector("svg")).to.not.equal(null);
  });

  it("a division that this view does not have falls back too, told once", async () => {
    const heard = listen();
    await ready(`<deaths-tally as-of="2024-12-29" by="month"></deaths-tally>`);
    await ready(
      `<crossings-timeline measure="people-per-boat" view="cumulative"></crossings-timeline>`,
    );
    heard.stop();
    expect(heard.warnings.filter((line) => line.includes("cannot be shown here"))).to.have.length(
      2,
    );
  });

  it("an attribute that is nearly called like one of ours is told to its author, and no other", async () => {
    const heard = listen();
    await ready(
      `<crossings-timeline form="2024" intervall="week" asof="2026" class="from" data-to="2024" onfrom="" fill="red" title="x"></crossings-timeline>`,
    );
    heard.stop();
    expect(heard.warnings.filter((line) => line.includes("crossings-timeline"))).to.deep.equal(
      [
        ["form", "from"],
        ["intervall", "interval"],
        ["asof", "as-of"],
      ].map(
        ([name, meant]) =>
          `<crossings-timeline> has no attribute "${name}", so it is left out. Did you mean "${meant}"?`,
      ),
    );
  });

  for (const [tag, table] of Object.entries(attributesOf))
    it(`an attribute of ${tag} without a value is none`, async () => {
      const empty = Object.entries<Attribute>(table)
        .filter(([, { boolean }]) => !boolean)
        .map(([name]) => `${name}=""`);
      const heard = listen();
      const own = tag === "quote-card" ? " list" : "";
      const plain = await ready(`<${tag}${own}></${tag}>`);
      const { innerHTML: text } = plain.shadowRoot!.querySelector("figcaption, figure")!;
      const controls = plain.shadowRoot!.querySelectorAll(".controls select").length;
      const element = await ready(
        `<${tag}${own} ${empty.join(" ")} src="" controls="" live=""></${tag}>`,
      );
      heard.stop();
      expect(element.shadowRoot!.querySelectorAll(".controls select").length).to.equal(controls);
      const shown = element.shadowRoot!.querySelector("figcaption, figure")!;
      expect(shown.innerHTML).to.equal(text);
      expect(heard.warnings).to.deep.equal([]);
    });

  it("gives back the room of the figure that stood here, and what the author kept free", async () => {
    const element = await ready(
      `<crossings-timeline style="min-height: 900px">Fallback</crossings-timeline>`,
    );
    expect(element.getBoundingClientRect().height).to.be.at.least(900);
    element.setAttribute("from", "2031");
    await oneEvent(element, "explainer-error");
    expect(element.getBoundingClientRect().height).to.be.below(200);
    expect(textOf(element, "[part=note]")).to.include("no figures");
    element.removeAttribute("from");
    await oneEvent(element, "explainer-ready");
    expect(element.getBoundingClientRect().height).to.be.at.least(900);
  });

  it("recovers when the attribute is mended", async () => {
    const { element } = await failed(
      `<removals-counter measure="nobody">Fallback</removals-counter>`,
    );
    element.setAttribute("measure", "enforced");
    await oneEvent(element, "explainer-ready");
    expect(textOf(element, "[part=heading]")).to.match(/enforced returns/i);
  });
});
