/** Text of JSON that is right on every page, and text that programs read. */

/** As `JSON.stringify`, but each value as it is: Prototype.js gives arrays a `toJSON` that makes texts of them. */
export function json(value: unknown, indent?: number): string {
  const asItIs = function (this: Readonly<Record<string, unknown>>, key: string): unknown {
    return this[key];
  };
  return unmarked(JSON.stringify(value, asItIs, indent));
}

/** Without the marks that keep names apart in a line: programs that read files do not expect them. */
export function unmarked(text: string): string {
  return text.replace(/[\u200e\u200f\u2066-\u2069]/g, "");
}
