/** Lets the page breathe: elements that come at once are shown one after another, and not in one long task. */
import { quietly } from "./quietly.js";

const SLICE = 24;

const waiting: (() => void)[] = [];

/** Resolves when it is somebody's turn. After a few milliseconds of work the others wait for the next task. */
export function yieldToMain(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) nextTask();
  });
}

function nextTask(): void {
  try {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => void work();
    port2.postMessage(null);
  } catch {
    setTimeout(() => void work());
  }
}

async function work(): Promise<void> {
  const began = now();
  while (waiting.length && now() - began < SLICE) {
    waiting[0]?.();
    // What was waiting goes on in the microtasks after this one.
    await Promise.resolve().then();
    waiting.shift();
  }
  if (waiting.length) nextTask();
}

/** Milliseconds; where there is no clock, no time passes. */
const now = () => quietly(() => performance.now()) ?? 0;
