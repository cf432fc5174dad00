import { expect } from "@open-wc/testing";
import { dataset } from "../../src/data/dataset.js";
import { ours } from "../../src/removals-counter/removals-counter.phrases.words.js";
import { sound } from "../errors/sound.js";
import { failed, place, ready, textOf } from "./element.js";

/** A measure of somebody else's, with its series, that an element of ours shows. */
function withMeasure(element: string, interval: "day" | "quarter") {
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
        first: "2024-01-01",
        values: [7101, 7102, 7103, 7104],
        provisionalFrom: null,
      },
    ],
  };
}

describe("a measure of somebody else's dataset", () => {
  it("is shown by a crossings timeline, in its own words and none of ours about arrivals", async () => {
    const data = withMeasure("crossings-timeline", "day");
    const element = await ready(
      `<crossings-timeline measure="lorries"></crossings-timeline>`,
      640,
      data,
    );
    expect(textOf(element, "[part=heading]")).to.include("Lorries: 28,410 from 1");
    expect(textOf(element, "[part=subtitle]")).to.include("lorries searched at the port");
    expect(textOf(element, "figure")).to.not.include("detected").and.not.include("small boat");
    expect(textOf(element, "[part=chart] svg")).to.include("Lorries per day");
    expect(textOf(element, "[part=note]")).to.include("counted twice");
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
    const told = await new Promise<string>((resolve) => {
      other.addEventListener("explainer-error", (event) =>
        resolve((event as unknown as { code: string }).code),
      );
    });
    expect(told).to.equal("unknown-value");
  });
});
