/** Documents as anybody might give them for a dataset: any JSON, and sound ones changed in a few places. */
import fc from "fast-check";
import { sound } from "../errors/sound.js";
import { rich } from "./rich.js";

type Path = readonly (string | number)[];

/** Every place of a document. */
function* placesIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value))
    yield* placesIn(Reflect.get(value, key), [...path, Array.isArray(value) ? Number(key) : key]);
}

const numbers = fc.oneof(
  fc.nat({ max: 3000 }),
  fc.nat(),
  fc.double(),
  fc.constantFrom(-1, 0, -0, 1.5, 3001, 1e10, 1e10 + 1, 1e15, 1e308, NaN, Infinity, 2 ** 53),
);

const days = fc
  .date({ min: new Date("1700-01-01"), max: new Date("2300-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const dates = fc.oneof(
  days,
  days.map((day) => day.slice(0, 7)),
  days.map((day) => day.slice(0, 4)),
  fc.constantFrom("2024-02-30", "0000", "9999", "2024-1-1", "yesterday", "", "+012024-01-01"),
);

/** What may replace a value, or of a whole branch. */
const replacements = fc.oneof(
  numbers,
  dates,
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    null,
    true,
    [],
    {},
    "mine",
    "arrivals",
    "returns",
    "dead",
    "day",
    "week",
    "year",
    "by-day",
  ),
  fc.array(fc.option(fc.nat({ max: 10_000 })), { minLength: 1, maxLength: 400 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Another value of the same kind: most of these documents stay sound, and are drawn. */
const likewise = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value === "number") return fc.nat({ max: 6000 });
  if (typeof value === "boolean") return fc.boolean();
  if (typeof value === "string" && /^\d{4}(-\d\d)*$/.test(value))
    return fc.oneof(days, fc.constantFrom("2024-01-01", "2024-01-31", "2023-12-31", "1800-01-01"));
  if (Array.isArray(value) && value.length && value.every((each) => typeof each === "number"))
    return fc.array(fc.option(fc.nat({ max: 3000 })), { minLength: 1, maxLength: 800 });
  return fc.constant(value);
};

interface Change {
  /** Which place, counted on from the first after the last. */
  readonly at: number;
  readonly kind: "replace" | "likewise" | "remove" | "twice" | "add";
  readonly by: unknown;
  readonly seed: number;
}

const changes = fc.array(
  fc.record<Change>({
    at: fc.noBias(fc.nat({ max: 1_000_000 })),
    kind: fc.constantFrom("replace", "likewise", "likewise", "likewise", "remove", "twice", "add"),
    by: replacements,
    seed: fc.nat(),
  }),
  { minLength: 1, maxLength: 5 },
);

const likely = changes.map((all) => all.map((each) => ({ ...each, kind: "likewise" as const })));

function changed(data: object, all: readonly Change[]): unknown {
  const copy = structuredClone(data);
  for (const { at, kind, by, seed } of all) {
    const places = [...placesIn(copy)];
    const path = places[at % places.length];
    const key = path?.at(-1);
    const parent = path
      ?.slice(0, -1)
      .reduce<unknown>((value, each) => Reflect.get(value as object, each), copy);
    if (key === undefined || typeof parent !== "object" || parent === null) continue;
    const value: unknown = Reflect.get(parent, key);
    if (kind === "remove") Reflect.deleteProperty(parent, key);
    else if (kind === "twice" && Array.isArray(parent)) parent.push(structuredClone(value));
    else if (kind === "add" && typeof value === "object" && value !== null && !Array.isArray(value))
      Reflect.set(value, "more", by);
    else if (kind === "likewise")
      Reflect.set(parent, key, fc.sample(likewise(value), { numRuns: 1, seed })[0]);
    else Reflect.set(parent, key, by);
  }
  return copy;
}

const documents = fc.oneof(
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 5 }) },
  {
    weight: 1,
    arbitrary: fc.anything({ withBigInt: true, withDate: true, withSparseArray: true }),
  },
  { weight: 3, arbitrary: changes.map((all) => changed(rich(), all)) },
  { weight: 2, arbitrary: likely.map((all) => changed(rich(), all)) },
  { weight: 3, arbitrary: likely.map((all) => changed(sound(), all)) },
);

/** So many of them, the same ones each time. */
export function documentsOf(count: number): unknown[] {
  return fc.sample(documents, { numRuns: count, seed: 11 });
}
