/** The one door for datasets from outside: what elements, `validate` and `render --data` take for JSON, from its bytes. */

/** The longest series that can be drawn takes less than a quarter of it. */
export const MEGABYTES = 4;

/** What bytes can be instead of JSON. */
export type Unreadable = "too-large" | "not-text" | "not-json";

/** What is written there, or why that cannot be said: more than 4 MB, no UTF-8, no JSON. A mark of the byte order is passed over. `why` is for its author. */
export function readJson(
  bytes: Uint8Array,
): { readonly candidate: unknown } | { readonly fault: Unreadable; readonly why?: string } {
  if (bytes.length > MEGABYTES * 1e6) return { fault: "too-large" };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { fault: "not-text" };
  }
  try {
    return { candidate: JSON.parse(text) };
  } catch (error) {
    return { fault: "not-json", why: `${String(error)}. Look for a missing comma or quote.` };
  }
}
