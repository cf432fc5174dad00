/** Fetches data of somebody's: nothing of the page or its reader goes along, and neither size nor time is without an end. */

/** Over the whole of it: a reader who waits longer has gone. */
export const SECONDS = 4;

/** Why there is nothing, and what more can be said of it. */
export interface Unfetched {
  readonly fault: "refused" | "too-large" | "too-slow" | "no-answer";
  readonly more: string;
}

/** The body at that address, of at most `most` bytes. Rejects only when `signal` aborts. */
export async function fetchBytes(
  address: URL,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array | Unfetched> {
  signal.throwIfAborted();
  // One controller for both ends: WebKit forgets what AbortSignal.any made while a fetch waits on it.
  const ended = new AbortController();
  const load = async (): Promise<Uint8Array | Unfetched> => {
    const response = await fetch(address, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: ended.signal,
    });
    // What a patched fetch gave in place of an answer has no status, and throws here.
    const status = response.status.toString();
    if (!response.ok) {
      await response.body?.cancel();
      return { fault: "refused", more: status };
    }
    return (await readUpTo(response, most)) ?? { fault: "too-large", more: String(most / 1e6) };
  };
  const end = () => ended.abort();
  signal.addEventListener("abort", end);
  const limit = setTimeout(end, SECONDS * 1000);
  try {
    // A patched fetch may know no signal.
    const cut = new Promise<never>((_, reject) => ended.signal.addEventListener("abort", reject));
    return await Promise.race([load(), cut]);
  } catch {
    signal.throwIfAborted();
    return ended.signal.aborted
      ? { fault: "too-slow", more: String(SECONDS) }
      : { fault: "no-answer", more: "" };
  } finally {
    clearTimeout(limit);
    signal.removeEventListener("abort", end);
  }
}

/** The body, or `null` where it is larger than `most` bytes; what is beyond them is not loaded. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array | null> {
  // What says how large it is need not come.
  if (Number(response.headers.get("content-length")) > most) {
    await response.body?.cancel();
    return null;
  }
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    size += piece.value.length;
    if (size > most) {
      await reader?.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}
