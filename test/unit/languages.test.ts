import { expect } from "@open-wc/testing";
import { languages as loaders } from "../../src/prerender/views/languages.js";
import { dataset } from "../../src/data/dataset.js";
import { proseOf } from "../../src/data/translated.js";
import type { Count } from "../../src/i18n/count.js";
import { en } from "../../src/i18n/en.js";
import type { Messages } from "../../src/i18n/language.js";
import { loadLocale } from "../../src/i18n/languages.js";
import { language as ar } from "../../src/i18n/languages/ar.js";
import { language as cy } from "../../src/i18n/languages/cy.js";
import { language as fr } from "../../src/i18n/languages/fr.js";
import { names } from "./names.js";

const languages = { cy, fr, ar };

/** Those and every other file of src/i18n/languages. */
const all = await Promise.all(
  Object.entries(loaders).map(async ([tag, load]) => [tag, (await load()).language] as const),
);

const prose = proseOf(dataset).filter((text) => /\p{L}/u.test(text) && !names.includes(text));

for (const [tag, { texts }] of all)
  describe(`the dataset in ${tag}`, () => {
    it("has every sentence of its prose translated", () => {
      const missing = prose.filter((text) => !Object.hasOwn(texts, text));
      expect(missing, `src/i18n/languages/${tag}.ts lacks`).to.deep.equal([]);
    });

    it("translates no sentence that the dataset no longer has", () => {
      expect(Object.keys(texts).filter((text) => !prose.includes(text))).to.deep.equal([]);
    });

    it("keeps every figure", () => {
      for (const [english, translated] of Object.entries(texts))
        expect(figuresOf(translated), translated).to.deep.equal(figuresOf(english));
    });
  });

/** The numbers in a text, whatever is between their digits; the order of words is a language's own. */
function figuresOf(text: string): string[] {
  const numbers = text.match(/\d+(?:[,.\u202f\u00a0]\d+)*/g) ?? [];
  return numbers.map((number) => number.replace(/\D/g, "")).sort();
}

describe("plural forms", () => {
  const count = (n: number): Count => ({ n, text: String(n) });
  /** A sentence about a person, a boat, a death and an incident for each of these counts. */
  const said = ({ crossings, deaths }: Messages, n: number) => [
    crossings.summary.arrivals(count(n), "x"),
    crossings.summary["arrival-boats"](count(n), "x"),
    deaths.summaryReported(count(n), "x"),
    deaths.incidents(count(n)),
  ];
  const expected: Record<"cy" | "ar", Record<number, readonly string[]>> = {
    cy: {
      0: ["0 o bobl", "0 cwch bach", "0 marwolaeth", "0 digwyddiad"],
      1: ["1 person", "1 cwch bach", "1 farwolaeth", "1 digwyddiad"],
      2: ["2 berson", "2 gwch bach", "2 farwolaeth", "2 ddigwyddiad"],
      3: ["3 pherson", "3 chwch bach", "3 marwolaeth", "3 digwyddiad"],
      6: ["6 pherson", "6 chwch bach", "6 marwolaeth", "6 digwyddiad"],
      11: ["11 o bobl", "11 o gychod bach", "11 o farwolaethau", "11 o ddigwyddiadau"],
      100: ["100 o bobl", "100 o gychod bach", "100 o farwolaethau", "100 o ddigwyddiadau"],
    },
    ar: {
      0: ["0 شخص ", "0 قارب صغير", "0 وفاة", "0 حادث "],
      1: ["شخص واحد", "قارب صغير واحد", "وفاة واحدة", "حادث واحد"],
      2: ["شخصين", "قاربين صغيرين", "وفاتين", "حادثان"],
      3: ["3 أشخاص", "3 قوارب صغيرة", "3 وفيات", "3 حوادث"],
      6: ["6 أشخاص", "6 قوارب صغيرة", "6 وفيات", "6 حوادث"],
      11: ["11 شخصاً", "11 قارباً صغيراً", "11 وفاة", "11 حادثاً"],
      100: ["100 شخص ", "100 قارب صغير", "100 وفاة", "100 حادث "],
    },
  };
  for (const tag of ["cy", "ar"] as const)
    for (const [n, forms] of Object.entries(expected[tag]))
      it(`${n} in ${tag}`, () => {
        said(languages[tag].messages, Number(n)).forEach((sentence, index) =>
          expect(sentence).to.include(forms[index]),
        );
      });
});

describe("numbers and dates", () => {
  const cases: [string, (locale: Awaited<ReturnType<typeof loadLocale>>) => string, string][] = [
    ["cy", (l) => l.period("2024-07-05", "2024-12-07"), "5 Gorffennaf – 7 Rhagfyr 2024"],
    ["cy", (l) => l.during("2024-07", "2024-12"), "o fis Gorffennaf i fis Rhagfyr 2024"],
    ["cy", (l) => l.tick(new Date("2024-02-01T00:00:00Z"), "month"), "Chwef"],
    ["cy", (l) => l.list(["un", "dau", "tri"]), "un, dau a tri"],
    ["fr", (l) => l.when("2024-01-01"), "1er janvier 2024"],
    ["fr", (l) => l.when("2024-12-11"), "11 décembre 2024"],
    ["fr", (l) => l.during("2024-08", "2024-12"), "d’août à décembre 2024"],
    ["fr", (l) => l.count(34880).text, "34\u202f880"],
    ["ar", (l) => l.during("2024-07-05", "2024-12-07"), "من 5 يوليو إلى 7 ديسمبر 2024"],
    ["ar-EG", (l) => l.count(34880).text, "34,880"],
    ["ar-SA", (l) => l.when("2024-12-13"), "13 ديسمبر 2024"],
    ["fr-CA", (l) => l.text("6,247"), "6\u00a0247"],
    ["de", (l) => l.when("2024-12-13"), "13 December 2024"],
    ["fr-!!", (l) => l.when("2024-12-13"), "13 décembre 2024"],
  ];
  for (const [tag, write, expected] of cases)
    it(`${tag}: ${expected}`, async () => {
      expect(write(await loadLocale(tag))).to.equal(expected);
    });

  it("regions fall back to their language, and what nobody has words for is English", async () => {
    expect((await loadLocale("fr-CA")).messages.labels.close).to.equal("Fermer");
    expect((await loadLocale("de-AT")).messages.labels.close).to.equal("Close");
    expect((await loadLocale("de-AT")).lang).to.equal("en-GB");
    expect((await loadLocale("frr")).lang).to.equal("en-GB");
  });
});

describe("the rules for figures about people hold in every language", () => {
  const forbidden = {
    cy: /\b(haid|llif\w*|tonnau|ymchwydd|goresgyniad|mewnfudwyr anghyfreithlon)\b/i,
    fr: /(?<!\p{L})(vagues?|afflux|déferlante|invasion|submersion|clandestins?|illégaux|sans-papiers)(?!\p{L})/iu,
    ar: /موجة|موجات|تدفق|طوفان|غزو|سرب|غير شرعي|غير النظاميين|المتسللين/,
  };
  const atLeast = { cy: /o leiaf/, fr: /au moins/, ar: /على الأقل|ما لا يقل عن/ };
  const two: Count = { n: 2, text: "2" };
  for (const tag of ["cy", "fr", "ar"] as const) {
    it(`no side is taken by the words chosen: ${tag}`, () => {
      const ours = [...Object.values(languages[tag].texts), ...wordsOf(languages[tag].messages)];
      for (const sentence of ours) expect(sentence).to.not.match(forbidden[tag]);
    });

    it(`every count of deaths says at least: ${tag}`, () => {
      const { deaths } = languages[tag].messages;
      for (const sentence of [
        deaths.counts(two, two),
        deaths.counts(two, { n: 0, text: "0" }),
        deaths.counts({ n: 0, text: "0" }, two),
        deaths.title.route("2024", true, two, two),
        deaths.titleCauses(two, "x"),
        deaths.titleIncidents(two, two, "x", "2024", true),
        deaths.titleReported(two, "2024", "x"),
        deaths.reported(two),
        deaths.summary.route(two, two, "x"),
        deaths.summaryReported(two, "x"),
        deaths.knownNow(two, two, "x", null),
      ])
        expect(sentence.replaceAll("\u00a0", " ").toLowerCase()).to.match(atLeast[tag]);
    });
  }
});

/** Every sentence, whatever its arguments. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value)];
  return Object.values(value as object).flatMap(wordsOf);
}

describe("English is the type of the others", () => {
  it("a missing word does not compile", () => {
    // Each line is an error of the compiler; were one allowed, the unused expectation would be the error.
    // @ts-expect-error no words at all
    const none: Messages = {};
    // @ts-expect-error a room without one of its words
    const room: Messages["take"] = { ...en.take, copied: undefined };
    // @ts-expect-error a word left out
    const word: Messages["note"]["via"] = { primary: fr.messages.note.via.primary };
    // @ts-expect-error a word for one id left out
    const short: Messages["deaths"]["cause"] = { drowning: "Noyade", vehicle: "Véhicule" };
    // @ts-expect-error a sentence that is told something else
    const sentence: Messages["common"]["asKnownOn"] = (when: number) => `${when}`;
    expect([none, room, word, short, sentence]).to.have.length(5);
  });
});
