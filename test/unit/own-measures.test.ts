import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import { ours } from "../../src/removals-counter/removals-counter.phrases.words.js";
import type { Interval } from "../../src/data/time.js";
import { sound } from "../errors/sound.js";
import { failed, place, ready, textOf } from "./element.js";

/** A measure of somebody else's, with its series, that an element of ours shows. */
function withMeasure(
  element: string,
  interval: Interval,
  first = "2024-01-01",
  values: (number | null)[] = [7101, 7102, 7103, 7104],
) {
  const { schema, sources } = sound();
  return {
    schema,
    sources,
    measures: [
      {
        id: "lorries-searched",
        label: "lorries searched at the port",
        short: "Lorries",
        unit: "incidents",
        subject: "crossings",
        element,
        attributeValue: "lorries",
        definition: "Lorries that were searched at the port.",
        counted: "Searches.",
        notCounted: "Lorries that were waved through.",
        caveats: ["A lorry searched twice is counted twice."],
        addable: [],
        comparable: [],
      },
    ],
    series: [
      {
        id: "lorries",
        measure: "lorries-searched",
        interval,
        source: "mine",
        first,
        values,
        provisionalFrom: null,
      },
    ],
  };
}

/** The code of the error that an element is about to tell. */
const codeOf = (element: HTMLElement) =>
  new Promise<string>((resolve) => {
    element.addEventListener("explainer-error", (event) =>
      resolve((event as unknown as { code: string }).code),
    );
  });

describe("a measure of somebody else's dataset", () => {
  it("is shown by a crossings timeline, in its own words and none of ours about arrivals", async () => {
    const data = withMeasure("crossings-timeline", "day");
    const element = await ready(
      `<crossings-timeline measure="lorries"></crossings-timeline>`,
      640,
      data,
    );
    expect(textOf(element, "[part=heading]")).to.include("Lorries: 28,410 from 1");
    expect(textOf(element, "[part=subtitle]")).to.include("Lorries searched at the port");
    expect(textOf(element, "figure")).to.not.include("detected").and.not.include("small boat");
    expect(textOf(element, "[part=chart] svg")).to.include("Lorries per day");
    expect(textOf(element, "[part=note]")).to.include("counted twice");
  });

  it("is shown by month, quarter and year where its series is by month, and by nothing shorter", async () => {
    const values = [...new Array<undefined>(26).keys()].map((index) => 100 + index);
    const data = withMeasure("crossings-timeline", "month", "2023-01-01", values);
    // A measure of the dataset's own is shown without an attribute where ours has no figures in it.
    const element = await ready(`<crossings-timeline></crossings-timeline>`, 640, data);
    expect(textOf(element, "[part=heading]")).to.equal(
      "Lorries: 1,410 in 2024, the highest year from 2023",
    );
    expect(textOf(element, "[part=chart] svg")).to.include("Lorries per month");
    const choices = [...element.shadowRoot!.querySelectorAll(".controls label, .controls option")];
    const texts = choices.map(({ textContent }) => textContent.trim());
    expect(texts).to.include.members(["Months", "Quarters", "Years"]);
    expect(texts).to.not.include.members(["Days"]).and.not.include.members(["Weeks"]);
    expect(texts).to.not.include("Compare years").and.not.include("Boats");
    const part = `<crossings-timeline from="2024-03-15" to="2024-06-10"></crossings-timeline>`;
    expect(textOf(await ready(part, 640, data), "[part=heading]")).to.equal(
      "Lorries: 231 from April to May 2024",
    );
    const none = place(
      `<crossings-timeline from="2024-03-15" to="2024-03-20"></crossings-timeline>`,
    );
    none.data = data;
    expect(await codeOf(none)).to.equal("no-data");
  });

  it("is shown by week where its series is by week", async () => {
    const data = withMeasure("crossings-timeline", "week", "2024-01-01", [5, null, 7, 9]);
    const element = await ready(`<crossings-timeline></crossings-timeline>`, 640, data);
    expect(textOf(element, "[part=heading]")).to.equal(
      "Lorries: 21 from 1 January to 28 January 2024",
    );
    expect(textOf(element, "[part=chart] svg")).to.include("Lorries per week");
    expect(textOf(element, "[part=readout]")).to.include("21 lorries");
  });

  it("is counted in a unit of its own", async () => {
    const data = withMeasure("crossings-timeline", "year", "2022-01-01", [5, 7, 9]);
    Object.assign(data.measures[0]!, { unit: "lorry loads", subject: undefined });
    const element = await ready(`<crossings-timeline></crossings-timeline>`, 640, data);
    expect(textOf(element, "[part=heading]")).to.equal(
      "Lorries: 9 in 2024, the highest year from 2022",
    );
    expect(textOf(element, "[part=readout]")).to.equal(
      "2024: 9 lorries searched at the port; 7 in 2023.",
    );
  });

  it("is shown by a removals counter, as a total and as a history", async () => {
    const data = withMeasure("removals-counter", "quarter");
    const total = await ready(`<removals-counter measure="lorries"></removals-counter>`, 640, data);
    expect(textOf(total, "[part=heading]")).to.equal("28,410 lorries searched at the port in 2024");
    expect(textOf(total, "[part=subtitle]")).to.equal(
      "Lorries searched at the port: total (bracket); each quarter, 2024",
    );
    expect(textOf(total, "[part=note]")).to.equal("A lorry searched twice is counted twice.");
    expect(textOf(total, "figure")).to.not.match(/voluntary|Home Office/);
    const history = await ready(
      `<removals-counter measure="lorries" view="history"></removals-counter>`,
      640,
      data,
    );
    expect(textOf(history, "[part=readout]")).to.equal(
      "October to December 2024: 7,104 lorries searched at the port.",
    );
    expect(textOf(history, "[part=chart] svg")).to.include("28,410");
  });

  it("has its own name and notes in a removals counter, even under an id of ours", async () => {
    const own = structuredClone(dataset);
    const measure = own.measures.find(({ id }) => id === "enforced")!;
    Object.assign(measure, { label: "people sent away", short: "Sent away" });
    measure.caveats = ["Counted at the gate."];
    const element = await ready(
      `<removals-counter measure="enforced" view="history"></removals-counter>`,
      640,
      own,
    );
    expect(textOf(element, "[part=heading]")).to.include("people sent away");
    expect(textOf(element, "[part=subtitle]")).to.match(/^People sent away, each quarter/);
    expect(textOf(element, "[part=note]")).to.include("Counted at the gate.");
    expect(textOf(element, "figure")).to.not.match(/enforced returns|Deportations/);
  });

  it("has the names by which our dataset calls ours", () => {
    for (const [id, label] of Object.entries(ours))
      expect(dataset.measures.find((measure) => measure.id === id)?.label).to.equal(label);
  });

  it("is not known where the dataset does not have it, and not on another element", async () => {
    const { code, message } = await failed(
      `<crossings-timeline measure="lorries"></crossings-timeline>`,
    );
    expect([code, message]).to.deep.equal([
      "unknown-value",
      `measure="lorries" is not known. Known: people, boats, people-per-boat.`,
    ]);
    const other = place(`<removals-counter measure="lorries"></removals-counter>`);
    other.data = withMeasure("crossings-timeline", "day");
    expect(await codeOf(other)).to.equal("unknown-value");
  });
});
