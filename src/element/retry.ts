/** How often and how long something is asked of a server: how long a load may take, and when what failed is tried again. */

import { quietly } from "./quietly.js";

/** Whoever waits longer has given up; what comes later is taken all the same when it is tried again. */
const LIMIT = 30_000;

/** Tried again after 2 seconds, then after twice as long each time, up to half a minute; a server is not asked for ever. */
const SOONEST = 2000;
const LATEST = 32_000;

/** What was loaded, or after 30 seconds an error that says so. */
export async function within<T>(loading: Promise<T>): Promise<T> {
  let limit: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const end = () => reject(new Error("Nothing came in 30 seconds."));
    limit = quietly(() => setTimeout(end, LIMIT));
  });
  try {
    return await Promise.race([loading, late]);
  } finally {
    quietly(() => clearTimeout(limit));
  }
}

const waiting = new Map<() => void, Element>();
let wait = SOONEST;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Does it again when the browser is back on line, when a reader comes back to the page, and a few times by itself; not
 * where the element is gone by then. Whoever fails again asks again.
 */
export function whenBack(element: Element, again: () => void): void {
  const isAwaited = waiting.size > 0;
  waiting.set(again, element);
  if (isAwaited) return;
  if (wait <= LATEST) timer = quietly(() => setTimeout(later, wait));
  listening("addEventListener");
}

/** Whether it is heard that the line is back, and that a reader is. Where one of these ways is broken, the others are left. */
function listening(change: "addEventListener" | "removeEventListener"): void {
  quietly(() => window[change]("online", soon));
  quietly(() => document[change]("visibilitychange", soon));
}

function later(): void {
  wait *= 2;
  tryAll();
}

function soon(): void {
  if (document.visibilityState === "hidden") return;
  wait = SOONEST;
  tryAll();
}

function tryAll(): void {
  quietly(() => clearTimeout(timer));
  listening("removeEventListener");
  const all = [...waiting];
  waiting.clear();
  for (const [again, element] of all) if (element.isConnected) again();
}
