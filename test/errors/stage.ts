/** Puts elements on the page as a row of the table says, and writes down all they tell until the row has ended. */
import type { ExplainerElement } from "../../src/element/explainer-element.js";
import { waitUntil } from "@open-wc/testing";
import type { ErrorCase, Way } from "./error-case.js";
import { elements, others, sound, type Tag } from "./sound.js";

export type Heard =
  "theirs" | "others" | "ours" | { readonly code: string; readonly message: string };

/** What came of a row with one element. */
export interface End {
  readonly element: ExplainerElement;
  readonly heard: readonly Heard[];
  readonly loads: readonly [begun: number, aborted: number];
}

/** What nobody caught, on this page and in its frames. */
export const uncaught: string[] = [];
/** What the console was told. */
export const told: string[] = [];

/** Files that are too long for a query are answered by the page itself, as the network would. */
const files = new Map<string, string>();
/** Every load of an element: its tag is in the address. */
const loads: { readonly tag: string; readonly signal: AbortSignal }[] = [];

export function addressOf(text: string): string {
  const known = [...files].find(([, each]) => each === text);
  const address = known?.[0] ?? `/text/${files.size}`;
  files.set(address, text);
  return address;
}

const realFetch = globalThis.fetch;
const fetchAsSaid: typeof fetch = (input, init) => {
  const { pathname, hash } = new URL(String(input), location.href);
  if (hash) loads.push({ tag: hash.slice(1), signal: init!.signal! });
  const body = files.get(pathname);
  return body === undefined ? realFetch(input, init) : Promise.resolve(new Response(body));
};

const stage = document.createElement("div");

/** A row that takes longer than this has hung. */
const until = (isSo: () => boolean, what: string) => waitUntil(isSo, what, { timeout: 15_000 });

/** Listens to the page, and gives what undoes it. */
export function open(): () => void {
  const { console, fetch } = globalThis;
  const { error, warn } = console;
  console.error = console.warn = (...words: unknown[]) => void told.push(words.join(" "));
  globalThis.fetch = fetchAsSaid;
  Object.assign(globalThis, { alert: () => uncaught.push("a script ran") });
  listen(globalThis.window);
  document.body.append(stage);
  return () => {
    stage.remove();
    Object.assign(console, { error, warn });
    globalThis.fetch = fetch;
  };
}

function listen(window: Window): void {
  window.addEventListener("error", ({ message }) => uncaught.push(message));
  window.addEventListener("unhandledrejection", ({ reason }) => uncaught.push(String(reason)));
}

/** Tries a row with every element it can happen to, all at once. */
export async function tried({ way, of, told: expected }: ErrorCase): Promise<End[]> {
  // One row at a time: a browser has six lines to a server, and some of these are never answered.
  stage.replaceChildren();
  loads.length = 0;
  const place = "host" in way ? await frame(way.host) : stage;
  const chosen = elements.filter(({ tag }) => !of || of.includes(tag));
  return Promise.all(chosen.map((each) => endOf(place, way, each.tag, expected.length)));
}

async function endOf(place: Element, way: Way, tag: Tag, count: number): Promise<End> {
  const box = place.ownerDocument.createElement("div");
  // All in one place: a picture that nobody is near to is not drawn, and so is never ready.
  box.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 400px";
  const own = "attributes" in way ? way.attributes : "";
  const needed = /quote=/.test(own) ? "" : elements.find((each) => each.tag === tag)!.attributes;
  box.innerHTML = `<${tag} ${own} ${needed}>The author's own words</${tag}>`;
  const element = box.firstElementChild as ExplainerElement;
  const heard: Heard[] = [];
  element.addEventListener("explainer-ready", () => heard.push(whose(element)));
  element.addEventListener("explainer-error", ({ code, message }) => heard.push({ code, message }));
  const mine = () => loads.filter((load) => load.tag === tag);
  const at = (address: string) => `${address}#${tag}`;
  if ("data" in way) element.data = way.data();
  if ("text" in way) element.setAttribute("src", at(addressOf(way.text())));
  if ("server" in way) element.setAttribute("src", at(`/faulty?${way.server}`));
  if ("src" in way) element.setAttribute("src", way.src);
  if ("host" in way) element.setAttribute("src", `/faulty?body=${encodeURIComponent(encoded)}`);
  // Until its steps begin it waits for a file.
  place.append(box);
  if ("steps" in way)
    await way.steps({
      element,
      at: {
        theirs: at(addressOf(JSON.stringify(sound()))),
        others: at(addressOf(JSON.stringify(others()))),
        nothing: at("/faulty?status=404"),
        never: at("/faulty?hang=1"),
      },
      told: (count) => until(() => heard.length >= count, `${tag} tells ${count}`),
      begun: (count) => until(() => mine().length >= count, `${tag} begins ${count}`),
    });
  await until(() => heard.length >= count, `${tag} tells ${count}`);
  await element.updateComplete;
  const aborted = mine().filter(({ signal }) => signal.aborted);
  return { element, heard, loads: [mine().length, aborted.length] };
}

const encoded = btoa(JSON.stringify(sound()));

/** Whose figure is shown, by its numbers. */
function whose({ localName, shadowRoot }: ExplainerElement): Heard {
  const { theirs, others } = elements.find(({ tag }) => tag === localName)!;
  const text = shadowRoot!.textContent;
  return text.includes(theirs) ? "theirs" : text.includes(others) ? "others" : "ours";
}

/** A page of its own, where that script ran before ours came. */
async function frame(script: string): Promise<Element> {
  const page = document.createElement("iframe");
  page.style.cssText = "width: 500px; height: 500px";
  page.srcdoc = `<!doctype html><script>
    for (const kind of ["error", "unhandledrejection"])
      addEventListener(kind, ({ message, reason }) => parent.uncaught(String(message ?? reason)));
    // The tests load Lit's development build: its own warnings are not ours.
    globalThis.litIssuedWarnings = { has: () => true, add() {} };
    ${script}
  </script><script type="module" src="/src/define.ts"></script>`;
  Object.assign(globalThis, { uncaught: (what: string) => uncaught.push(what) });
  const loaded = new Promise((resolve) => page.addEventListener("load", resolve));
  stage.append(page);
  await loaded;
  return page.contentDocument!.body;
}
