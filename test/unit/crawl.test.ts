/**
 * A crawl over every story: each number a reader can meet is in the dataset, or is the sum of its rows,
 * worked out here again without any of our own selections.
 */
import { expect, oneEvent } from "@open-wc/testing";
import { csvParse, type DSVRowString } from "d3-dsv";
import { render, type TemplateResult } from "lit";
import { dataset } from "../../src/data/dataset.js";
import type { ExplainerElement } from "../../src/internal/explainer-element.js";
import * as crossings from "../../stories/crossings-timeline.stories.js";
import * as deaths from "../../stories/deaths-tally.stories.js";
import * as quotes from "../../stories/quote-card.stories.js";
import * as removals from "../../stories/removals-counter.stories.js";
import { open, place } from "./element.js";

interface Story {
  readonly name?: string;
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult;
}

const stories = [removals, crossings, deaths, quotes].flatMap(({ default: meta, ...rest }) =>
  Object.entries(rest as unknown as Record<string, Story>).map(([name, story]) => ({
    name: `${meta.title ?? ""}, ${story.name ?? name}`,
    markup: (story.render ?? (meta.render as (args: object) => TemplateResult))({
      ...meta.args,
      ...story.args,
    }),
  })),
);

const numbersIn = (text: string) => text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
const written = (value: number) => value.toLocaleString("en-GB");

/** Every number that stands in the dataset, as a value or inside a text. */
const known = new Set<string>();
JSON.stringify(dataset, (_key, value: unknown) => {
  if (typeof value === "number") known.add(written(value)).add(String(value));
  if (typeof value === "string")
    for (const number of numbersIn(value)) known.add(number).add(written(Number(number)));
  return value;
});

const day = (text: string, end: boolean) =>
  text.length === 10
    ? text
    : text.length === 4
      ? `${text}-${end ? "12-31" : "01-01"}`
      : end
        ? endOfMonth(text)
        : `${text}-01`;
const endOfMonth = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
    .toISOString()
    .slice(0, 10);

/** Every series but the weekly ones as first days and values, by measure. */
const starts = dataset.series
  .filter(({ interval }) => interval !== "week")
  .map(({ measure, first, interval, values }) => {
    const date = new Date(`${first}T00:00:00Z`);
    const steps = values.map((value) => {
      const start = date.toISOString().slice(0, 10);
      if (interval === "day") date.setUTCDate(date.getUTCDate() + 1);
      else date.setUTCMonth(date.getUTCMonth() + (interval === "quarter" ? 3 : 12));
      return { start, value: value ?? 0 };
    });
    return { measure, steps };
  });

/** The sums of all series of a measure over a span, as a plain loop. */
function sums(measure: string, from: string, to: string): number[] {
  return starts
    .filter((series) => series.measure === measure)
    .map(({ steps }) =>
      steps.reduce(
        (sum, { start, value }) => (start >= from && start <= to ? sum + value : sum),
        0,
      ),
    );
}

const parts: Record<string, string[]> = {
  returns: ["enforced", "voluntary"],
  "asylum-related": ["asylum-related-enforced", "asylum-related-voluntary"],
};

/** Every value the dataset gives for a measure over a span. */
function values(measure: string, from: string, to: string): number[] {
  const readings = dataset.readings
    .filter(
      (row) => row.measure === measure && day(row.from, false) === from && day(row.to, true) === to,
    )
    .map(({ value }) => value);
  if (measure === "people-per-boat")
    return [sums("arrivals", from, to)[0]! / sums("arrival-boats", from, to)[0]!];
  const [a = measure, b] = parts[measure] ?? [];
  const single = sums(a, from, to);
  const added = b ? single.map((value, index) => value + sums(b, from, to)[index]!) : single;
  const printedTogether = dataset.readings
    .filter(
      (row) => b && row.measure === a && day(row.from, false) === from && day(row.to, true) === to,
    )
    .flatMap((row) =>
      dataset.readings
        .filter(
          (each) =>
            each.measure === b &&
            each.from === row.from &&
            each.to === row.to &&
            each.source === row.source,
        )
        .map((each) => each.value + row.value),
    );
  const groups = [undefined, "drowning", "vehicle", "other"].flatMap((cause) =>
    [false, true].map((channel) =>
      dataset.incidents
        .filter(({ date }) => date >= from && date <= to)
        .filter((row) => (!cause || row.cause === cause) && (!channel || row.channel))
        .reduce(
          (sum, row) =>
            sum + (measure === "dead" ? row.dead : measure === "missing" ? row.missing : NaN),
          0,
        ),
    ),
  );
  const incidents = dataset.incidents
    .filter(({ date }) => date === from && date === to)
    .map((row) => (measure === "dead" ? row.dead : row.missing));
  return [...readings, ...printedTogether, ...added, ...groups, ...incidents];
}

/** The years of a series and the dead and missing of a year together: stated sums of the summaries. */
const stated = new Set<string>();
for (let year = 2004; year <= 2026; year++) {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`] as const;
  for (const id of [
    "enforced",
    "voluntary",
    "port-refusals",
    "offenders",
    "returns",
    "asylum-related",
  ])
    for (const value of values(id, from, to)) stated.add(written(value));
  const [dead, missing] = [values("dead", from, to), values("missing", from, to)];
  dead.forEach((value, index) => stated.add(written(value + missing[index]!)));
}
// Since the arrivals began to be counted, up to the day of the record of deaths.
stated.add(written(sums("arrivals", "2018-01-01", "2026-05-06")[0]!));

/** Dates and periods are not figures: days, months, years, quarters. */
function withoutDates(text: string): string {
  const month =
    "January|February|March|April|May|June|July|August|September|October|November|December";
  return text
    .replace(/\d{4}-\d{2}(-\d{2})?/g, " ")
    .replace(
      new RegExp(
        `(\\d{1,2} )?(– \\d{1,2} )?\\b(${month}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec)( \\d{4})?`,
        "g",
      ),
      " ",
    )
    .replace(/\b\d{1,2} – (?=\s)/g, " ")
    .replace(/\bQ[1-4] \d{4}|\b(19|20)\d{2}\b/g, " ");
}

async function textOf(element: ExplainerElement): Promise<string> {
  const parts = [
    "[part=headline]",
    ".detail",
    "[part=summary]",
    "[part=note]",
    ".claim",
    "th",
    "td",
    "[part=source]",
    ".later",
    ".notice",
    ".events",
    "[part=panel]",
  ];
  const texts = parts.flatMap((part) =>
    [...element.shadowRoot!.querySelectorAll(part)].map((each) => each.textContent),
  );
  return [...texts, await element.citation(), await element.citation("bibtex")].join(" \n ");
}

describe("every number a reader can meet", () => {
  for (const { name, markup } of stories)
    it(name, async () => {
      const stage = place("<div></div>");
      render(markup, stage);
      const elements = [
        ...stage.querySelectorAll<ExplainerElement>(
          "removals-counter, crossings-timeline, deaths-tally, quote-card",
        ),
      ];
      await Promise.all(
        elements.map((each) =>
          Promise.race([oneEvent(each, "explainer-ready"), oneEvent(each, "explainer-error")]),
        ),
      );
      for (const element of elements) {
        if (element.shadowRoot!.querySelector("slot:not([name])")) continue;
        await open(element, "table");
        element.shadowRoot!.querySelector<HTMLElement>("[part=headline] button")?.click();
        const rows = csvParse(await element.csv());
        for (const row of rows) checkRow(row);
        await checkCaveats(element, rows);
        const allowed = new Set([
          ...known,
          ...stated,
          ...rows.flatMap(({ shown = "" }) => numbersIn(shown)),
          written(rows.length),
        ]);
        const strange = numbersIn(
          withoutDates(await textOf(element)).replace(/,(?!\d)/g, " "),
        ).filter((number) => !allowed.has(number) && !allowed.has(number.replace(/,$/, "")));
        const tableRows = written(element.shadowRoot!.querySelectorAll("tbody tr").length);
        expect(
          strange.filter((number) => number !== tableRows),
          name,
        ).to.deep.equal([]);
      }
    });
});

/** A row of a file says a value that the dataset gives for that measure and period. */
function checkRow(row: DSVRowString): void {
  if (!row["value"]) return;
  const measure = dataset.measures.find(({ label }) => label === row["measure"])!.id;
  const found = values(measure, day(row["from"]!, false), day(row["to"]!, true));
  expect(
    found.some((value) => Math.abs(value - Number(row["value"])) < 1e-9),
    `${row["measure"]}, ${row["from"]} to ${row["to"]}: ${row["value"]}`,
  ).to.be.true;
}

/** Every output of a widget carries the caveats of every measure it shows a value of. */
async function checkCaveats(
  element: ExplainerElement,
  rows: readonly DSVRowString[],
): Promise<void> {
  const squeezed = (text: string) => text.replace(/\s+/g, "");
  const outputs = {
    screen: [...element.shadowRoot!.querySelectorAll("[part=note]")]
      .map(({ textContent }) => textContent)
      .join(" "),
    picture: (await element.svg()).replace(/<[^>]*>/g, " ").replaceAll("&amp;", "&"),
    citation: await element.citation(),
    bibtex: await element.citation("bibtex"),
    json: await element.json(),
    jsonLd: await element.jsonLd(),
  };
  for (const label of new Set(rows.filter(({ value }) => value).map(({ measure }) => measure)))
    for (const caveat of dataset.measures.find((each) => each.label === label)!.caveats) {
      for (const row of rows)
        if (row["value"] && row["measure"] === label) expect(row["caveats"]).to.include(caveat);
      for (const [name, text] of Object.entries(outputs))
        expect(squeezed(text).includes(squeezed(caveat)), `${name}: ${caveat}`).to.be.true;
    }
}
