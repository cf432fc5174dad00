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
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { newest } from "../newest.js";
import { open, ready, textOf } from "../unit/element.js";

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

const figureText = (element: Element) => textOf(element, "figure");

/** The room “What is counted” of an element, open. */
async function counted(element: Element): Promise<string> {
  await open(element, "definitions");
  return textOf(element, "[part=definitions]");
}

/** Everything of an element that can be taken out of it, and what is on the screen. */
async function outputs(element: ExplainerElement): Promise<Record<string, string>> {
  await open(element, "table");
  const table = textOf(element, "table");
  await open(element, "definitions");
  return {
    title: textOf(element, "[part=heading]"),
    summary: textOf(element, "[part=summary]"),
    table,
    citation: await element.citation(),
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
      expect(textOf(element, "#door-definitions")).to.include("What is counted");
      await open(element, "definitions");
      const terms = [...element.shadowRoot!.querySelectorAll("[part=definitions] dt")];
      const labels = terms.map((term) => term.textContent);
      const rows = csvParse(await element.csv()).filter(({ value }) => value);
      expect(labels).to.include.members([...new Set(rows.map((row) => row["measure"]))]);
      for (const term of terms) {
        const said = [1, 2, 3].reduce<{ at: Element; text: string }>(
          ({ at, text }) => {
            const next = at.nextElementSibling!;
            return { at: next, text: `${text} ${next.tagName} ${next.textContent}` };
          },
          { at: term, text: "" },
        ).text;
        expect(said, term.textContent!).to.match(/DD \S.+DD Counted: \S.+DD Not counted: \S/);
      }
    }
  });

  it("Rule 2: a return is not a removal is not a deportation, and the label says enforced and voluntary", async () => {
    expect(faultsAfter(({ measures }) => (measures[0]!.label = "removals"))).to.include(
      "enforced and voluntary",
    );
    const element = await ready(`<removals-counter></removals-counter>`);
    const { title, summary, table, picture } = await outputs(element);
    for (const text of [title, summary, table, picture]) expect(text).to.not.match(/remov|deport/i);
    expect(title).to.include("enforced and voluntary returns");
    expect(await counted(element)).to.include(
      "A return is not always a removal or a deportation: enforced and voluntary returns are counted together.",
    );
  });

  it("Rule 3: offenders and asylum-related returns are never stacked on the types, never added to them", async () => {
    for (const id of ["offenders", "asylum-related"]) {
      expect(measure(id).addable).to.deep.equal([]);
      expect(dataset.measures.filter(({ addable }) => addable.includes(id))).to.deep.equal([]);
    }
    const element = await ready(`<removals-counter as-of="2025-04-01"></removals-counter>`);
    expect(textOf(element, "[part=chart] svg")).to.include(
      "among all of these: 3,594 foreign national offenders; 6,781 who had claimed asylum",
    );
    // What was printed of the parts, and the open rest of the total: no box is those inside.
    expect(svgOf(element).querySelectorAll("rect[x]")).to.have.length(2);
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
      const { picture, ...forms } = await outputs(element);
      for (const [name, text] of Object.entries(forms))
        expect(text, `${view} ${name}`).to.match(/at[\s-]least/i);
      // The bare picture is never without its title; in it the numbers stand alone.
      expect(picture, view).to.not.be.empty;
      for (const row of csvParse(await element.csv()).filter((each) =>
        /dead|missing|deaths/.test(each["measure"] ?? ""),
      ))
        expect(row["qualifier"]).to.equal("at-least");
    }
  });

  it("Rule 5: the route is the whole way, and the Channel is a part derived by us that says so", async () => {
    const route = await ready(`<deaths-tally></deaths-tally>`);
    expect(textOf(route, "[part=note]")).to.include("The whole route: lorries and railways too");
    expect(await counted(route)).to.include("the whole journey from mainland Europe to the UK");
    const channel = await ready(`<deaths-tally scope="channel"></deaths-tally>`);
    const ours = "Our selection, by the words of the place";
    expect(textOf(channel, "[part=note]")).to.include(ours);
    expect((await channel.svg()).replace(/<[^>]*>|\s+/g, " ")).to.include(ours);
    expect(await counted(channel)).to.include("A part of IOM’s list, selected by us");
  });

  it("Rule 6: arrivals are people detected, provisional figures look different, prevented crossings are never the rest", async () => {
    const element = await ready(
      `<crossings-timeline from="2025" to="2026" interval="month"></crossings-timeline>`,
    );
    expect(textOf(element, "[part=heading]")).to.include("detected");
    expect(textOf(element, "[part=note]")).to.include("provisional; later counts may be lower");
    expect(textOf(element, "[part=chart] svg")).to.include("provisional");
    // Settled months are full; each provisional one is an outline of three sides with stripes across it.
    const names = [...element.shadowRoot!.querySelectorAll("tbody th")].map(
      (th) => th.textContent!,
    );
    const provisional = names.filter((name) => name.includes("provisional")).length;
    expect(provisional).to.be.above(0);
    expect(svgOf(element).querySelectorAll("g[aria-label=rect] rect")).to.have.length(
      names.length - provisional,
    );
    const [stripes, outline] = ["1.5", "1.25"].map((width) =>
      svgOf(element).querySelector(`path[stroke-width="${width}"]`)!.getAttribute("d")!,
    );
    expect(outline!.match(/M/g)).to.have.length(3 * provisional);
    expect(stripes!.match(/M/g)).to.have.length.above(3 * provisional);
    expect(dataset.measures.filter(({ id }) => id.includes("prevent"))).to.deep.equal([]);
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

  it("Rule 11: the newest quarters of returns are marked as open to change", async () => {
    for (const series of dataset.series.filter(({ measure: id }) => id === "voluntary"))
      expect(series.provisionalFrom).to.not.equal(null);
    const element = await ready(`<removals-counter view="history"></removals-counter>`);
    expect(textOf(element, "[part=chart] svg")).to.include(
      "Figures from April 2024 may still change",
    );
    expect(textOf(element, "[part=note]")).to.include("Figures from April 2024 may still change");
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
    const totals = dataset.readings.filter(
      ({ measure: id, published, from }) => id === "returns" && from === "2024-07-05" && published,
    );
    // Of two of one day the first row stands.
    const days = new Map(totals.reverse().map((reading) => [reading.published, reading]));
    for (const reading of days.values()) {
      const element = await ready(
        `<removals-counter as-of="${reading.published}"></removals-counter>`,
      );
      expect(textOf(element, "[part=heading]")).to.include(reading.value.toLocaleString("en-GB"));
    }
  });

  it("Rule 14: what was not published is a gap, never 0, and days it misses are named", async () => {
    const ratio = await ready(
      `<crossings-timeline measure="people-per-boat" from="2018" to="2018" interval="day"></crossings-timeline>`,
    );
    const cells = [...ratio.shadowRoot!.querySelectorAll("tbody td")].map((cell) =>
      cell.textContent!.trim(),
    );
    expect(cells.filter((cell) => cell === "no boats")).to.have.length.above(50);
    expect(cells).to.not.include("0.0");
    const copy = structuredClone(dataset);
    for (const series of copy.series.filter(({ id }) => /by-day|by-week/.test(id)))
      series.values = series.values.map((value, index) => (index === 100 ? null : value));
    copy.readings = copy.readings.filter(
      ({ sumOf }) => !sumOf?.series.some((id) => id.endsWith("-by-day")),
    );
    const element = await ready(
      `<crossings-timeline from="2018-04" to="2018-04" interval="day"></crossings-timeline>`,
      640,
      copy,
    );
    expect(textOf(element, "table")).to.include("not published");
    expect(await counted(element)).to.include(
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
    expect(textOf(element, "[part=heading]")).to.include("at least 82 people dead, 3 missing");
    const room = await counted(element);
    const iom = "International Organization for Migration (IOM), Missing Migrants Project";
    for (const count of [
      `at least 77 deaths on the way to the UK, as reported at the time: ${iom}`,
      `at least 78 deaths on the way to the UK, as reported at the time: ${iom}`,
      "at least 69 deaths in Channel crossings: Refugee Council",
      "36,816 people detected arriving by small boat: Home Office",
    ])
      expect(room).to.include(count);
    expect(room).to.include("never added");
  });

  it("Rule 17: a claim the record contradicts has its record, and 800 on 33 flights is never drawn", async () => {
    expect(
      faultsAfter(({ claims }) => (claims.find(({ id }) => id === "removed-record")!.record = [])),
    ).to.include("needs what it rests on");
    const record = await ready(`<removals-counter claim="removed-record"></removals-counter>`);
    expect(textOf(record, ".verdict")).to.equal("Not supported by the record");
    expect(await counted(record))
      .to.include("18,574")
      .and.to.include("not the highest on record");
    const flights = await ready(`<removals-counter claim="charter-people"></removals-counter>`);
    expect(textOf(flights, ".verdict")).to.equal("Not supported by the record");
    expect(await counted(flights)).to.include(
      "more than 800 people on the four biggest flights alone; no count for all 33 was found",
    );
    expect(svgOf(flights).textContent).to.not.include("800");
  });

  it("Rule 19: a secondary source is named as such with who reported it", async () => {
    expect(
      faultsAfter(
        ({ sources }) => delete sources.find(({ evidence }) => evidence === "secondary")!.via,
      ),
    ).to.include("who reported it");
    const element = await ready(`<removals-counter as-of="2024-12-29"></removals-counter>`);
    const { image = "", citation = "" } = await outputs(element);
    for (const text of [await counted(element), citation, image])
      expect(text.replace(/\s+/g, " "))
        .to.include("as reported by press copies of the release")
        .and.to.include("as reported by the World Socialist Web Site only");
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
        ].map((mark) => getComputedStyle(mark).fill),
      );
      fills.delete("none");
      expect(fills.size).to.be.at.most(4);
    }
  });

  it("Rule 23: nothing by colour alone, and no alarm red", async () => {
    const deaths = await ready(`<deaths-tally from="2015"></deaths-tally>`);
    const dots = [...svgOf(deaths).querySelectorAll("circle")].map((dot) => getComputedStyle(dot));
    // A filled dot is a person who died, a ring one who is missing; both are of one colour.
    const filled = new Set(dots.map(({ fill }) => fill).filter((fill) => fill !== "none"));
    const rings = dots.filter(({ fill }) => fill === "none").map(({ stroke }) => stroke);
    expect(filled.size).to.equal(1);
    expect([...new Set(rings)]).to.deep.equal([...filled]);
    expect(textOf(deaths, "[part=subtitle]")).to.include("● dead ○ missing");
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
    const before = figureText(element);
    for (const each of element.shadowRoot!.querySelectorAll("*")) {
      const { animationName, transitionDuration } = getComputedStyle(each);
      expect(animationName).to.equal("none");
      expect(transitionDuration).to.equal("0s");
    }
    expect(document.getAnimations()).to.deep.equal([]);
    const counter = await ready(`<removals-counter></removals-counter>`);
    expect(counter.shadowRoot!.getAnimations()).to.deep.equal([]);
    expect(figureText(element)).to.equal(before);
  });

  it("Rule 27: a picture shared alone carries unit, period, caveat, source and date", async () => {
    const element = await ready(
      `<crossings-timeline from="2024" to="2024" as-of="2025-02-01"></crossings-timeline>`,
    );
    const picture = (await element.svg()).replace(/<[^>]*>/g, " ");
    for (const part of [
      "People per week",
      "2024",
      "Only people who were detected are counted",
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

  it("Rule 30: the finding, the points and the summary in words, a table and a file of the same rows", async () => {
    const element = await ready(
      `<crossings-timeline from="2024-12" to="2024-12"></crossings-timeline>`,
    );
    for (const part of ["[part=heading]", "[part=readout]", "[part=chart]"])
      expect(textOf(element, part), part).to.not.equal("");
    expect(svgOf(element).getAttribute("aria-hidden")).to.equal("true");
    const drawn = svgOf(element).querySelectorAll("g[aria-label=rect] rect").length;
    const rows = element.shadowRoot!.querySelectorAll("tbody tr").length;
    const file = csvParse(await element.csv()).filter(({ row }) => row !== "headline");
    expect([rows, new Set(file.map(({ row }) => row)).size]).to.deep.equal([31, 31]);
    // A day on which nobody was detected has no bar.
    expect(drawn).to.equal(file.filter(({ value }) => Number(value) > 0).length);
    await open(element, "definitions");
    expect(textOf(element, "[part=summary]")).to.include(
      textOf(element, "[part=heading]").match(/[\d,]+/)![0],
    );
  });
});
