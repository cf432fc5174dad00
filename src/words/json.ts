/** Text of JSON that is right on every page. */

/** As `JSON.stringify`, but each value as it is: Prototype.js gives arrays a `toJSON` that makes texts of them. */
export function json(value: unknown, indent?: number): string {
  const asItIs = function (this: Readonly<Record<string, unknown>>, key: string): unknown {
    return this[key];
  };
  return JSON.stringify(value, asItIs, indent);
}
