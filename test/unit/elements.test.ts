import { expect, nextFrame, oneEvent } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import { newest } from "../newest.js";
import { failed, listen, place, ready, textOf, until } from "./element.js";

describe("every view stands with number, words, picture, table and source, and no complaint", () => {
  const views = [
    ...["returns", "enforced", "voluntary", "offenders", "asylum-related", "port-refusals"].flatMap(
      (measure) => [
        `<removals-counter measure="${measure}"></removals-counter>`,
        `<removals-counter measure="${measure}" view="history"></removals-counter>`,
      ],
    ),
    ...["day", "week", "month", "quarter", "year"].map(
      (interval) => `<crossings-timeline interval="${interval}"></crossings-timeline>`,
    ),
    `<crossings-timeline view="cumulative"></crossings-timeline>`,
    `<crossings-timeline measure="boats"></crossings-timeline>`,
    `<crossings-timeline measure="people-per-boat"></crossings-timeline>`,
    ...["year", "month", "cause", "incident"].flatMap((by) =>
      ["route", "channel"].map(
        (scope) => `<deaths-tally by="${by}" scope="${scope}"></deaths-tally>`,
      ),
    ),
    `<deaths-tally as-of="2024-12-29"></deaths-tally>`,
    ...dataset.claims
      .map(({ id }) => `<removals-counter claim="${id}"></removals-counter>`)
      .slice(0, 3),
  ];
  for (const width of [280, 640])
    for (const view of views)
      it(`${view} at ${width} px`, async () => {
        const heard = listen();
        const element = await ready(view, width);
        const root = element.shadowRoot!;
        expect(textOf(element, "[part=headline] .value")).to.match(/\d/);
        expect(textOf(element, "[part=summary]")).to.match(/\d.*\.$/);
        expect(textOf(element, "[part=source]")).to.match(/published|not seen/);
        expect(root.querySelectorAll("tbody tr")).to.not.be.empty;
        const svg = root.querySelector("[part=chart] svg")!;
        expect(svg.getBoundingClientRect().width).to.be.closeTo(width, 1);
        expect(svg.querySelector("style")).to.equal(null);
        expect(svg.textContent).to.not.match(/NaN|undefined|⚠/);
        expect(svg.outerHTML).to.not.include("NaN");
        expect(root.querySelector("figure")!.scrollWidth).to.be.at.most(width);
        heard.stop();
        expect(
          [...heard.warnings, ...heard.errors].filter(
            (line) => !line.includes("Lit is in dev mode"),
          ),
        ).to.deep.equal([]);
      });
});

describe("the headline says", () => {
  const cases: [string, string][] = [
    [`<removals-counter as-of="2024-12-29"></removals-counter>`, "13,460"],
    [`<removals-counter></removals-counter>`, "almost 60,000"],
    [`<crossings-timeline from="2024" to="2024-12-13"></crossings-timeline>`, "34,880"],
    [`<crossings-timeline from="2024-07-05" to="2024-12-13"></crossings-timeline>`, "21,306"],
    [`<deaths-tally as-of="2024-12-29"></deaths-tally>`, "at least 77"],
    [`<deaths-tally from="2024" to="2024"></deaths-tally>`, "at least 82 dead and 3 missing"],
  ];
  for (const [markup, headline] of cases)
    it(`${headline} for ${markup}`, async () => {
      expect(textOf(await ready(markup), "[part=headline] .value")).to.equal(headline);
    });

  it("returns, enforced and voluntary, although the element is called a removals counter", async () => {
    const element = await ready(`<removals-counter></removals-counter>`);
    expect(textOf(element, "[part=headline]")).to.include("returns, enforced and voluntary");
  });
});

describe("a quote card", () => {
  it("shows each quotation letter for letter, with speaker, date and source", async () => {
    for (const { id, passages, speaker, printed, source } of dataset.quotes) {
      const element = await ready(`<quote-card quote="${id}"></quote-card>`);
      const shown = [...element.shadowRoot!.querySelectorAll("blockquote p")].map(
        (p) => p.textContent,
      );
      expect(shown).to.deep.equal(passages.map((passage) => `“${passage}”`));
      expect(textOf(element, "figcaption")).to.include(speaker);
      expect(textOf(element, "figcaption")).to.include(
        dataset.sources.find((each) => each.id === source)!.publisher,
      );
      if (printed) expect(textOf(element, "figcaption")).to.include(printed);
      expect(element.shadowRoot!.querySelector("figure figcaption cite")).to.not.equal(null);
    }
  });

  it("draws the measure a quotation is about, unless told not to", async () => {
    const element = await ready(`<quote-card quote="cooper-returns-target"></quote-card>`);
    expect(element.shadowRoot!.querySelector("svg")).to.not.equal(null);
    expect(textOf(element, "[part=summary]")).to.include("18,427");
    const bare = await ready(`<quote-card quote="cooper-returns-target" no-evidence></quote-card>`);
    expect(bare.shadowRoot!.querySelector("svg")).to.equal(null);
  });

  it("presents a blockquote that comes later, and asks for nothing until then", async () => {
    const heard = listen();
    const element = await ready(`<quote-card></quote-card>`);
    const quote = document.createElement("blockquote");
    quote.textContent = "Late words.";
    element.append(quote);
    heard.stop();
    expect(quote.getBoundingClientRect().height).to.be.above(0);
    expect(heard.warnings.filter((line) => line.includes("quote-card"))).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector("figure")!.hasAttribute("aria-label")).to.be.false;
  });

  it("presents the author's own blockquote untouched", async () => {
    const own = `<blockquote>Own words.</blockquote><cite>Somebody</cite>`;
    const element = await ready(`<quote-card>${own}</quote-card>`);
    expect(element.innerHTML).to.equal(own);
    expect(element.shadowRoot!.querySelector("slot:not([name])")).to.not.equal(null);
    expect(element.querySelector("blockquote")!.getBoundingClientRect().height).to.be.above(0);
  });
});

describe("when a widget cannot show what was asked", () => {
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
      /events="moon" is not known\. Known: all, none, election-2024/,
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
    expect(textOf(element, "[part=headline] .value")).to.equal(newest.peopleInWords);
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

  it("keeps its height", async () => {
    const element = await ready(`<crossings-timeline>Fallback</crossings-timeline>`);
    const { height } = element.getBoundingClientRect();
    element.setAttribute("from", "2031");
    await oneEvent(element, "explainer-error");
    expect(element.getBoundingClientRect().height).to.be.closeTo(height, 1);
    expect(textOf(element, "[part=note]")).to.include("no figures");
  });

  it("recovers when the attribute is mended", async () => {
    const { element } = await failed(
      `<removals-counter measure="nobody">Fallback</removals-counter>`,
    );
    element.setAttribute("measure", "enforced");
    await oneEvent(element, "explainer-ready");
    expect(textOf(element, "[part=headline]")).to.include("enforced returns");
  });
});

describe("an element", () => {
  it("shows the author's fallback until it is defined and hides it once it is ready", async () => {
    const element = await ready(`<removals-counter>Fallback</removals-counter>`);
    expect(element.textContent).to.equal("Fallback");
    expect(element.shadowRoot!.querySelector("slot:not([name])")).to.equal(null);
  });

  it("a built view stands at once, picture and all", async () => {
    const element = place(`<crossings-timeline></crossings-timeline>`);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll("svg path").length).to.be.above(0);
  });

  it("reserves the picture's height before it is drawn", async () => {
    const element = place(`<crossings-timeline from="2023"></crossings-timeline>`);
    await element.updateComplete;
    // What is on the screen is laid out with the next frame.
    await nextFrame();
    await nextFrame();
    const before = element.getBoundingClientRect().height;
    expect(before).to.be.above(300);
    if (!element.shadowRoot!.querySelector("svg")) await oneEvent(element, "explainer-ready");
    expect(element.getBoundingClientRect().height).to.equal(before);
  });

  it("redraws at the width of its container, without an error on the page", async () => {
    const heard = listen();
    const element = await ready(`<crossings-timeline></crossings-timeline>`, 640);
    element.parentElement!.style.width = "320px";
    const width = () => Number(element.shadowRoot!.querySelector("svg")?.getAttribute("width"));
    await until(() => width() === 320, "the picture follows the width");
    heard.stop();
    expect(heard.errors).to.deep.equal([]);
  });

  it("draws the whole series by day in two paths, the paler one for days that may still change", async () => {
    const element = await ready(
      `<crossings-timeline interval="day" events="none"></crossings-timeline>`,
    );
    const shapes = element.shadowRoot!.querySelectorAll("svg path[vector-effect]");
    const paths = [...shapes].map((shape) => [
      ...shape.getAttribute("d")!.matchAll(/V(\d+)h1(?!\d)/g),
    ]);
    // The first provisional day is 1 January 2025.
    expect(paths.map(({ length }) => length)).to.deep.equal([2557, newest.days - 2557]);
    expect([...shapes].map((shape) => shape.getAttribute("opacity"))).to.deep.equal([null, "0.75"]);
    expect(paths.flat().reduce((total, [, people]) => total + Number(people), 0)).to.equal(
      newest.people,
    );
    // The matrix puts the highest day where Plot's scale has it: below the line of 1,500.
    const { bottom, height } = shapes[0]!.getBoundingClientRect();
    const zero = [...element.shadowRoot!.querySelectorAll(`g[aria-label="rule"] line`)].at(-1)!;
    expect(bottom).to.be.closeTo(zero.getBoundingClientRect().bottom, 1.5);
    expect(height).to.be.within(150, 300);
  });

  it("draws one mark for each person, dead and missing apart", async () => {
    const element = await ready(`<deaths-tally from="2024" to="2024"></deaths-tally>`);
    const [dead, missing] = [
      ...element.shadowRoot!.querySelectorAll(`svg g[aria-label="dot"]`),
    ].slice(-2);
    expect(dead!.children).to.have.length(82);
    expect(missing!.children).to.have.length(3);
    expect(missing!.getAttribute("fill")).to.equal("none");
  });

  it("changes with its attributes and reflects its properties", async () => {
    const element = await ready(`<deaths-tally></deaths-tally>`);
    element.asOf = "2024-12-29";
    await oneEvent(element, "explainer-ready");
    expect(element.getAttribute("as-of")).to.equal("2024-12-29");
    expect(textOf(element, "[part=headline] .value")).to.equal("at least 77");
  });

  it("goes back to its default when an attribute is removed or a property cleared", async () => {
    const heard = listen();
    const element = await ready(
      `<crossings-timeline from="2024" to="2024" as-of="2025-02-01" claim="crossings-2024" interval="month"></crossings-timeline>`,
    );
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    await oneEvent(element, "explainer-ready");
    expect(textOf(element, "[part=headline] .value")).to.equal(newest.peopleInWords);
    Object.assign(element, {
      from: null,
      to: null,
      asOf: null,
      src: null,
      data: null,
      measure: undefined,
      events: undefined,
      claim: null,
    });
    await element.updateComplete;
    expect(textOf(element, "[part=headline] .value")).to.equal(newest.peopleInWords);
    heard.stop();
    expect(heard.warnings.filter((line) => line.includes("crossings-timeline"))).to.deep.equal([]);
  });

  it("says once that it is ready for each thing asked, however often its width changes", async () => {
    const element = await ready(`<crossings-timeline></crossings-timeline>`);
    let times = 0;
    element.addEventListener("explainer-ready", () => times++);
    for (const width of [400, 500, 600]) {
      element.parentElement!.style.width = `${width}px`;
      await until(
        () => element.shadowRoot!.querySelector("svg")?.getAttribute("width") === String(width),
        `${width}`,
      );
    }
    expect(times).to.equal(0);
  });

  it("gives no picture that is not the one asked for", async () => {
    const element = await ready(`<crossings-timeline></crossings-timeline>`);
    element.setAttribute("measure", "boats");
    expect(await element.svg()).to.include("Boats per month");
  });

  it("grows no attributes the author did not write", async () => {
    expect((await ready(`<crossings-timeline></crossings-timeline>`)).attributes).to.have.length(0);
  });

  it("stands again after it was moved", async () => {
    const element = await ready(`<removals-counter></removals-counter>`);
    const box = document.createElement("div");
    element.parentElement!.append(box);
    box.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector("svg")).to.not.equal(null);
  });

  it("draws a dataset of the author's own and none of ours", async () => {
    const own = structuredClone(dataset);
    const reading = own.readings.find(({ id }) =>
      id.startsWith("returns-2024-07-05-to-2026-01-31"),
    )!;
    reading.value = 50000;
    const element = place(`<removals-counter></removals-counter>`);
    element.data = own;
    await oneEvent(element, "explainer-ready");
    expect(textOf(element, "[part=headline] .value")).to.equal("almost 50,000");
  });

  it("draws a dataset of the author's own from an address", async () => {
    const own = structuredClone(dataset);
    own.quotes[0]!.passages = ["Somebody else’s words."];
    const address = URL.createObjectURL(new Blob([JSON.stringify(own)]));
    const element = await ready(
      `<quote-card quote="${own.quotes[0]!.id}" src="${address}"></quote-card>`,
    );
    expect(textOf(element, "blockquote")).to.equal("“Somebody else’s words.”");
    URL.revokeObjectURL(address);
  });

  it("says what is wrong with a dataset of the author's own and shows none of ours", async () => {
    const heard = listen();
    const element = place(`<removals-counter>Fallback</removals-counter>`);
    element.data = { ...dataset, readings: [{ id: "x" }] };
    await oneEvent(element, "explainer-error");
    expect(textOf(element, "[part=note]")).to.include("could not be read");
    heard.stop();
    expect(element.shadowRoot!.querySelector("svg")).to.equal(null);
    expect(heard.errors.join()).to.include("readings.0.measure");
  });

  it("makes links only to absolute http addresses", async () => {
    const own = structuredClone(dataset);
    for (const source of own.sources) source.url = "https://user:secret@example.org/";
    const element = place(`<crossings-timeline></crossings-timeline>`);
    element.data = own;
    await oneEvent(element, "explainer-error");
    own.sources.forEach((source) => (source.url = "https://example.org/data"));
    element.data = { ...own };
    await oneEvent(element, "explainer-ready");
    expect(element.shadowRoot!.querySelector("[part=source] a")!.getAttribute("href")).to.equal(
      "https://example.org/data",
    );
  });
});
