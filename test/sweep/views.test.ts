/** Every view of every element stands, at the narrowest and at a usual width. */
import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import { listen, open, ready, textOf } from "../unit/element.js";

describe("every view stands with title, words, picture, table and source, and no complaint", () => {
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
        expect(textOf(element, "[part=heading] bdi")).to.match(/\d/);
        await open(element, "definitions");
        expect(textOf(element, "[part=summary]")).to.match(/\d.*\.$/);
        await open(element, "table");
        expect(textOf(element, "[part=source]")).to.match(
          /, (published )?\d{1,2} [A-Z][a-z]+( and \d{1,2} [A-Z][a-z]+)* \d{4}\b|not seen/,
        );
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
