/** An address as browsers read it. */

/** The address, or `null` where the text is none. `URL.canParse` is younger than the oldest browsers we work in. */
export function urlOf(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
