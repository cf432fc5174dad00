import { expect, nextFrame, oneEvent } from "@open-wc/testing";
import { addLanguage } from "../../src/i18n/add-language.js";
import { en } from "../../src/i18n/en.js";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { failed, listen, open, place, ready, textOf, until } from "./element.js";

const tally = `<deaths-tally from="2024" to="2024"></deaths-tally>`;
const says = (element: Element) => textOf(element, "[part=heading]");

const title = {
  en: "On the way to the UK in 2024: at least 82 people dead, 3 missing",
  cy: "Ar y ffordd i’r DU yn 2024: o leiaf 82 wedi marw, 3 ar goll",
  fr: "En route vers le Royaume-Uni en 2024 : au moins 82 personnes mortes, 3 disparues",
  ar: "على الطريق إلى المملكة المتحدة عام 2024: وفاة 82 شخصاً على الأقل وفقدان 3",
};

async function becomes(element: Element, text: string): Promise<void> {
  await until(() => says(element) === text, `becomes ${text}, is ${says(element)}`);
}

describe("the language around an element", () => {
  afterEach(() => {
    document.documentElement.lang = "en";
  });

  it("is followed on the page, on an ancestor and on the element", async () => {
    const element = await ready(tally);
    expect(says(element)).to.equal(title.en);
    document.documentElement.lang = "fr";
    await becomes(element, title.fr);
    element.parentElement!.lang = "ar";
    await becomes(element, title.ar);
    expect(element.shadowRoot!.querySelector("figure")!.dir).to.equal("rtl");
    element.lang = "cy";
    await becomes(element, title.cy);
    element.removeAttribute("lang");
    element.parentElement!.removeAttribute("lang");
    document.documentElement.lang = "en";
    await becomes(element, title.en);
    expect(element.shadowRoot!.querySelector("figure")!.dir).to.equal("ltr");
  });

  it("is followed across shadow roots, and when the element moves", async () => {
    const stage = place(`<div></div>`).parentElement!;
    const outer = stage.firstElementChild as unknown as HTMLElement;
    const inner = document.createElement("div");
    outer.attachShadow({ mode: "open" }).append(inner);
    inner.attachShadow({ mode: "open" }).innerHTML = tally;
    const element = inner.shadowRoot!.firstElementChild as ExplainerElement;
    await oneEvent(element, "explainer-ready");
    stage.lang = "fr";
    await becomes(element, title.fr);
    inner.lang = "cy";
    await becomes(element, title.cy);
    stage.append(element);
    await becomes(element, title.fr);
    document.body.append(element);
    await becomes(element, title.en);
    element.remove();
  });

  it("is asked for once, and what stands stays until the new words are there", async () => {
    const element = await ready(tally);
    const seen = new Set([says(element)]);
    const observer = new MutationObserver(() => seen.add(says(element)));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    element.lang = "ar-EG";
    await becomes(element, title.ar);
    observer.disconnect();
    expect([...seen]).to.deep.equal([title.en, title.ar]);
  });

  it("is followed no longer when the last element has gone", async () => {
    const watched: Node[] = [];
    const { observe, disconnect } = MutationObserver.prototype;
    let stopped = 0;
    MutationObserver.prototype.observe = function (node, options) {
      if (options?.attributeFilter?.includes("lang")) watched.push(node);
      observe.call(this, node, options);
    };
    MutationObserver.prototype.disconnect = function () {
      stopped++;
      disconnect.call(this);
    };
    const element = await ready(tally);
    expect(watched).to.include(document);
    stopped = 0;
    element.remove();
    MutationObserver.prototype.observe = observe;
    MutationObserver.prototype.disconnect = disconnect;
    expect(stopped).to.equal(1);
    const before = says(element);
    document.documentElement.lang = "fr";
    await nextFrame();
    expect(says(element)).to.equal(before);
  });

  it("is the language of what is said where nothing can be shown", async () => {
    const heard = listen();
    const { element, message } = await failed(
      `<deaths-tally lang="fr" from="2024" to="2023"></deaths-tally>`,
    );
    heard.stop();
    expect(message).to.equal(
      "from est postérieur à to. Mettre la date la plus ancienne dans from.",
    );
    expect(textOf(element, ".fallback")).to.include(
      "Ce chiffre ne peut pas être affiché comme demandé.",
    );
    expect(element.shadowRoot!.querySelector<HTMLElement>("[part=note]")!.lang).to.equal("fr");
  });

  it("is the language of the panel, the menu and the citation", async () => {
    const element = await ready(tally.replace(">", ` lang="fr">`));
    await open(element, "share");
    await until(() => element.shadowRoot!.querySelector("#room-share button"), "it stands");
    expect(textOf(element, "#room-share details")).to.include("Copier la référence");
    expect(await element.citation()).to.include("Présenté par migration-explainers\u202f: ");
    await open(element, "table");
    element.shadowRoot!.querySelector<HTMLElement>("td .number")!.click();
    await until(() => textOf(element, "[part=panel]").includes("Fermer"), "the panel opens");
    expect(textOf(element, "[part=panel]")).to.include("Décès en mer et à terre");
    element.lang = "ar";
    await becomes(element, title.ar);
    expect(textOf(element, "[part=panel]"), "says nothing in the old language").to.equal("");
    expect(await element.citation()).to.match(/^[^\u2066-\u2069]+$/);
  });
});

describe("a page's own language", () => {
  it("is shown by elements that already stand, also for its regions", async () => {
    const element = await ready(tally.replace(">", ` lang="de-AT">`));
    expect(says(element)).to.equal(title.en);
    const heading = "Auf dem Weg gestorben";
    addLanguage("de", {
      messages: {
        ...en,
        deaths: { ...en.deaths, title: { ...en.deaths.title, route: () => heading } },
      },
      texts: {
        "Deaths at sea and on land, on the whole route.": "Todesfälle auf See und an Land.",
      },
    });
    await becomes(element, heading);
    await open(element, "definitions");
    expect(textOf(element, "#room-definitions")).to.include("Todesfälle auf See und an Land.");
    expect(element.shadowRoot!.querySelector("figure")!.lang).to.equal("de-AT");
  });

  it("says in English what it leaves out, and does not break", async () => {
    addLanguage("eo", { messages: { labels: { table: "Tabelo" } }, texts: {} } as never);
    const element = await ready(tally.replace(">", ` lang="eo">`));
    expect(says(element)).to.equal(title.en);
    expect(textOf(element, "#door-table")).to.equal("Tabelo");
  });

  it("is refused in one sentence where it cannot work, and what stands stays", async () => {
    const element = await ready(tally.replace(">", ` lang="nds">`));
    for (const [language, sentence] of [
      [{}, /^addLanguage\("nds"\): messages is no object of words\.$/],
      [{ messages: {}, texts: "none" }, /texts is no object of sentences/],
      [{ messages: {}, numberingSystem: "" }, /numberingSystem "" is none/],
      [{ messages: {}, fallbackLocale: "de_DE" }, /fallbackLocale "de_DE" is no language tag/],
      [{ messages: {}, postprocess: "x" }, /postprocess is no function/],
    ] as const)
      expect(() => addLanguage("nds", language as never)).to.throw(TypeError, sentence);
    expect(() => addLanguage("", { messages: en })).to.throw(TypeError, /no language tag/);
    await element.updateComplete;
    expect(says(element)).to.equal(title.en);
  });

  it("needs no texts, and a word of the wrong kind is said in English", async () => {
    addLanguage("gd", {
      messages: { labels: { table: "Clàr", more: () => "" }, deaths: { title: "none" } },
    } as never);
    const element = await ready(tally.replace(">", ` lang="gd">`));
    expect(says(element)).to.equal(title.en);
    expect(textOf(element, "#door-table")).to.equal("Clàr");
  });

  it("is written from right to left where it is", async () => {
    addLanguage("he", { messages: en, texts: {} });
    const element = await ready(tally.replace(">", ` lang="he">`));
    expect(element.shadowRoot!.querySelector("figure")!.dir).to.equal("rtl");
  });
});
