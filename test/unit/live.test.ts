/** Newer figures of ours, taken over while a page stands: what comes, what is refused, and who never asks. */
import { expect, oneEvent } from "@open-wc/testing";
import { chunkLoaders, type Chunk } from "../../src/data/chunk-loaders.js";
import { chunkFile, chunkNames } from "../../src/data/edition.js";
import { hashOf } from "../../src/data/hash.js";
import type { Dataset } from "../../src/data/schema.js";
import type { ExplainerUpdatedEvent } from "../../src/element/events.js";
import { edition } from "../../src/prerender/views/edition.js";
import { listen, place, textOf, until, whole } from "./element.js";

type Chunks = Record<Chunk, Partial<Dataset>>;

/** A host that holds figures: each test has a folder of its own. */
let folder = 0;
const files = new Map<string, string>();
const asked: string[] = [];
const { fetch } = globalThis;

/** The chunks that were built, to be changed. */
async function held(): Promise<Chunks> {
  const pairs = chunkNames.map(
    async (name) => [name, structuredClone((await chunkLoaders[name]()).chunk)] as const,
  );
  return Object.fromEntries(await Promise.all(pairs)) as Chunks;
}

/** The same with days more of arrivals. */
async function newer(...people: number[]): Promise<Chunks> {
  const chunks = await held();
  chunks.arrivals.series!.find(({ id }) => id === "arrivals-by-day")!.values.push(...people);
  // What is newer is not missed.
  chunks.common.sources!.find(({ id }) => id === "small-boats-series")!.nextExpected = "2099-01-01";
  return chunks;
}

/** Puts them on the host, and gives the address of their manifest. */
function serve(chunks: Chunks, manifest: object = {}): string {
  const at = new URL(`/figures-${++folder}/`, location.href);
  const texts = chunkNames.map((name) => [name, JSON.stringify(chunks[name])] as const);
  const hashes = texts.map(([name, text]) => [name, hashOf(text)] as const);
  for (const [name, text] of texts)
    files.set(new URL(chunkFile(name, hashOf(text)), at).href, text);
  const whole = {
    ...{ schema: 1, version: "0.1.0", date: "2099-01-01", chunks: Object.fromEntries(hashes) },
    ...manifest,
  };
  const { href } = new URL("newest.json", at);
  files.set(href, JSON.stringify(whole));
  return href;
}

/** The event with which a figure says that it was updated. */
async function updated(element: Element): Promise<ExplainerUpdatedEvent> {
  return (await oneEvent(element, "explainer-updated")) as unknown as ExplainerUpdatedEvent;
}

const heightOf = (element: Element) => element.getBoundingClientRect().height;
const sourceOf = (element: Element) => textOf(element, "[part=source]");

beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = (address, options) => {
    const { href } = new URL(address instanceof Request ? address.url : address, location.href);
    if (!href.includes("/figures-")) return fetch(address, options);
    asked.push(href);
    const body = files.get(href);
    return Promise.resolve(new Response(body ?? "", { status: body === undefined ? 404 : 200 }));
  };
});
afterEach(() => {
  globalThis.fetch = fetch;
  document.querySelector("meta[name=explainers-live]")?.remove();
});

describe("newer figures", () => {
  it("take the place of the built ones, say so quietly, and keep the height", async () => {
    const element = await whole(place("<crossings-timeline></crossings-timeline>"));
    const before = heightOf(element);
    const event = updated(element);
    element.setAttribute("live", serve(await newer(100, 23)));
    const { old, now, message } = await event;
    expect(now! - old!).to.equal(123);
    expect(message).to.equal("Updated: figures to 26 September 2026.");
    expect(sourceOf(element)).to.include(message);
    expect(textOf(element, "[part=readout]")).to.include("26 September");
    expect(heightOf(element)).to.be.at.least(before - 0.5);
    expect(heightOf(element)).to.be.at.most(before + 0.5);
    expect(await element.csv()).to.include("2026-09-26");
  });

  it("come once for all figures of a page that asks for them, and to what a reader chooses then", async () => {
    const address = serve(await newer(5));
    document.head.insertAdjacentHTML(
      "beforeend",
      `<meta name="explainers-live" content="${address}">`,
    );
    place("<crossings-timeline></crossings-timeline><removals-counter></removals-counter>");
    const [crossings, returns] = document.querySelector("#stage")!.children;
    const { old, now } = await updated(crossings!);
    expect(now! - old!).to.equal(5);
    // Of returns nothing is new, so nothing is said.
    expect(sourceOf(returns!)).not.to.include("Updated");
    crossings!.setAttribute("from", "2026");
    await until(() => textOf(crossings!, "[part=subtitle]").includes("2026"), "this year stands");
    await until(() => sourceOf(crossings!).includes("25 September"), "of newer figures");
    // The manifest, and the two chunks that are new.
    expect(asked).to.have.length(3);
  });

  it("are never asked for by a page that does not say so, nor for what is pinned", async () => {
    const address = serve(await newer(5));
    await whole(place("<crossings-timeline></crossings-timeline>"));
    for (const view of ['as-of="2024-12-29"', 'claim="crossings-2024" from="2024" to="2024-12-13"'])
      await whole(place(`<crossings-timeline ${view} live="${address}"></crossings-timeline>`));
    await whole(place(`<quote-card quote="starmer-fantastic" live="${address}"></quote-card>`));
    // One that asks is last: by then the others would have asked, too.
    const last = await whole(place(`<crossings-timeline live="${address}"></crossings-timeline>`));
    await until(() => sourceOf(last).includes("Updated"), "the last is updated");
    expect(asked).to.have.length(3);
  });

  it("of the edition that was built are fetched no further", async () => {
    const element = place(
      `<crossings-timeline live="${serve(await held())}"></crossings-timeline>`,
    );
    await whole(element);
    await until(() => asked.length, "the manifest is asked for");
    await element.updateComplete;
    expect(asked).to.have.length(1);
    expect(sourceOf(element)).not.to.include("Updated");
  });
});

describe("figures that cannot be taken", () => {
  const changed = async (change: (chunks: Chunks) => void) => {
    const chunks = await newer(5);
    change(chunks);
    return chunks;
  };
  const cases: Record<string, () => Promise<string>> = {
    "an older edition": async () => serve(await newer(5), { date: "2020-01-01" }),
    "another schema": async () => serve(await newer(5), { schema: 2 }),
    "no date": async () => serve(await newer(5), { date: "soon" }),
    "a chunk too few": async () => serve(await newer(5), { chunks: { common: "abc" } }),
    "a chunk that is not there": async () =>
      serve(await newer(5), { chunks: { ...edition.chunks, arrivals: "abc" } }),
    "no manifest": async () => serve(await held()).replace("newest", "oldest"),
    "a manifest that is no JSON": async () => {
      const address = serve(await newer(5));
      files.set(address, "<!doctype html>");
      return address;
    },
    "a manifest without an end": async () => {
      const address = serve(await newer(5));
      files.set(address, `{"schema": 1${" ".repeat(100_000)}`);
      return address;
    },
    "a chunk written by half": async () => {
      const address = serve(await newer(5));
      for (const [name, text] of files)
        if (name.includes(`figures-${folder}/arrivals`)) files.set(name, text.slice(0, -999));
      return address;
    },
    "a day taken away": async () =>
      serve(await changed(({ arrivals }) => (arrivals.series![0]!.values.length = 3000))),
    "a past value without a row of the ledger": async () =>
      serve(await changed(({ arrivals }) => (arrivals.series![0]!.values[9] = 7))),
    "a quotation taken away": async () =>
      serve(await changed(({ quotes }) => (quotes.quotes = quotes.quotes!.slice(1)))),
    "figures of no measure": async () =>
      serve(await changed(({ arrivals }) => (arrivals.series![0]!.measure = "<img>"))),
  };
  for (const [name, address] of Object.entries(cases))
    it(`leave what stands, and tell the author at most: ${name}`, async () => {
      const heard = listen();
      const element = await whole(place("<crossings-timeline></crossings-timeline>"));
      const before = element.shadowRoot!.querySelector("figure")!.textContent;
      element.setAttribute("live", await address());
      const isTold = name !== "an older edition";
      if (isTold)
        await until(() => heard.warnings.some((text) => text.includes("is not used:")), "told");
      else await until(() => asked.length, "asked");
      await element.updateComplete;
      heard.stop();
      expect(element.shadowRoot!.querySelector("figure")!.textContent).to.equal(before);
      expect(heard.warnings).to.have.length(isTold ? 1 : 0);
    });
});
