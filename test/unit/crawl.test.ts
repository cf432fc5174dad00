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
import { day, figuresOf, numbersIn, withoutDates, written } from "./figures.js";

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

const { known, stated, sums, values } = figuresOf(dataset);
// Since the arrivals began to be counted, up to the day of the record of deaths.
stated.add(written(sums("arrivals", "2018-01-01", "2026-05-06")[0]!));

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
