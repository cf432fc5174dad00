/** The one door for data that is not ours: new plain objects of the right shape come out of it, or what is wrong. */
import { atOnce, checking, type Fault } from "./check.js";
import { chunk } from "./chunks/common.js";
import { collections } from "./rules.js";
import type { Dataset } from "./schema.js";

declare const checked: unique symbol;

/** A dataset that came through this door. Nothing else is accepted where data is not ours. */
export type SoundDataset = Dataset & { readonly [checked]: true };

/** What came of it: a dataset, the faults of one, or the number of a newer schema. */
export type Parsed =
  | { readonly dataset: SoundDataset }
  | { readonly faults: readonly Fault[] }
  | { readonly newer: number };

/** The schema this release knows. */
const SCHEMA = 1;

/** Nothing of ours is deeper than six. */
const DEEPEST = 12;

/** Many times what the largest dataset that can be drawn is made of. */
const MOST_PARTS = 300_000;

/**
 * Checks a candidate and copies it. Collections that are left out are empty; measures that are not given
 * have our definitions, without our caveats. Text loses control characters, signs that turn its direction around, and halves
 * of characters. Never throws.
 */
export function parseDataset(candidate: unknown): Parsed {
  return atOnce(parsing(candidate));
}

/** The same in stages, so that a page can breathe between them. */
export function* parsing(candidate: unknown): Generator<void, Parsed> {
  let copy: unknown;
  try {
    copy = new Copier().copy(candidate, "", 0);
  } catch (error) {
    const message = error instanceof Unfit ? error.message : `it cannot be read: ${String(error)}`;
    const path = error instanceof Unfit ? error.path : "";
    return { faults: [faultAt(path, message)] };
  }
  if (!isRecord(copy)) return { faults: [faultAt("", "must be an object with a schema.")] };
  const { schema } = copy;
  if (typeof schema === "number" && schema > SCHEMA) return { newer: schema };
  const empty = Object.fromEntries(collections.map((name) => [name, []]));
  // Editors find the schema by it.
  delete copy["$schema"];
  const whole = withMeasures({ ...empty, ...copy });
  yield;
  try {
    const faults = yield* checking(whole);
    return faults.length ? { faults } : { dataset: whole as unknown as SoundDataset };
  } catch (error) {
    return { faults: [faultAt("", `it cannot be checked: ${String(error)}`)] };
  }
}

function faultAt(path: string, message: string): Fault {
  return { file: "the data", row: path, path, message };
}

/** Why something cannot be copied, and its path. */
class Unfit extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

/** Copies what JSON can hold, and counts as it goes. */
class Copier {
  #parts = 0;

  copy(value: unknown, path: string, depth: number): unknown {
    if (++this.#parts > MOST_PARTS)
      throw new Unfit(path, `it holds more than ${MOST_PARTS} values. Give less of it.`);
    if (depth > DEEPEST)
      throw new Unfit(
        path,
        `it is nested more than ${DEEPEST} deep. See the schema for its shape.`,
      );
    if (typeof value === "string") return clean(value);
    if (value === null || typeof value === "number" || typeof value === "boolean") return value;
    if (Array.isArray(value))
      return [...(value as unknown[])].map((each, index) =>
        this.copy(each, `${path}.${index}`, depth + 1),
      );
    if (typeof value === "object" && isPlain(value))
      return Object.fromEntries(
        Object.entries(value)
          .filter(([, each]) => each !== undefined)
          .map(([key, each]) => [key, this.copy(each, path ? `${path}.${key}` : key, depth + 1)]),
      );
    throw new Unfit(
      path,
      `it holds ${kindOf(value)}, which is no JSON. Give text, numbers and lists.`,
    );
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of another window have another Object.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function kindOf(value: unknown): string {
  return typeof value === "object" ? Object.prototype.toString.call(value) : `a ${typeof value}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Halves of characters; control characters; signs that turn the direction of what follows; and marks of byte order. */
const UNWANTED =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

function clean(text: string): string {
  return text.replace(UNWANTED, "");
}

/**
 * With our definitions of the measures that are not given: words, and no figure. Our caveats are about our sources. Where
 * an element has figures of another measure, those without any cannot be chosen on it.
 */
function withMeasures(candidate: Record<string, unknown>): Record<string, unknown> {
  const { measures } = candidate;
  if (!Array.isArray(measures)) return candidate;
  const rows = (measures as unknown[]).filter(isRecord);
  const given = new Set(rows.map(({ id }) => id));
  const ours = chunk.measures.filter(({ id }) => !given.has(id));
  const counted = new Set(
    [candidate["series"], candidate["readings"]]
      .flatMap((collection) => (Array.isArray(collection) ? (collection as unknown[]) : []))
      .map((row) => isRecord(row) && row["measure"]),
  );
  const shown = new Set(
    [...rows, ...ours].filter(({ id }) => counted.has(id)).map(({ element }) => element),
  );
  return {
    ...candidate,
    measures: [
      ...(measures as unknown[]),
      ...ours.map(({ attributeValue, ...measure }) => {
        const { id, element, parts, ratioOf } = measure;
        const isHeld = counted.has(id) || (parts ?? ratioOf)?.every((each) => counted.has(each));
        const canBeChosen = isHeld || !shown.has(element);
        return {
          ...measure,
          ...(canBeChosen ? { attributeValue } : { element: null }),
          caveats: [],
        };
      }),
    ],
  };
}
