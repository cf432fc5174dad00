/** The room “Share”, and the way back by a link that came from it. */
import { expect, nextFrame } from "@open-wc/testing";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { pages } from "../../src/embed/pages.js";
import { open, place, textOf, until } from "./element.js";
import { reading } from "./stub.js";

const PAGE = location.href.replace(/#.*/, "");
const { clipboard } = navigator;
const { write, writeText } = clipboard;
const { fetch } = window;
let copied = "";
let rich = "";

async function stub(markup = "<stub-figure></stub-figure>"): Promise<ExplainerElement> {
  place(markup);
  const element = document.querySelector<ExplainerElement>("#stage stub-figure:last-of-type")!;
  await until(() => element.shadowRoot?.querySelector(".mark"), "the picture stands");
  return element;
}

async function shared(markup?: string): Promise<ExplainerElement> {
  const element = await stub(markup);
  await open(element, "share");
  await until(() => buttons(element).length, "it can be shared");
  return element;
}

const buttons = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>("#room-share button"),
];

/** Presses the button of that name, and gives what is then on the clipboard. */
async function copy(element: Element, name: string): Promise<string> {
  copied = rich = "";
  const named = () => buttons(element).find((button) => button.textContent === name);
  await until(named, `${name} is offered`);
  named()!.click();
  await until(() => copied, `${name} copies`);
  return copied;
}

beforeEach(() => {
  clipboard.writeText = (text) => Promise.resolve(void (copied = text));
  clipboard.write = async ([item]) => {
    const read = async (type: string) => (await item!.getType(type)).text();
    rich = await read("text/html");
    copied = await read("text/plain");
  };
});
afterEach(() => {
  Object.assign(clipboard, { write, writeText });
  window.fetch = fetch;
  pages.length = 0;
  document.querySelector("script[src*='/cdn/']")?.remove();
  history.replaceState(null, "", PAGE);
});

describe("what can be shared", () => {
  it("has links, embed code, picture, CSV and PNG first, and the rest behind More", async () => {
    const element = await shared();
    const names = (within: string) =>
      [...element.shadowRoot!.querySelectorAll(`#room-share ${within}`)].map(
        ({ textContent }) => textContent,
      );
    expect(names("> .actions button").filter((name) => name !== "Share with an app")).to.deep.equal(
      ["Copy link to this figure", "Copy embed code", "Copy picture", "CSV", "PNG"],
    );
    expect(names("details button")).to.deep.equal([
      "Copy citation",
      "Copy BibTeX",
      "Copy CSL-JSON",
      "SVG",
      "JSON",
    ]);
  });

  it("says that it has copied; where a page may not, the text is there and selected", async () => {
    const element = await shared();
    await copy(element, "Copy citation");
    await until(() => textOf(element, "#room-share [role=status]") === "Copied.", "it says so");
    clipboard.write = clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    buttons(element)
      .find(({ textContent }) => textContent === "Copy citation")!
      .click();
    const area = () => element.shadowRoot!.querySelector("textarea");
    await until(() => area()?.selectionEnd, "the text is selected");
    expect(area()!.value).to.equal(await element.citation());
    expect(area()!.selectionEnd! - area()!.selectionStart!).to.equal(area()!.value.length);
    expect(textOf(element, "#room-share [role=status]")).to.equal(
      "Could not copy; the text is selected.",
    );
  });

  it("a link and a citation are pasted into an editor as text with links, and code as code", async () => {
    const element = await shared();
    const box = document.createElement("div");
    const link = await copy(element, "Copy link to this figure");
    box.innerHTML = rich;
    expect(box.querySelector("a")!.href).to.equal(link);
    expect(box.textContent).to.equal(textOf(element, "[part=heading]"));
    const citation = await copy(element, "Copy citation");
    box.innerHTML = rich;
    expect(box.textContent).to.equal(citation);
    expect([...box.querySelectorAll("a")].map(({ href }) => href)).to.deep.equal(
      citation.match(/https?:\/\/\S*[^\s.]/g),
    );
    await copy(element, "Copy embed code");
    expect(rich).to.equal("");
  });

  it("the embed code is the element as it is now, with our script where the page has it", async () => {
    const element = await shared();
    expect(await copy(element, "Copy embed code")).to.match(/^<stub-figure>Home Office/);
    element.setAttribute("events", '"none"');
    expect(await copy(element, "Copy embed code")).to.match(
      /^<stub-figure events="&#34;none&#34;">/,
    );
    const script = document.createElement("script");
    script.type = "text/plain";
    script.src = "https://example.org/figures/cdn/explainers.js";
    document.head.append(script);
    expect(await copy(element, "Copy embed code")).to.match(
      /^<script type="module" src="https:\/\/example\.org\/figures\/cdn\/stub-figure\.js"><\/script>\n<stub-figure /,
    );
  });
});

describe("the figure’s own address", () => {
  const NAME = "Copy the figure’s own address";
  const FEED = "Copy feed address";

  /** What can be copied where the site of our script has these pages; nothing is asked for that. */
  async function offered(...paths: string[]): Promise<ExplainerElement> {
    const script = document.createElement("script");
    script.type = "text/plain";
    script.src = "https://example.org/figures/cdn/explainers.js";
    document.head.append(script);
    pages.splice(0, Infinity, ...paths);
    const asked: unknown[] = [];
    window.fetch = (address) => {
      asked.push(address);
      return Promise.reject(new TypeError("nobody is there"));
    };
    const element = place(
      `<crossings-timeline from="2024" controls="none" heading-level="2"></crossings-timeline>`,
    );
    await until(() => element.shadowRoot?.querySelector("#door-share"), "it stands");
    await open(element, "share");
    await until(() => buttons(element).length, "it can be shared");
    // What was looked for is in the room after that.
    await import("../../src/embed/pages.js");
    await nextFrame();
    await element.updateComplete;
    expect(asked).to.deep.equal([]);
    return element;
  }

  it("is offered where the site of our script has a page for this view", async () => {
    const element = await offered("deaths-tally/", "crossings-timeline/from=2024/");
    expect(await copy(element, NAME)).to.equal(
      "https://example.org/figures/embed/crossings-timeline/from=2024/",
    );
    expect(await copy(element, FEED)).to.equal(
      "https://example.org/figures/embed/crossings-timeline/from=2024/feed.xml",
    );
  });

  it("is left out where there is none", async () => {
    const element = await offered("crossings-timeline/", "crossings-timeline/from=2023/");
    const names = buttons(element).map(({ textContent }) => textContent);
    for (const name of [NAME, FEED]) expect(names).to.not.include(name);
  });
});

describe("a link to a figure on a page", () => {
  it("holds its place, its view and the row that is read", async () => {
    const element = await shared("<stub-figure></stub-figure><stub-figure></stub-figure>");
    element.shadowRoot!.querySelector<HTMLElement>("[aria-label=Earlier]")!.click();
    const link = new URL(await copy(element, "Copy link to this figure"));
    expect(link.href.startsWith(`${PAGE}#explainer=stub-figure.2&`)).to.equal(true);
    const words = new URLSearchParams(link.hash.slice(1));
    expect([words.get("measure"), words.get("from"), words.get("at")]).to.deep.equal([
      "",
      "",
      "31",
    ]);
    expect(words.has("as-of") || words.has("claim")).to.equal(false);
  });

  it("leads there: the view is shown, the page scrolled, the point read", async () => {
    history.replaceState(null, "", `${PAGE}#explainer=there&measure=boats&from=&to=&at=3`);
    const element = await stub(
      `<stub-figure></stub-figure><div style="height:3000px"></div><stub-figure id="there"></stub-figure>`,
    );
    await until(() => textOf(element, "[part=readout]") === reading(3), "the point is read");
    expect(element.getAttribute("measure")).to.equal("boats");
    expect(textOf(element, "[part=heading] bdi")).to.match(/^672/);
    const { top } = element.getBoundingClientRect();
    expect(top).to.be.below(innerHeight);
    expect(document.querySelector("stub-figure")!.hasAttribute("measure")).to.equal(false);
  });

  it("changes what a reader could change, and nothing else", async () => {
    history.replaceState(
      null,
      "",
      `${PAGE}#explainer=stub-figure.1&interval=year&src=//evil.example/&as-of=2001&onclick=x&at=1`,
    );
    const element = await stub(`<stub-figure measure="people"></stub-figure>`);
    await until(() => textOf(element, "[part=heading] bdi") === "Years, in short", "it arrives");
    expect(element.getAttributeNames().sort()).to.deep.equal(["interval", "measure"]);
  });

  it("works on the page that is open, too", async () => {
    const element = await stub();
    location.hash = "explainer=stub-figure.1&at=5";
    await until(() => textOf(element, "[part=readout]") === reading(5), "the point is read");
  });
});
