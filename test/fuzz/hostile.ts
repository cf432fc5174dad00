/** Shows strings in every field of a dataset by every element, opens all there is to open, and clicks every link. */
import { html, render } from "lit";
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { link } from "../../src/element/link.js";
import { open, until } from "../unit/element.js";
import { dressed, round } from "./dressed.js";
import { kindsIn, ran, strangeIn, watch } from "./harmless.js";
import { harmless, rich, views } from "./rich.js";

/** Shows a dataset in a view until it is ready, opens everything in it, and has a look at each room. */
async function shown(
  tag: string,
  attributes: Record<string, string>,
  data: unknown,
  look: (root: ShadowRoot) => void,
) {
  const element = document.createElement(tag) as ExplainerElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  let end = "";
  element.addEventListener("explainer-ready", () => (end = "ready"));
  element.addEventListener("explainer-error", ({ message }) => (end = message));
  element.data = data;
  stage.replaceChildren(element);
  await until(() => end, `${tag} ends`);
  if (end !== "ready") throw new Error(`${tag} shows nothing: ${end}`);
  const root = element.shadowRoot!;
  // One room is open at a time, and everything in each is to be seen.
  for (const room of ["share", "definitions", "table"] as const) {
    await open(element, room);
    for (const button of root.querySelectorAll<HTMLElement>("button.number")) {
      button.click();
      await element.updateComplete;
    }
    look(root);
  }
  return element;
}

const stage = document.createElement("div");
stage.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 640px";

/** The kinds of elements and attributes a view brings with harmless words. */
async function kindsOf(...[tag, attributes]: (typeof views)[number]) {
  const kinds = new Set<string>();
  for (const data of harmless())
    await shown(tag, attributes, data, (root) => {
      for (const kind of kindsIn(root)) kinds.add(kind);
    });
  return kinds;
}

/** What was strange, how many strings could be read on the page, and how many datasets that took. */
export async function throughElements(strings: readonly string[]) {
  watch(window);
  document.body.append(stage);
  const known: Set<string>[] = [];
  for (const view of views) known.push(await kindsOf(...view));
  const strange: string[] = [];
  const read = new Set<string>();
  const all = round(strings);
  let used = 0;
  let datasets = 0;
  for (; used < strings.length; datasets++) {
    const planted: string[] = [];
    const data = dressed(rich(), () => (planted.push(all.next().value), planted.at(-1)!));
    used += planted.length;
    for (const [index, [tag, attributes]] of views.entries()) {
      const element = await shown(tag, attributes, data, (root) => {
        strange.push(...strangeIn(root, known[index]!));
        const text = root.textContent;
        for (const each of planted) if (text.includes(each)) read.add(each);
      });
      strange.push(...(await strangeFiles(element)));
    }
  }
  stage.remove();
  return { strange, read: read.size, datasets, ran };
}

/** The files that can be taken away: what a program would take for markup in them. */
async function strangeFiles(element: ExplainerElement): Promise<string[]> {
  const svg = new DOMParser().parseFromString(await element.svg(), "image/svg+xml");
  const jsonLd = await element.jsonLd();
  JSON.parse(await element.json());
  JSON.parse(jsonLd);
  return [
    ...[...svg.querySelectorAll("parsererror, script, foreignObject, a, image, iframe")].map(
      ({ localName }) => `${localName} in the SVG`,
    ),
    ...[...svg.querySelectorAll("*")].flatMap(({ attributes }) =>
      [...attributes]
        .filter(({ name }) => name.startsWith("on"))
        .map(({ name }) => `${name} in the SVG`),
    ),
    ...(/<\/?script|<!--/i.test(jsonLd) ? ["markup in the JSON-LD"] : []),
  ];
}

/** Every string as an address and a text of a link. */
export function throughLinks(strings: readonly string[]): string[] {
  const place = document.createElement("div");
  document.body.append(place);
  const known = new Set(["a", "a href", "a rel", "a dir", "bdi"]);
  const strange = strings.flatMap((each) => {
    render(link(html, each, each), place);
    return strangeIn(place, known);
  });
  place.remove();
  return strange;
}

const free = {
  "removals-counter": ["from", "as-of", "measure", "view", "claim", "src"],
  "crossings-timeline": ["to", "measure", "interval", "events", "claim", "src"],
  "deaths-tally": ["from", "by", "scope", "claim", "src"],
  "quote-card": ["quote", "to", "src"],
} as const;

/** Every string as the value of an attribute, one after another. */
export async function throughAttributes(strings: readonly string[]): Promise<string[]> {
  document.body.append(stage);
  const realFetch = globalThis.fetch;
  globalThis.fetch = () => Promise.resolve(new Response("", { status: 404 }));
  const pairs = Object.entries(free).flatMap(([tag, names]) =>
    names.map((name) => ({ tag, name, element: document.createElement(tag) as ExplainerElement })),
  );
  // Without a quotation its card shows the author's own words, whatever else is asked.
  for (const { tag, element } of pairs)
    if (tag === "quote-card") element.setAttribute("quote", "starmer-fantastic");
  stage.replaceChildren(...pairs.map(({ element }) => element));
  // All in one place: what nobody is near to is drawn only when the page is idle.
  for (const { element } of pairs) element.style.cssText = "position: absolute; inset: 0 0 auto";
  // What a sentence brings that says why nothing is shown, and a figure where a value only says how.
  const known = new Set<string>();
  const strange: string[] = [];
  const step = async (index: number, value: string) => {
    const { element, name } = pairs[index % pairs.length]!;
    element.setAttribute(name, value);
    await element.updateComplete;
    return element.shadowRoot!;
  };
  // An empty value is none: what stands then is a whole figure.
  for (const [value, end] of [
    ["", ":state(ready)"],
    ["x", ":state(ready), :state(error)"],
  ] as const)
    for (const [index, { element, name }] of pairs.entries()) {
      const root = await step(index, value);
      await until(() => element.matches(end), `${element.localName} with ${name}="${value}" ends`);
      for (const kind of kindsIn(root)) known.add(kind);
    }
  for (const [index, each] of strings.entries())
    strange.push(...strangeIn(await step(index, each), known));
  globalThis.fetch = realFetch;
  stage.replaceChildren();
  stage.remove();
  return strange;
}

/** The same strings as careless pages would write them: how often something ran, so that we know they can. */
export async function throughCarelessness(strings: readonly string[]): Promise<number> {
  const list: string[] = [];
  // Some take their whole page away: a few to a page.
  const frames = Array.from({ length: Math.ceil(strings.length / 20) }, (_, index) => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    watch(frame.contentWindow!, list);
    const page = frame.contentDocument!;
    for (const each of strings.slice(index * 20, index * 20 + 20)) {
      const place = page.createElement("div");
      place.innerHTML = each;
      const careless = page.createElement("a");
      careless.setAttribute("href", each);
      page.body.append(place, careless);
      if (careless.protocol === "javascript:") careless.click();
    }
    return frame;
  });
  await until(() => list.length > 30, "some ran");
  for (const frame of frames) frame.remove();
  return list.length;
}
