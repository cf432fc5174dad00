/**
 * The rules for figures about people that a test can hold, by their numbers. What stands in the schema
 * or in the checks across rows is tested by breaking a copy of the dataset.
 */
import { expect } from "@open-wc/testing";
import { csvParse } from "d3-dsv";
import { faultsOf } from "../../src/data/check.js";
import { dataset } from "../../src/data/dataset.js";
import type { Dataset } from "../../src/data/schema.js";
import { en } from "../../src/i18n/en.js";
import type { ExplainerElement } from "../../src/internal/explainer-element.js";
import { newest } from "../newest.js";
import { ready, textOf } from "./element.js";

/** The messages of the faults that a change to a copy of the dataset brings. */
function faultsAfter(change: (copy: Dataset) => void): string {
  const copy = structuredClone(dataset);
  change(copy);
  return faultsOf(copy)
    .map(({ file, row, message }) => `${file} ${row} ${message}`)
    .join("\n");
}

const measure = (id: string) => dataset.measures.find((each) => each.id === id)!;
const svgOf = (element: Element) =>
  element.shadowRoot!.querySelector<SVGSVGElement>("[part=chart] svg")!;

/** Everything of a widget that can be taken out of it, and what stands on the screen. */
async function outputs(element: ExplainerElement): Promise<Record<string, string>> {
  return {
    headline: textOf(element, "[part=headline]"),
    summary: textOf(element, "[part=summary]"),
    table: textOf(element, "table"),
    file: await element.csv(),
    json: await element.json(),
    picture: textOf(element, "[part=chart] svg"),
    image: (await element.svg()).replace(/<[^>]*>/g, " "),
  };
}

/** Every sentence of ours a reader can meet, whatever its arguments. */
function ourWords(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value)];
  return Object.values(value as object).flatMap(ourWords);
}

describe("rules for figures about people", () => {
  it("Rule 1: every measure says what it counts and leaves out, one step from the number", async () => {
    expect(faultsAfter(({ measures }) => (measures[0]!.notCounted = " "))).to.include(
      "notCounted must not be empty",
    );
    for (const view of ["removals-counter", "crossings-timeline", "deaths-tally"]) {
      const element = await ready(`<${view}></${view}>`);
      const labels = [...element.shadowRoot!.querySelectorAll("[part=definitions] dt")].map(
        (term) => term.textContent,
      );
      expect(labels).to.not.be.empty;
      expect(textOf(element, "[part=definitions]")).to.include("Not counted");
    }
  });

  it("Rule 2: a return is not a removal is not a deportation, and the label says enforced and voluntary", async () => {
    expect(faultsAfter(({ measures }) => (measures[0]!.label = "removals"))).to.include(
      "enforced and voluntary",
    );
    const element = await ready(`<removals-counter></removals-counter>`);
    const { headline, summary, table, picture } = await outputs(element);
    for (const text of [headline, summary, table, picture])
      expect(text).to.not.match(/remov|deport/i);
    expect(headline).to.include("returns, enforced and voluntary");
  });

  it("Rule 3: offenders and asylum-related returns are never stacked on the types, never added to them", async () => {
    for (const id of ["offenders", "asylum-related"]) {
      expect(measure(id).addable).to.deep.equal([]);
      expect(dataset.measures.filter(({ addable }) => addable.includes(id))).to.deep.equal([]);
    }
    const element = await ready(`<removals-counter as-of="2025-04-01"></removals-counter>`);
    expect(textOf(element, "[part=chart] svg")).to.include("inside the total");
    const starts = [...svgOf(element).querySelectorAll("rect")].map((box) =>
      Number(box.getAttribute("x")),
    );
    for (const x of starts) expect(x).to.be.at.most(1);
  });

  it("Rule 4: dead and missing are two fields, and every count says at least, in every output", async () => {
    expect(faultsAfter(({ incidents }) => Object.assign(incidents[0]!, { total: 1 }))).to.include(
      "unknown field total",
    );
    for (const view of [
      `<deaths-tally></deaths-tally>`,
      `<deaths-tally as-of="2024-12-29"></deaths-tally>`,
      `<deaths-tally by="cause"></deaths-tally>`,
    ]) {
      const element = await ready(view);
      for (const [name, text] of Object.entries(await outputs(element)))
        expect(text, `${view} ${name}`).to.match(/at[ -]least/i);
      for (const row of csvParse(await element.csv()).filter((each) =>
        /dead|missing|deaths/.test(each["measure"] ?? ""),
      ))
        expect(row["qualifier"]).to.equal("at-least");
    }
  });

  it("Rule 5: the route is the whole way, and the Channel is a part derived by us that says so", async () => {
    const route = await ready(`<deaths-tally></deaths-tally>`);
    expect(textOf(route, "[part=note]")).to.include("the whole way from mainland Europe to the UK");
    const channel = await ready(`<deaths-tally scope="channel"></deaths-tally>`);
    expect(textOf(channel, "[part=note]")).to.include("derived by us");
    expect(await channel.svg()).to.include("derived by us");
  });

  it("Rule 6: arrivals are people detected, provisional figures look different, prevented crossings are never the rest", async () => {
    const element = await ready(
      `<crossings-timeline from="2024" to="2025" interval="month"></crossings-timeline>`,
    );
    expect(textOf(element, "[part=headline]")).to.include("detected");
    expect(textOf(element, "[part=note]")).to.include("including reduction");
    expect(textOf(element, "[part=chart] svg")).to.include("provisional");
    const [settled, provisional] = svgOf(element).querySelectorAll("g[aria-label=rect]");
    expect(provisional!.getAttribute("fill-opacity")).to.not.equal(
      settled!.getAttribute("fill-opacity"),
    );
    expect(provisional!.getAttribute("stroke")).to.not.equal(null);
    expect(measure("prevented-people").addable).to.deep.equal([]);
    expect(measure("prevented-people").comparable).to.deep.equal([]);
  });

  it("Rule 7: the unit stands in the title or on the axis", async () => {
    for (const [of, unit] of [
      ["people", "People per month"],
      ["boats", "Boats per month"],
      ["people-per-boat", "People per boat"],
    ])
      expect(
        textOf(
          await ready(`<crossings-timeline measure="${of}"></crossings-timeline>`),
          "[part=chart] svg",
        ),
      ).to.include(unit);
  });

  it("Rule 10: no difference of two running totals is shown anywhere", async () => {
    const totals = dataset.readings
      .filter(({ measure: id, from }) => id === "returns" && from === "2024-07-05")
      .map(({ value }) => value);
    const differences = totals
      .flatMap((a) => totals.map((b) => Math.abs(a - b)))
      .filter((value) => value > 0 && !totals.includes(value));
    for (const asOf of ["2024-11-30", "2024-12-29", "2025-02-01", "2025-04-01", "2026-11-01"]) {
      const text = Object.values(
        await outputs(await ready(`<removals-counter as-of="${asOf}"></removals-counter>`)),
      ).join(" ");
      for (const value of differences)
        expect(text).to.not.match(new RegExp(`\\b${value.toLocaleString("en-GB")}\\b`));
    }
  });

  it("Rule 11: the newest quarters of returns are marked as still to rise", async () => {
    for (const series of dataset.series.filter(({ measure: id }) => id === "voluntary"))
      expect(series.provisionalFrom).to.not.equal(null);
    const element = await ready(`<removals-counter view="history"></removals-counter>`);
    expect(textOf(element, "[part=chart] svg")).to.include("still to rise");
    expect(textOf(element, "[part=summary]")).to.include(
      "From 1 January 2025 on the figures may still change",
    );
  });

  it("Rule 12: a revision and a correction are different words and different kinds of row", () => {
    expect(faultsAfter(({ changes }) => Object.assign(changes[0]!, { kind: "update" }))).to.include(
      "must be one of revision, correction",
    );
    expect(en.notice.revision("", "", "", "", "")).to.not.equal(
      en.notice.correction("", "", "", "", ""),
    );
  });

  it("Rule 13: as-of shows what was known then, and earlier states stay reachable", async () => {
    for (const reading of dataset.readings.filter(
      ({ measure: id, published, from }) => id === "returns" && from === "2024-07-05" && published,
    )) {
      const element = await ready(
        `<removals-counter as-of="${reading.published}"></removals-counter>`,
      );
      expect(textOf(element, "[part=headline]")).to.include(reading.value.toLocaleString("en-GB"));
    }
  });

  it("Rule 14: what was not published is a gap, never 0, and days it misses are named", async () => {
    const ratio = await ready(
      `<crossings-timeline measure="people-per-boat" from="2018-01" to="2018-03" interval="day"></crossings-timeline>`,
    );
    const cells = [...ratio.shadowRoot!.querySelectorAll("tbody td")].map((cell) =>
      cell.textContent!.trim(),
    );
    expect(cells.filter((cell) => cell === "no boats")).to.have.length.above(50);
    expect(cells).to.not.include("0.0");
    const copy = structuredClone(dataset);
    for (const series of copy.series.filter(({ id }) => /by-day|by-week/.test(id)))
      series.values = series.values.map((value, index) => (index === 100 ? null : value));
    copy.readings = copy.readings.filter(({ sumOf }) => !sumOf?.series.includes("arrivals-by-day"));
    const element = await ready(
      `<crossings-timeline from="2018-04" to="2018-04" interval="day"></crossings-timeline>`,
      640,
      copy,
    );
    expect(textOf(element, "table")).to.include("not published");
    expect(textOf(element, "[part=note]")).to.include(
      "1 day of this span was not published and is in no total",
    );
    expect(
      csvParse(await element.csv())
        .filter(({ shown }) => shown === "not published")
        .map(({ value }) => value),
    ).to.deep.equal([""]);
  });

  it("Rule 16: conflicting counts stand side by side with who counts what", async () => {
    const element = await ready(`<deaths-tally from="2024" to="2024"></deaths-tally>`);
    expect(textOf(element, "[part=headline]")).to.include("82 dead and 3 missing");
    const others = [...element.shadowRoot!.querySelectorAll(".others p:not(.label)")].map((row) =>
      row.textContent!.replace(/\s+/g, " ").trim(),
    );
    expect(others.map((row) => row.match(/^at least \d+/)?.[0])).to.deep.equal([
      "at least 30",
      "at least 52",
      "at least 77",
      "at least 78",
      "at least 69",
      undefined,
    ]);
    expect(others.at(-1)).to.match(/^36,816 people detected arriving by small boat/);
    expect(others.at(-2)).to.include("deaths in Channel crossings: Refugee Council");
    expect(textOf(element, ".others")).to.include("never added");
  });

  it("Rule 17: a claim the record contradicts has its record, and 800 on 33 flights is never drawn", async () => {
    expect(
      faultsAfter(({ claims }) => (claims.find(({ id }) => id === "removed-record")!.record = [])),
    ).to.include("needs the record it rests on");
    const record = await ready(`<removals-counter claim="removed-record"></removals-counter>`);
    expect(textOf(record, ".claim"))
      .to.include("18,427")
      .and.to.include("does not support it")
      .and.to.include("not the highest on record");
    const flights = await ready(`<removals-counter claim="charter-people"></removals-counter>`);
    expect(textOf(flights, ".claim")).to.include("probably a misreading");
    expect(svgOf(flights).textContent).to.not.include("800");
  });

  it("Rule 19: a secondary source is named as such with who reported it", async () => {
    expect(
      faultsAfter(
        ({ sources }) => delete sources.find(({ evidence }) => evidence === "secondary")!.via,
      ),
    ).to.include("who reported it");
    expect(
      textOf(
        await ready(`<removals-counter as-of="2024-12-29"></removals-counter>`),
        "[part=source]",
      ),
    ).to.include("as reported by press copies");
  });

  it("Rule 22: bars start at zero, one value axis, at most four colours, text of 12 px at 320 px", async () => {
    for (const view of [
      `<removals-counter></removals-counter>`,
      `<removals-counter view="history"></removals-counter>`,
      `<crossings-timeline></crossings-timeline>`,
      `<crossings-timeline interval="day"></crossings-timeline>`,
      `<crossings-timeline view="cumulative"></crossings-timeline>`,
      `<deaths-tally></deaths-tally>`,
      `<quote-card quote="cooper-returns-target"></quote-card>`,
    ]) {
      const svg = svgOf(await ready(view, 320));
      for (const text of svg.querySelectorAll("text"))
        expect(parseFloat(getComputedStyle(text).fontSize), text.textContent).to.be.at.least(12);
      const axes = svg.querySelectorAll(`g[aria-label="y-axis tick label"]`);
      expect(axes.length).to.be.at.most(1);
      if (axes.length)
        expect([...axes[0]!.querySelectorAll("text")].map((text) => text.textContent)).to.include(
          "0",
        );
      const fills = new Set(
        [
          ...svg.querySelectorAll("g[aria-label=rect], g[aria-label=rect] rect, g[aria-label=dot]"),
        ].map((mark) => mark.getAttribute("fill")),
      );
      fills.delete(null);
      fills.delete("none");
      expect(fills.size).to.be.at.most(4);
    }
  });

  it("Rule 23: nothing by colour alone, and no alarm red", async () => {
    const deaths = await ready(`<deaths-tally from="2015"></deaths-tally>`);
    const [dead, missing] = [...svgOf(deaths).querySelectorAll("g[aria-label=dot]")].slice(-2);
    expect([dead!.getAttribute("fill"), missing!.getAttribute("fill")]).to.deep.equal([
      "var(--_person)",
      "none",
    ]);
    for (const view of ["deaths-tally", "crossings-timeline", "removals-counter"]) {
      const element = await ready(`<${view}></${view}>`);
      for (const colour of (await element.svg()).match(/#[0-9a-f]{6}/g) ?? []) {
        const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
          parseInt(colour.slice(at, at + 2), 16),
        );
        expect(red - Math.max(green, blue), `${view} ${colour}`).to.be.below(60);
      }
    }
  });

  it("Rule 24: nothing about deaths animates, counts up or runs", async () => {
    const element = await ready(`<deaths-tally></deaths-tally>`);
    const headline = textOf(element, "[part=headline]");
    for (const each of element.shadowRoot!.querySelectorAll("*")) {
      const { animationName, transitionDuration } = getComputedStyle(each);
      expect(animationName).to.equal("none");
      expect(transitionDuration).to.equal("0s");
    }
    expect(document.getAnimations()).to.deep.equal([]);
    const counter = await ready(`<removals-counter></removals-counter>`);
    expect(counter.shadowRoot!.getAnimations()).to.deep.equal([]);
    expect(textOf(element, "[part=headline]")).to.equal(headline);
  });

  it("Rule 27: a picture shared alone carries unit, period, caveat, source and date", async () => {
    const element = await ready(
      `<crossings-timeline from="2024" to="2024" as-of="2025-02-01"></crossings-timeline>`,
    );
    const picture = (await element.svg()).replace(/<[^>]*>/g, " ");
    for (const part of [
      "People per week",
      "2024",
      "including reduction",
      "Home Office",
      `published ${newest.published}`,
      "As known on 1 February 2025",
    ])
      expect(picture.replace(/\s+/g, " ")).to.include(part);
  });

  it("Rule 28: none of the forbidden words stands in our own", () => {
    for (const sentence of ourWords(en))
      expect(sentence).to.not.match(/\b(swarm|flood|wave|surge|influx|invasion|illegals)\b/i);
  });

  it("Rule 29: nothing in the dataset of incidents identifies a person", () => {
    expect(faultsAfter(({ incidents }) => Object.assign(incidents[0]!, { name: "x" }))).to.include(
      "unknown field name",
    );
  });

  it("Rule 30: a summary below the picture, a table and a file of the same rows", async () => {
    const element = await ready(
      `<crossings-timeline from="2024-12" to="2024-12"></crossings-timeline>`,
    );
    const parts = [
      ...element.shadowRoot!.querySelectorAll("[part=chart], [part=summary], [part=table]"),
    ].map((part) => part.getAttribute("part"));
    expect(parts).to.deep.equal(["chart", "summary", "table"]);
    expect(svgOf(element).getAttribute("aria-hidden")).to.equal("true");
    const drawn = svgOf(element).querySelectorAll("g[aria-label=rect] rect").length;
    const rows = element.shadowRoot!.querySelectorAll("tbody tr").length;
    const named = new Set(csvParse(await element.csv()).map(({ row }) => row));
    expect([drawn, rows, named.size - 1]).to.deep.equal([31, 31, 31]);
  });
});
