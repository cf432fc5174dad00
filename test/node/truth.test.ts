/** The same truth in every form: whatever a view says, each of its forms says. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { readDataset } from "../../scripts/read-dataset.js";
import { supersededOf, unnamedEditions } from "../../scripts/wording-rules.js";
import { pathOf, type View } from "../../src/embed/address.js";
import { cardOf, CARDS, type CardFormat } from "../../src/words/card.js";
import type { FileRow } from "../../src/words/files.js";
import { noticesFor } from "../../src/words/notices.js";
import { elements } from "../../src/static/elements.js";
import { makers } from "../../src/static/render.js";
import type { StaticView } from "../../src/static/static-view.js";
import { DAY, elsewhere, formsOf, withoutPicture } from "../forms/every-form.js";
import { generatedViews } from "../forms/generated-views.js";
import { plain } from "../forms/reading.js";
import { full, slice } from "../slice.js";

/** Every month from the first that a view is pinned to until that day. */
const LATEST = Array.from({ length: 24 }, (_, index) => {
  const month = 11 + index;
  return `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
});

const presets: View[] = elements.flatMap(({ tag, example }) =>
  example.presets.map((attributes) => ({ tag, attributes })),
);
const generated = generatedViews(200);
const superseded = supersededOf(readDataset("data"));

/** What each form has to say, worked out from the words of the element and not from the export model. */
function factsOf({ explained, locale, view }: StaticView): Record<string, readonly string[]> {
  const { title, subtitle, headline, caveats, later, notices, claim, quotation, sources } =
    explained.words;
  const asOf = view.attributes["as-of"];
  const told = noticesFor({ notices }, DAY).shown;
  return {
    finding: [title],
    // Measure, place, period and unit.
    subtitle: [subtitle],
    number: (headline?.figures ?? []).map(({ value, measure }) =>
      measure.unit === "people per boat" ? locale.ratio(value) : locale.count(value).text,
    ),
    quotation: quotation ? [...quotation.passages, quotation.speaker, quotation.where] : [],
    caveat: caveats,
    later,
    // One of each kind; the rest stand with the notes.
    notice: told.map(({ text }) => text),
    "notice in short": told.map(({ short }) => short),
    verdict: claim ? [claim.verdict] : [],
    said: claim ? [claim.said.join("")] : [],
    source: sources.map(({ publisher }) => publisher),
    date: sources.map(({ when }) => when),
    pinned: asOf === undefined ? [] : [locale.messages.common.asKnownOn(locale.when(asOf))],
  };
}

async function compare(views: readonly View[]): Promise<number> {
  let compared = 0;
  const missing: string[] = [];
  for (const view of views) {
    const showing = await withoutPicture(view);
    const facts = factsOf(showing);
    for (const [name, content] of Object.entries(await formsOf(showing))) {
      const inLines = /svg|card|thumbnail/.test(name);
      const squeezed = (text: string) => (inLines ? plain(text).replaceAll(" ", "") : plain(text));
      const text = squeezed(content);
      for (const [fact, said] of Object.entries(facts))
        for (const words of elsewhere[name]?.includes(fact) ? [] : said) {
          if (!text.includes(squeezed(words)))
            missing.push(`${pathOf(view)} as ${name}: ${fact}: ${words}`);
          compared++;
        }
    }
    compareRows(showing);
    compareLines(showing);
    compareMonths(showing);
  }
  assert.deepEqual(missing, []);
  return compared;
}

/** No note stands twice, two editions in one sentence have their names, and what is pinned to a day names no later month but where it says what is known now. */
function compareMonths({ explained, locale, view }: StaticView): void {
  const { title, subtitle, rest, summary, readings, notes } = explained.words;
  assert.deepEqual(notes, [...new Set(notes)], pathOf(view));
  if (!view.attributes["lang"])
    for (const text of [title, rest, summary, ...readings, ...notes])
      for (const sentence of text.split(/(?<=\.) /))
        assert.equal(unnamedEditions(sentence, superseded), null, pathOf(view));
  const asOf = view.attributes["as-of"];
  if (asOf === undefined) return;
  const said = [title, subtitle, rest, summary, ...readings].join(" ");
  const later = LATEST.filter((month) => month > asOf.slice(0, 7)).map((month) =>
    locale.when(month),
  );
  const years = [...said.matchAll(/\b20\d\d\b(?!,)/g)].filter(([year]) => year > asOf.slice(0, 4));
  assert.deepEqual(
    [...later.filter((month) => said.includes(month)), ...years.map(String)],
    [],
    `${pathOf(view)}: ${said}`,
  );
}

/** On a card no line stands on another or beyond its edge, and the letters can be read. */
function compareLines(staticView: StaticView): void {
  const { shown, explained, chart } = staticView;
  for (const [format, { height, least }] of Object.entries(CARDS)) {
    const card = cardOf(shown, format as CardFormat, explained.picture?.height ?? 0, chart);
    const lines = [...card.matchAll(/ y="([\d.]+)" font-size="([\d.]+)"/g)].map(([, y, size]) => ({
      y: Number(y),
      size: Number(size),
    }));
    const where = `${pathOf(staticView.view)} as ${format}`;
    for (const [index, { y, size }] of lines.entries()) {
      const above = lines[index - 1]?.y ?? 0;
      assert.ok(y - size >= above - 1, `${where}: line ${index} stands on the one above`);
      assert.ok(y + size * 0.3 <= height, `${where}: line ${index} leaves the card`);
      // On a thumbnail of a pinned view all that is known since has to stand too.
      const readable = format === "thumbnail" ? 7 : least;
      assert.ok(size >= readable, `${where}: letters of ${size} pixels`);
    }
  }
}

/** Files say number, qualifier, days, publisher and revision of the figure that says most in fields. */
function compareRows(staticView: StaticView): void {
  const { words } = staticView.explained;
  const csv = String(makers.csv(staticView));
  const rows = parse(csv, { bom: true, columns: true }) as Record<keyof FileRow, string>[];
  const headline = rows.filter(({ row }) => row === "headline");
  const figures = words.headline?.figures ?? [];
  assert.deepEqual(
    headline.map(({ value, qualifier, from, to, published, publisher }) => [
      value,
      qualifier,
      from,
      to,
      published,
      publisher,
    ]),
    figures.map(({ value, qualifier, derived, from, to, published, source }) => [
      String(value),
      qualifier === "exact" ? (derived ?? "exact") : qualifier,
      from,
      to,
      published ?? "",
      source.publisher,
    ]),
  );
  for (const { revision, asOf, caveats } of headline) {
    for (const later of words.later) assert.ok(plain(revision).includes(plain(later)));
    for (const caveat of words.caveats) assert.ok(plain(caveats).includes(plain(caveat)));
    assert.equal(asOf, staticView.view.attributes["as-of"] ?? "");
  }
}

test("every preset says the same in every form", async () => {
  assert.ok((await compare(presets)) > 5_000);
});

test("generated views, of every element and four languages, say the same in every form: two hundred, and on every push twenty-five of them", async () => {
  assert.equal(generated.length, 200);
  assert.equal(new Set(generated.map(({ tag }) => tag)).size, elements.length);
  assert.equal(new Set(generated.map(({ attributes }) => attributes["lang"])).size, 4);
  assert.ok((await compare(slice(generated, 8))) > (full ? 20_000 : 2_500));
});
