/**
 * The rules for figures about people, by their numbers, in every form of a view and not only in the element: what
 * holds of all forms at once (15a: all of it; 9, 13, 27: source, days, what is known since) is in truth.test.ts, too.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { readDataset } from "../../scripts/read-dataset.js";
import { parseDataset, type SoundDataset } from "../../src/data/parse.js";
import type { Dataset } from "../../src/data/schema.js";
import { render } from "../../src/static/render.js";
import { elsewhere, formsOf, withoutPicture } from "../forms/every-form.js";
import { generatedViews } from "../forms/generated-views.js";
import { plain } from "../forms/reading.js";

const dataset = readDataset("data");

type Forms = readonly (readonly [form: string, text: string])[];

/** Every form of a view as plain text; lines of a picture go on in the next, so spaces in them say nothing. */
async function forms(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  own?: SoundDataset,
): Promise<Forms> {
  const made = await formsOf(await withoutPicture({ tag, attributes }, own));
  // Addresses and the names of elements are no words.
  return Object.entries(made).map(([form, text]) => [
    form,
    plain(text.replace(/https?:\S+|<[^>]+>|removals-counter/g, " ")),
  ]);
}

const squeezed = (text: string) => plain(text).replaceAll(" ", "");

/** Every form says these words, but those that are no place for that kind of fact. */
function allSay(made: Forms, words: string, fact = "", leave: readonly string[] = []): void {
  for (const [form, text] of made)
    if (!elsewhere[form]?.includes(fact) && !leave.includes(form))
      assert.ok(squeezed(text).includes(squeezed(words)), `${form} says: ${words}\n${text}`);
}

function noneSays(made: Forms, words: RegExp): void {
  for (const [form, text] of made) assert.doesNotMatch(text, words, form);
}

/** A copy of our dataset, changed, as somebody would give it. */
function copyOf(change: (copy: Dataset) => void): SoundDataset {
  const copy = structuredClone(dataset);
  change(copy);
  const parsed = parseDataset(copy);
  if (!("dataset" in parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.dataset;
}

const history = { view: "history" };
const pinned = { "as-of": "2024-12-29" };

test("rule 2: no form calls returns removals or deportations, and each says enforced and voluntary", async () => {
  // Definitions and caveats tell the three apart, so they name them.
  const apart = dataset.measures
    .flatMap(({ definition, counted, notCounted, caveats }) => [
      definition,
      counted,
      notCounted,
      ...caveats,
    ])
    .map(plain);
  for (const attributes of [{}, history, pinned, { from: "2024-03", to: "2024-09" }]) {
    const made = await forms("removals-counter", attributes);
    allSay(made, "enforced and voluntary");
    for (const [form, text] of made) {
      const rest = apart.reduce((left, sentence) => left.replaceAll(sentence, " "), text);
      assert.doesNotMatch(rest, /remov|deport/, form);
    }
  }
});

test("rule 4: every form says at least with every count of deaths, and none adds the missing", async () => {
  const cases: [Readonly<Record<string, string>>, RegExp][] = [
    // 82 dead, 3 missing: channel-deaths-annual-2026-08.csv.
    [{ from: "2024", to: "2024" }, /\b85\b/],
    [{ by: "cause" }, /\b379\b/],
    [{}, /\b379\b/],
    [pinned, /\b85\b/],
  ];
  for (const [attributes, sum] of cases) {
    const made = await forms("deaths-tally", attributes);
    noneSays(made, sum);
    for (const [form, text] of made) {
      assert.match(text.replaceAll(" ", ""), /atleast/, form);
      // Cells of a table are apart: there the qualifier is a column.
      if (form === "csv" || form === "json") continue;
      for (const [, before = "", count] of text.matchAll(
        /(\S+\s\S+\s)((?!20\d\d\b)\d[\d,]*) (?:people |person )?(?:had )?(?:dead|died|deaths)\b/g,
      ))
        assert.match(before, /at least $/, `${form}: ${before}${count}`);
    }
    const csv = String(await render({ tag: "deaths-tally", attributes }, "csv"));
    for (const row of parse(csv, { bom: true, columns: true }) as Record<string, string>[])
      if (/dead|missing|deaths/.test(row["measure"] ?? ""))
        assert.equal(row["qualifier"], "at-least", JSON.stringify(row));
  }
});

test("rule 8: no form adds what is counted otherwise", async () => {
  // 2025: 39,371 enforced and voluntary, 18,308 refused at the port, together 57,679 (returns-annual-2026-03.csv).
  noneSays(await forms("removals-counter", { ...history, from: "2025", to: "2025" }), /57,?679/);
  // 58,500 and 8,700 offenders inside it.
  noneSays(await forms("removals-counter", {}), /67,?200/);
  // 8,462 by day and 8,466 in the final statistics stand beside one another by name.
  const year = await forms("crossings-timeline", { from: "2020", to: "2020" });
  noneSays(year, /16,?928/);
  for (const [form, text] of year)
    if (text.includes("8,466")) assert.match(text, /official statistics count 8,466/, form);
});

test("rule 9: every form has publisher, period and day of publication, and those with room the next and the day it was read", async () => {
  const made = await forms("crossings-timeline", {});
  allSay(made, "Home Office", "source");
  allSay(made, "25 September 2026", "date", ["jsonld"]);
  const byName = new Map(made);
  for (const form of ["text", "markdown", "html", "fallback", "json"])
    assert.match(byName.get(form) ?? "", /next figures due 2 october 2026/, form);
  for (const form of ["json", "bibtex"]) assert.match(byName.get(form) ?? "", /2026-11-28/, form);
  for (const form of ["csv", "json", "jsonld"])
    for (const day of ["2018-01-01", "2026-09-24"])
      assert.ok(byName.get(form)?.includes(day), form);
});

test("rule 12: a revision and a correction are different words in every form", async () => {
  const told = "21 May 2026: 2025 (returns, enforced and voluntary) was 37,918 and is now 39,371.";
  const revised = await forms("removals-counter", history);
  allSay(revised, `Revised on ${told}`, "notice in short");
  noneSays(revised, /corrected/);
  const own = copyOf(({ changes }) => {
    for (const change of changes) change.kind = "correction";
  });
  const corrected = await forms("removals-counter", history, own);
  allSay(corrected, "Corrected by us", "notice in short");
  noneSays(corrected, /revised on 21 may/);
});

test("rule 13: every form of a pinned view shows what was known then, and what is known now", async () => {
  const returns = await forms("removals-counter", pinned);
  allSay(returns, "13,460", "", ["csv", "json"]);
  allSay(returns, "Known now: more than 58,500", "later");
  const deaths = await forms("deaths-tally", pinned);
  allSay(deaths, "Known now: at least 82 people dead and 3 missing in 2024", "later");
});

test("rule 14: a gap is empty and named in every form that has rows, and never 0", async () => {
  const own = copyOf((copy) => {
    for (const series of copy.series.filter(({ id }) => /by-day|by-week/.test(id)))
      series.values = series.values.map((value, index) => (index === 100 ? null : value));
    copy.readings = copy.readings.filter(
      ({ sumOf }) => !sumOf?.series.some((id) => id.endsWith("-by-day")),
    );
    copy.claims = [];
    for (const quote of copy.quotes) delete quote.claims;
  });
  const view = { from: "2018-04-11", to: "2018-04-11", interval: "day" };
  const made = await forms("crossings-timeline", { ...view, from: "2018-04-10" }, own);
  allSay(made, "1 day of this span was not published and is in no total", "", [
    ...["svg", "card", "card-portrait", "card-square", "thumbnail", "bibtex", "csl", "citation"],
    ...["csv", "opengraph", "oembed", "snippet iframe", "snippet link", "snippet picture"],
    ...["snippet quote", "snippet tag", "figure", "beside the figure", "fallback"],
  ]);
  const csv = String(
    await render(
      { tag: "crossings-timeline", attributes: { ...view, from: "2018-04-10" } },
      "csv",
      {
        data: own,
      },
    ),
  );
  assert.match(csv, /^11 April 2018,People,not published,,/m);
});

test("rule 15a: two hundred generated views say in every form what must be known: truth.test.ts", async () => {
  for (const [tag, words] of [
    ["removals-counter", "Refusals at the port are not counted"],
    ["crossings-timeline", "Only people who were detected are counted"],
    ["deaths-tally", "Minimum counts: what could be verified"],
  ] as const)
    allSay(await forms(tag, {}), words, "caveat");
});

test("rule 15b: in every form quotation marks stand only around what somebody said, beside the name", async () => {
  for (const { id, wording, quotation, attributedTo } of dataset.claims) {
    const tag =
      ["deaths-tally", "crossings-timeline"].find((each) => claimsOf(each).includes(id)) ??
      "removals-counter";
    const made = await forms(tag, { claim: id });
    const marked = squeezed(`“${wording}”`);
    for (const [form, text] of made) {
      const said = squeezed(text);
      if (!said.includes(squeezed(wording))) continue;
      assert.equal(said.includes(marked), quotation, `${id} as ${form}`);
      if (quotation) assert.ok(said.includes(squeezed(attributedTo ?? "?")), `${id} as ${form}`);
      assert.ok(said.includes(squeezed("World Socialist Web Site")), `${id} as ${form}`);
    }
  }
});

function claimsOf(tag: string): string[] {
  const subjects = new Map(dataset.measures.map(({ id, element }) => [id, element]));
  return dataset.claims
    .filter(({ measure }) => (measure && subjects.get(measure)) === tag)
    .map(({ id }) => id);
}

test("rule 15c: no form says that something was not published: of nothing we hold do we know that", async () => {
  for (const { tag, attributes } of generatedViews(60, 7)) {
    if (attributes["lang"] !== undefined) continue;
    for (const [form, text] of await forms(tag, attributes)) {
      // That a half-year had no figures before it was over is known.
      const known = text.replace(/no figures for july to december 2024 had been published/g, "");
      assert.doesNotMatch(known, /(was|were|is|are|been) not (yet )?published|not published/, form);
    }
  }
});

test("rule 17: every form of a claim that the record contradicts has the verdict, and why", async () => {
  for (const claim of ["removed-record", "charter-people"]) {
    const made = await forms("removals-counter", { claim });
    allSay(made, "Not supported by the record", "verdict");
    const { why = "" } = dataset.claims.find(({ id }) => id === claim) ?? {};
    const byName = new Map(made);
    for (const form of ["text", "markdown", "html", "fallback", "json"])
      assert.ok(byName.get(form)?.includes(plain(why)), `${claim} as ${form}`);
  }
  assert.ok(
    new Map(await forms("removals-counter", { claim: "removed-record" }))
      .get("csv")
      ?.includes("18574"),
  );
  const drawn = String(
    await render({ tag: "removals-counter", attributes: { claim: "charter-people" } }, "svg"),
  );
  // Outside the claim's own words, no 800 is drawn.
  const texts = [...drawn.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = ""]) => text);
  assert.deepEqual(
    texts.filter((text) => /^(more than )?800$/.test(text)),
    [],
  );
});

test("rule 18: every quotation stands verbatim, with speaker, in every form that has it", async () => {
  for (const { id, passages, speaker } of dataset.quotes) {
    const made = await forms("quote-card", { quote: id });
    for (const passage of passages) allSay(made, passage, "quotation");
    allSay(made, speaker, "quotation");
  }
});

test("rule 19: every form that names the source of a report says who reported it", async () => {
  const made = await forms("removals-counter", pinned);
  for (const [form, text] of made)
    if (!elsewhere[form]?.includes("source"))
      assert.match(text, /(as reported by|secondary:) (the press|press copies)/, form);
  const byName = new Map(made);
  for (const form of ["text", "markdown", "html", "fallback", "json"])
    assert.match(byName.get(form) ?? "", /as reported by press copies of the release/, form);
});

test("rule 21: the title is one finding in every form, of at most 15 words, and a superlative has its span", async () => {
  for (const view of generatedViews(60, 21)) {
    if (view.attributes["lang"] !== undefined) continue;
    const showing = await withoutPicture(view);
    const { title } = showing.explained.words;
    if (view.tag !== "quote-card") assert.ok(title.split(/\s+/).length <= 15, title);
    if (/highest|lowest|most\b/.test(title)) assert.match(title, /\b(19|20)\d\d\b/, title);
    assert.doesNotMatch(title, /ever\b|record\b|because|due to/i);
    const made = Object.entries(await formsOf(showing));
    allSay(made, title, "finding");
  }
});

test("rule 27: each picture and card alone has unit, period, caveat, source and date", async () => {
  const parts: Record<string, string[]> = {
    "crossings-timeline": [
      "People detected arriving",
      "2018",
      "detected are counted",
      "25 September 2026",
    ],
    "deaths-tally": ["One dot is one person", "2026", "Minimum counts", "2 August 2026"],
    "removals-counter": [
      "number of people",
      "5 July 2024",
      "Refusals at the port",
      "5 February 2026",
    ],
  };
  for (const [tag, words] of Object.entries(parts)) {
    const byName = new Map(await forms(tag, {}));
    for (const form of ["svg", "card", "card-portrait", "card-square"])
      for (const each of words)
        assert.ok(
          squeezed(byName.get(form) ?? "").includes(squeezed(each)),
          `${tag} ${form}: ${each}`,
        );
  }
});
