/** Plays a series, and leads the readout of its figure along: the door of this folder, loaded when a reader wants to listen. */
import type { Heard } from "../../data/heard.js";
import { secondsEach, type Speed } from "./pace.js";
import { planTones } from "./tones.js";

/** The line that reads a picture point by point. */
export interface Reader {
  /** The row of the table that it reads; `null` at rest. */
  readonly row: number | null;
  /** Reads a row, to who listens without saying it aloud. */
  goTo(row: number, aloud: boolean): void;
  leave(): void;
}

/** What is played, and how. */
export interface Piece {
  /** Made while a reader pressed: later, browsers keep it silent. */
  readonly context: AudioContext;
  readonly heard: Heard;
  readonly speed: Speed;
  readonly reader: Reader;
  /** Whether what it belongs to still stands on the page. */
  readonly isWanted: () => boolean;
  /** Stops it. */
  readonly stopper: AbortController;
}

/** How often at most the readout moves in a second. */
const TIMES = 12;

/** How long browsers have to begin, and may lag behind, in milliseconds. */
const PATIENCE = 2000;

/** From the press to the first tone, in seconds. */
const LEAD = 0.1;

/** What stops the piece that is played on this page now: two together nobody could follow. */
let playing: AbortController | null = null;

/** Plays it to its end, or until it is stopped; gives whether the browser could. */
export async function play(piece: Piece): Promise<boolean> {
  const { context, stopper } = piece;
  playing?.abort();
  playing = stopper;
  stopWhenLeft(stopper);
  try {
    return (await isRunning(context, stopper.signal)) && (await lead(piece));
  } catch {
    return false;
  } finally {
    stopper.abort();
    await context.close().catch(() => undefined);
  }
}

/** Escape stops it wherever the focus is, and is nobody else's then; so does whoever leaves the page. */
function stopWhenLeft(stopper: AbortController): void {
  const { signal } = stopper;
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    stopper.abort();
  };
  document.addEventListener("keydown", escape, { capture: true, signal });
  document.addEventListener("visibilitychange", () => stopper.abort(), { signal });
  addEventListener("pagehide", () => stopper.abort(), { signal });
}

/** Whether the browser lets it sound, or it was stopped meanwhile. Where a page is not allowed to, some never answer. */
async function isRunning(context: AudioContext, signal: AbortSignal): Promise<boolean> {
  const begun = context.resume().catch(() => undefined);
  await Promise.race([begun, wait(PATIENCE, signal)]);
  return signal.aborted || context.state === "running";
}

/** Plans all tones, and moves the readout from number to number while they sound. */
async function lead({
  context,
  heard: { values, first },
  speed,
  reader,
  isWanted,
  stopper: { signal },
}: Piece): Promise<boolean> {
  const each = secondsEach(values.length, speed);
  const start = context.currentTime + LEAD;
  // It may have been stopped, or its room closed, while this was loaded.
  if (signal.aborted || !isWanted()) return true;
  planTones(context, values, start, each);
  const latest = performance.now() + 1000 * (LEAD + values.length * each) + PATIENCE;
  let at = -1;
  let row = reader.row;
  // Whoever reads another point meanwhile has stopped listening, and stays there.
  const isFollowed = () => reader.row === row;
  while (!signal.aborted && isWanted() && isFollowed()) {
    const now = Math.floor((context.currentTime - start) / each);
    if (now >= values.length) break;
    if (now > at) reader.goTo(first + now, false);
    row = reader.row;
    at = Math.max(at, now);
    // A clock that stands still plays nothing.
    if (performance.now() > latest) return false;
    await wait(1000 / TIMES, signal);
  }
  if (isFollowed()) reader.leave();
  return true;
}

/** Waits so many milliseconds, or until the signal. */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}
