/** Runs in every page before anything else: notes when text and chart are painted, and what it cost. */
import { painted, seen } from "./frames.js";
import type { Change } from "./points.js";

export interface Cost {
  readonly text: number;
  readonly picture: number;
  readonly blocking: number;
  readonly longest: number;
  readonly shift: number;
  readonly requests: number;
  readonly bytes: number;
  readonly bytesUntilPicture: number;
}

/** What was loaded within a span of time. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

declare global {
  interface Window {
    /** Called by a page when its library says that the chart is drawn. */
    drawn: () => void;
    bench: {
      /** What the page cost until half a second after its picture stood. */
      readonly cost: Promise<Cost>;
      /** Called by a page of ours: its picture stands when so many elements say so, its text when the first has a title. */
      readonly awaits: (elements: number) => void;
      /** Does something to an element, and says how long it was until what it then shows was painted. */
      readonly answered: (element: Element, act: () => void) => Promise<number>;
      /** The visible text of these, in the page or in the shadow root of the first element of that name. */
      readonly said: (selector: string, tag?: string) => string;
      /** What was asked for since then. */
      readonly traffic: (from: number, to?: number) => Traffic;
      /** The longest task that the main thread had since then. */
      readonly longest: (from: number) => number;
      readonly painted: () => Promise<number>;
      /** The moment at which something was seen, looking once a frame. */
      readonly seen: (find: () => boolean) => Promise<number>;
    };
    /** Changes the span of a chart of days. */
    change?: Change;
  }
}

const QUIET = 500;

/** Begins to watch; called once, before the page's own first line. */
export function watch(): void {
  const tasks = entriesOf("longtask");
  const shifts = entriesOf("layout-shift");
  let fail: (error: unknown) => void;
  const picture = new Promise<number>((resolve, reject) => {
    window.drawn = () => void painted().then(resolve);
    fail = reject;
  });
  let words: Promise<number> = new Promise(() => undefined);
  const awaits = (elements: number): void => {
    words = seen(hasTitle);
    let ready = 0;
    document.addEventListener("explainer-ready", () => {
      ready += 1;
      if (ready === elements) window.drawn();
    });
    document.addEventListener("explainer-error", (event) => fail(wrong(event)));
  };
  const cost = picture.then(async (picture): Promise<Cost> => {
    const firstPaint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    return {
      text: await Promise.race([words, firstPaint ?? picture]),
      picture,
      ...mainThreadOf(tasks),
      shift: sum(shifts.map((shift) => (shift as PerformanceEntry & { value: number }).value)),
      ...traffic(0),
      bytesUntilPicture: traffic(0, picture).bytes,
    };
  });
  const longest = (from: number): number =>
    Math.max(0, ...tasks.flatMap(({ startTime, duration }) => (startTime < from ? [] : duration)));
  window.bench = { cost, awaits, answered, said, painted, seen, traffic, longest };
}

/** The entries of a kind, a list that grows. */
function entriesOf(type: string): PerformanceEntry[] {
  const entries: PerformanceEntry[] = [];
  new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
    type,
    buffered: true,
  });
  return entries;
}

function hasTitle(): boolean {
  const first = document.querySelector(".chart > *")?.shadowRoot;
  return /\S/.test(first?.querySelector("[part=heading]")?.textContent ?? "");
}

async function answered(element: Element, act: () => void): Promise<number> {
  const ready = new Promise((resolve, reject) => {
    element.addEventListener("explainer-ready", resolve, { once: true });
    element.addEventListener("explainer-error", (event) => reject(wrong(event)), { once: true });
  });
  const start = performance.now();
  act();
  await ready;
  return (await painted()) - start;
}

function said(selector: string, tag?: string): string {
  const root = tag ? document.querySelector(tag)?.shadowRoot : document;
  return [...(root?.querySelectorAll(selector) ?? [])]
    .filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map(({ textContent }) => textContent)
    .join();
}

function wrong(event: Event): Error {
  return new Error(`Refused: ${Reflect.get(event, "message")}`);
}

function mainThreadOf(tasks: readonly PerformanceEntry[]): Pick<Cost, "blocking" | "longest"> {
  const durations = tasks.map(({ duration }) => duration);
  return {
    blocking: sum(durations.map((duration) => duration - 50)),
    longest: Math.max(0, ...durations),
  };
}

/** Bodies as they came over the line, compressed and without headers. */
function traffic(from: number, to = Infinity): Traffic {
  const loaded = ["navigation", "resource"]
    .flatMap((type) => performance.getEntriesByType(type) as PerformanceResourceTiming[])
    .filter(({ startTime }) => startTime >= from && startTime <= to);
  return {
    requests: loaded.length,
    bytes: sum(loaded.map(({ encodedBodySize }) => encodedBodySize)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
