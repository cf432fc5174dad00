/** Every sentence for readers is whole: no empty slot, no double space, no point that stands alone, in any language. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { problem, type Problem } from "../../src/data/view.js";
import { loadLocale } from "../../src/i18n/languages.js";
import { elements } from "../../src/static/elements.js";
import { createStaticView } from "../../src/static/static-view.js";
import { problemWords } from "../../src/words/problem.js";

const LANGUAGES = ["en", "cy", "fr", "ar"];

/** What is not whole in a text, or nothing. */
function faultIn(text: string): string | undefined {
  return [
    /\bundefined\b|\bnull\b|\bNaN\b|\[object/.exec(text)?.[0],
    / {2,}/.exec(text) && "two spaces",
    // French has a thin space before some signs, and no other language.
    /[\p{L}\p{N}] [.,](?:\s|$)/u.exec(text)?.[0],
    /""|“”|«\s*»|\(\s*\)/.exec(text)?.[0],
    /[.,:;] ?[.,:;](?!\.)/.exec(text.replaceAll("...", "…").replaceAll("…", ""))?.[0],
    /^\s|\s$/.exec(text) && "a space at its end",
  ].find(Boolean) as string | undefined;
}

/** Each problem, with each thing that can be told of it. */
const problems: readonly Problem[] = [
  problem("unknown-value", "measure", "nobody", ["people", "boats"]),
  problem("bad-date", "from", "2024-13", []),
  problem("dates-out-of-order", "from", "2024", []),
  problem("nothing-published", "as-of", "2014", ["2016"]),
  problem("no-data", "from", "2031", ["2018-01-01", "2026-09-24"]),
  ...[
    ["no-answer", "data.json"],
    ["refused", "data.json", "404"],
    ["not-json", "data.json"],
    ["not-text", "data.json"],
    ["no-address", "ftp://x"],
    ["too-slow", "data.json", "4"],
    ["too-large", "data.json", "4"],
    ["newer", "2"],
    ["unfit", "it has no rows"],
    ["row", "a", "value must be a number."],
  ].map((fault) => problem("bad-data", "src", "data.json", fault)),
];

for (const lang of LANGUAGES) {
  test(`${lang}: what is said where something cannot be shown`, async () => {
    const locale = await loadLocale(lang);
    for (const each of problems) {
      const said = problemWords(each, locale);
      assert.equal(faultIn(said), undefined, said);
      assert.match(said, /[.؟!»]\u2069?$/u, said);
    }
    assert.equal(faultIn(locale.messages.problem.cannotShow), undefined);
    assert.equal(faultIn(locale.messages.labels.notLoaded), undefined);
  });

  test(`${lang}: every sentence of every view that is offered`, async () => {
    for (const { tag, example } of elements)
      for (const attributes of example.presets) {
        const { shown } = await createStaticView({ tag, attributes: { ...attributes, lang } });
        const texts = [
          shown.title,
          shown.subtitle,
          shown.rest,
          ...shown.caveats,
          ...shown.notes,
          ...shown.notices.map(({ text }) => text),
          ...shown.later,
          ...shown.measures.flatMap(({ definition, counted, notCounted }) => [
            definition,
            counted,
            notCounted,
          ]),
        ];
        for (const text of texts)
          assert.equal(faultIn(text), undefined, `${tag} ${JSON.stringify(attributes)}: ${text}`);
      }
  });
}
