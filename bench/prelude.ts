/** Runs in every page before anything else: notes when text and picture stand, and what it cost. */
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

/** What the page is to wait for; set before this file runs. */
export interface Awaited {
  /** How many elements have to say that they are ready. */
  readonly elements: number;
  /** Where the words of the first element appear; absent where the page's first paint is the text. */
  readonly words?: { readonly tag: string; readonly part: string };
}

declare global {
  interface Window {
    awaited: Awaited;
    /** Called by a page when its library says that the chart is drawn. */
    drawn: () => void;
    bench: {
      /** What the page cost until half a second after its picture stood. */
      readonly cost: Promise<Cost>;
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
  const picture = new Promise<number>((resolve) => {
    window.drawn = () => void painted().then(resolve);
  });
  let ready = 0;
  document.addEventListener("explainer-ready", () => {
    ready += 1;
    if (ready === window.awaited.elements) window.drawn();
  });
  const words = wordsAt();
  const cost = picture.then(async (picture): Promise<Cost> => {
    const firstPaint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    return {
      text: await Promise.race([words, firstPaint ?? picture]),
      picture,
      ...mainThreadOf(tasks),
      shift: sum(shifts.map((shift) => (shift as PerformanceEntry & { value: number }).value)),
      ...trafficOf(picture),
    };
  });
  window.bench = { cost, painted, seen };
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

/** The moment at which the next frame has been painted. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => void afterFrame().then(resolve));
  });
}

/** The moment at which the frame has been painted whose callback this is called from. */
function afterFrame(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  });
}

/** Looks once a frame until something is there, and says when that was painted. */
function seen(find: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (find()) void afterFrame().then(resolve);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** When the words of the first element stand; never where none are awaited. */
function wordsAt(): Promise<number> {
  const { words } = window.awaited;
  if (!words) return new Promise(() => undefined);
  return seen(() => {
    const found = document.querySelector(words.tag)?.shadowRoot?.querySelector(words.part);
    return /\d/.test(found?.textContent ?? "");
  });
}

function mainThreadOf(tasks: readonly PerformanceEntry[]): Pick<Cost, "blocking" | "longest"> {
  const durations = tasks.map(({ duration }) => duration);
  return {
    blocking: sum(durations.map((duration) => duration - 50)),
    longest: Math.max(0, ...durations),
  };
}

/** Bodies as they came over the line, compressed and without headers. */
function trafficOf(picture: number): Pick<Cost, "requests" | "bytes" | "bytesUntilPicture"> {
  const loaded = ["navigation", "resource"].flatMap(
    (type) => performance.getEntriesByType(type) as PerformanceResourceTiming[],
  );
  const before = loaded.filter(({ startTime }) => startTime <= picture);
  return {
    requests: loaded.length,
    bytes: sum(loaded.map(({ encodedBodySize }) => encodedBodySize)),
    bytesUntilPicture: sum(before.map(({ encodedBodySize }) => encodedBodySize)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
