/**
 * `cdn/explain-links.js`: links in the text of a page that show something on a figure of it, as
 * `<a href="#crossings" data-explain="from=2024 to=2024 at=2024-10-05">in October</a>`. A press sets what a reader could
 * set, and reads that day; without the script it is a link to the figure. In an element with `data-explain-steps` the
 * same is done as its paragraphs pass the middle of the window, while the figure is beside them.
 */
import { attributesOf, type Attribute } from "../attributes.js";
import { keptAttributes } from "./address.js";

type Words = ReadonlyMap<string, string>;

interface Step {
  readonly link: HTMLAnchorElement;
  readonly host: Element;
  readonly words: Words;
}

const tables: Readonly<Record<string, Readonly<Record<string, Attribute>>>> = attributesOf;

const DATES = ["from", "to", "at"];

const steps: Step[] = [];
/** What the page had of each figure: a link says all that others change. */
const written = new Map<Element, Words>();

function begin(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-explain]")) {
    const step = stepOf(link);
    if (typeof step === "string") console.warn(`${link.outerHTML}: ${step} It stays a link.`);
    else steps.push(step);
  }
  for (const { host } of steps)
    written.set(host, new Map([...host.attributes].map(({ name, value }) => [name, value])));
  for (const step of steps) {
    step.link.setAttribute("aria-controls", step.host.id);
    step.link.addEventListener("click", (event) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!isPlain || !step.host.matches(":defined")) return;
      event.preventDefault();
      void show(step, "");
    });
  }
  for (const box of document.querySelectorAll<HTMLElement>("[data-explain-steps]")) follow(box);
}

/** What a link asks for, or what is wrong with it. */
function stepOf(link: HTMLAnchorElement): Step | string {
  const id = idOf(link);
  const host = document.getElementById(id);
  if (!host) return `nothing on this page has the id "${id}".`;
  const table = Object.hasOwn(tables, host.localName) ? tables[host.localName] : undefined;
  if (!table) return `"${id}" is no figure of ours.`;
  const pairs = (link.dataset["explain"] ?? "").trim().split(/\s+/);
  const words = new Map(
    pairs.filter(Boolean).map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [name, value.join("=").replaceAll("+", " ")];
    }),
  );
  for (const [name, value] of words) {
    const isDay = name === "at" && /^\d{4}-\d\d-\d\d$/.test(value);
    const wrong = isDay ? null : faultOf(host.localName, table, name, value);
    if (wrong !== null) return wrong;
  }
  return { link, host, words };
}

/** What its address leads to; as it is written where that cannot be read. */
function idOf({ hash }: HTMLAnchorElement): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

function faultOf(
  tag: string,
  table: Readonly<Record<string, Attribute>>,
  name: string,
  value: string,
): string | null {
  if (name === "at") return `at="${value}" is no day. Write it as 2024-10-05.`;
  const { values } = table[name] ?? {};
  if (!Object.hasOwn(table, name) || keptAttributes.includes(name))
    return `<${tag}> has no "${name}" that a link can set.`;
  if (DATES.includes(name) && !/^\d{4}(-\d\d){0,2}$/.test(value))
    return `${name}="${value}" is no date. Write it as 2024, 2024-10 or 2024-10-05.`;
  return values && (!values.includes(value) || value === "inline")
    ? `${name}="${value}" cannot be. It can be: ${values.filter((each) => each !== "inline").join(", ")}.`
    : null;
}

/** Has the figure show what the link says; whatever other links to it set is as the page has it. */
async function show({ host, words }: Step, stay: string): Promise<void> {
  const names = new Set(
    steps.flatMap((each) => (each.host === host ? [...each.words.keys()] : [])),
  );
  const fragment = new URLSearchParams({ explainer: host.id });
  for (const name of names) {
    const value = words.get(name) ?? (name === "at" ? "" : written.get(host)?.get(name));
    fragment.set(name, value ?? "");
  }
  if (stay) fragment.set(stay, "");
  await (host as Element & { readonly updateComplete?: Promise<unknown> }).updateComplete;
  host.dispatchEvent(new CustomEvent("explainer-arrive", { detail: `#${fragment.toString()}` }));
}

/** Shows what a paragraph says once it is in the middle of the window; not to who wants no motion. */
function follow(box: HTMLElement): void {
  const inBox = steps.filter(({ link }) => box.contains(link));
  // A paragraph's first link is its step.
  const byBlock = new Map<Element, Step>();
  for (const step of inBox) {
    const block = step.link.closest("p, li, section, figure") ?? step.link;
    if (!byBlock.has(block)) byBlock.set(block, step);
  }
  if (!byBlock.size || !globalThis.IntersectionObserver) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let current: Step | null = null;
  const middle = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const step = byBlock.get(target);
        if (
          !isIntersecting ||
          !step ||
          step === current ||
          still.matches ||
          !isBeside(step.host, target)
        )
          continue;
        current = step;
        void show(step, "stay");
      }
    },
    { rootMargin: "-50% 0px" },
  );
  for (const block of byBlock.keys()) middle.observe(block);
  // The page's sheet may put the figure beside the text now.
  box.dataset["explainSteps"] = "live";
}

/** Whether a figure is in sight beside a paragraph: above or below it, its change would move the text. */
function isBeside(host: Element, block: Element): boolean {
  const figure = host.getBoundingClientRect();
  const text = block.getBoundingClientRect();
  const isApart = figure.left >= text.right || figure.right <= text.left;
  return isApart && figure.top < innerHeight && figure.bottom > 0;
}

if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
else begin();
