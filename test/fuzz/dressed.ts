/** Puts strings into every field of a dataset that can hold a text or a link. */
import schema from "../../data/schema.json" with { type: "json" };

interface Shape {
  readonly type?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
}

/** Gives the next string whenever it is asked, and begins anew after the last. */
export function* round(all: readonly string[]): Generator<string, never> {
  for (;;) yield* all;
}

/**
 * The dataset with another text in every field; one it must hold by a rule of ours stands behind. Fields that held the
 * same hold the same again: the wording of a claim stands in its quotation.
 */
export function dressed<T>(data: T, next: () => string): T {
  const texts = new Map<string, string>();
  const textInsteadOf = (value: string) => {
    const text = texts.get(value) ?? next();
    texts.set(value, text);
    return text;
  };
  return put(data, schema as Shape, textInsteadOf) as T;
}

function put(value: unknown, shape: Shape, next: (value: string) => string): unknown {
  const shapes = [shape, ...(shape.anyOf ?? [])];
  if (typeof value === "string") return textFor(value, shapes, next);
  if (Array.isArray(value)) {
    const items = shapes.find((each) => each.items)?.items;
    return items ? value.map((each) => put(each, items, next)) : value;
  }
  const properties = shapes.find((each) => each.properties)?.properties;
  if (typeof value !== "object" || value === null || !properties) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, put(each, properties[key] ?? {}, next)]),
  );
}

function textFor(value: string, shapes: readonly Shape[], next: (value: string) => string): string {
  const { pattern = "", maxLength = 0 } = shapes.find(({ type }) => type === "string") ?? {};
  // What is left of some of them once they are clean is nothing, and a text must not be empty.
  if (pattern === "\\S")
    return `${next(value).slice(0, maxLength - 30)}${/enforced and voluntary/.test(value) ? " enforced and voluntary" : "."}`;
  // An address that the door lets in: the rest is for the one function that makes links.
  if (pattern.startsWith("^https?"))
    return `https://example.org/${next(value).replace(/\s/g, "/").replaceAll("@", "")}`;
  return value;
}
