/**
 * A crawl over every story: each number a reader can meet is in the dataset, or is the sum of its rows,
 * worked out here again without any of our own selections.
 */
import { expect, oneEvent } from "@open-wc/testing";
import { csvParse, type DSVRowString } from "d3-dsv";
import { render, type TemplateResult } from "lit";
import { dataset } from "../../src/data/dataset.js";
import { en } from "../../src/i18n/en.js";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { EARLY_ARRIVALS } from "../../src/words/measures.js";
import * as crossings from "../../stories/crossings-timeline.stories.js";
import * as deaths from "../../stories/deaths-tally.stories.js";
import * as quotes from "../../stories/quote-card.stories.js";
import * as removals from "../../stories/removals-counter.stories.js";
import { open, place } from "../unit/element.js";
import { day, figuresOf, numbersIn, withoutDates, written } from "../unit/figures.js";

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
// The people per boat of each year, as in the titles.
for (let year = 2018; year <= 2025; year++)
  for (const ratio of values("people-per-boat", `${year}-01-01`, `${year}-12-31`))
    stated.add(ratio.toFixed(1));
// Since the arrivals began to be counted, up to the day of the record of deaths.
stated.add(written(sums("arrivals", "2018-01-01", "2026-05-06")[0]!));

/** The rooms of a figure, one open at a time. */
const rooms = ["definitions", "table", "share"] as const;

/** All that stands in an element, with each of its rooms open in turn; the ticks of an axis are no figures. */
async function textOf(element: ExplainerElement): Promise<string> {
  const texts: string[] = [];
  for (const room of rooms) {
    await open(element, room);
    texts.push(
      ...leavesOf(element.shadowRoot!.querySelector("figure")!)
        .filter((text) => !isTick(text))
        .map(({ textContent }) => textContent!),
    );
  }
  return texts.join(" \n ");
}

/** Whether it stands at an axis: a round number alone in a picture. */
const isTick = ({ parentElement, textContent }: Node) =>
  parentElement!.closest("[aria-label*='axis tick']") !== null ||
  (parentElement!.closest("svg") !== null && /^[1-9][05]?[0,]*$/.test(textContent!));

function leavesOf(root: Node): Node[] {
  return root.nodeType === Node.TEXT_NODE ? [root] : [...root.childNodes].flatMap(leavesOf);
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
        const rows = csvParse(await element.csv());
        for (const row of rows) checkRow(row);
        const screen = await textOf(element);
        await checkCaveats(element, rows, screen);
        const allowed = new Set([
          ...known,
          ...stated,
          ...rows.flatMap(({ shown = "" }) => numbersIn(shown)),
          ...beside(rows),
          written(rows.length),
        ]);
        const said = [screen, await element.citation(), await element.citation("bibtex")].join(
          " \n ",
        );
        const strange = numbersIn(withoutDates(said).replace(/,(?!\d)/g, " ")).filter(
          (number) => !allowed.has(number) && !allowed.has(number.replace(/,$/, "")),
        );
        expect(strange, name).to.deep.equal([]);
      }
    });
});

/** What the readout sets beside the headline: its last year so far, and the same days of the years before. */
function beside(rows: readonly DSVRowString[]): string[] {
  const headline = rows.find(({ row, value }) => row === "headline" && value);
  if (!headline) return [];
  const { id } = measureOf(headline["measure"]!);
  const to = day(headline["to"]!, true);
  const newYear = `${to.slice(0, 4)}-01-01`;
  const earlier = (date: string, by: number) => `${Number(date.slice(0, 4)) - by}${date.slice(4)}`;
  const found = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((by) =>
    [day(headline["from"]!, false), newYear].flatMap((from) =>
      values(id, earlier(from, by), earlier(to, by)),
    ),
  );
  const daysOfYear = 1 + (Date.parse(to) - Date.parse(newYear)) / 86_400_000;
  return [written(daysOfYear), ...found.flatMap((value) => [written(value), value.toFixed(1)])];
}

const { dead, missing, selected, minimum } = en.deaths.inChannel;

/** A measure by its label. In the Channel people are a part of ours, with caveats of its own. */
function measureOf(name: string): { readonly id: string; readonly caveats: readonly string[] } {
  const caveats = [selected, minimum];
  if (name === dead.label) return { id: "dead", caveats };
  if (name === missing.label) return { id: "missing", caveats };
  return dataset.measures.find(({ label }) => label === name)!;
}

/** A row of a file says a value that the dataset gives for that measure and period. */
function checkRow(row: DSVRowString): void {
  if (!row["value"]) return;
  const found = values(
    measureOf(row["measure"]!).id,
    day(row["from"]!, false),
    day(row["to"]!, true),
  );
  expect(
    found.some((value) => Math.abs(value - Number(row["value"])) < 1e-9),
    `${row["measure"]}, ${row["from"]} to ${row["to"]}: ${row["value"]}`,
  ).to.be.true;
}

/**
 * Every form of a view carries what must be known in the words of the figure; the screen in its rooms, the files and
 * the data for machines carry every caveat of every measure of which they give a value.
 */
async function checkCaveats(
  element: ExplainerElement,
  rows: readonly DSVRowString[],
  screen: string,
): Promise<void> {
  const squeezed = (text: string) => text.replace(/\s+/g, "");
  const jsonLd = await element.jsonLd();
  const whole = { screen, json: await element.json(), jsonLd };
  const short = {
    picture: (await element.svg()).replace(/<[^>]*>/g, " ").replaceAll("&amp;", "&"),
    citation: await element.citation(),
    bibtex: await element.citation("bibtex"),
  };
  const line = element.shadowRoot!.querySelector("[part=note]")!.textContent!;
  for (const [name, text] of Object.entries({ ...whole, ...short }))
    for (const caveat of line.split(/(?<=\.) /))
      expect(squeezed(text).includes(squeezed(caveat.replace(/\.$/, ""))), `${name}: ${caveat}`).to
        .be.true;
  for (const label of new Set(rows.filter(({ value }) => value).map(({ measure }) => measure)))
    // A figure says this with its day where it reaches early days, and not where it does not: sentences.test.ts.
    for (const caveat of measureOf(label!).caveats.filter((each) => each !== EARLY_ARRIVALS)) {
      for (const row of rows)
        if (row["value"] && row["measure"] === label) expect(row["caveats"]).to.include(caveat);
      // A quotation without its test gives machines no numbers.
      const giving = jsonLd.includes('"Dataset"') ? whole : { screen, json: whole.json };
      for (const [name, text] of Object.entries(giving))
        expect(squeezed(text).includes(squeezed(caveat)), `${name}: ${caveat}`).to.be.true;
    }
}
