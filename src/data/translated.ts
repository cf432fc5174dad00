/** A dataset with its prose in another language. Names, titles and quoted words stay as they were printed. */
import type { Dataset } from "./schema.js";

/** What is prose of ours in a row of each collection. */
const prose = {
  sources: ["via", "licence"],
  measures: ["label", "definition", "counted", "notCounted", "caveats"],
  series: ["provisionalWhy", "ended"],
  readings: ["note"],
  incidents: ["country"],
  claims: ["saidBy", "why"],
  quotes: ["venue", "printed"],
  events: ["title"],
  changes: ["old", "new", "reason"],
} as const satisfies {
  readonly [C in Exclude<keyof Dataset, "schema">]: readonly (keyof Dataset[C][number])[];
};

/** The same dataset, every sentence of its prose as `say` puts it. */
export function translated(dataset: Dataset, say: (english: string) => string): Dataset {
  const collections = Object.entries(prose).map(([name, fields]) => [
    name,
    dataset[name as keyof typeof prose].map((row) => inRow(row, fields, say)),
  ]);
  return { ...dataset, ...Object.fromEntries(collections) };
}

/** Every sentence of the dataset's prose, each once. */
export function proseOf(dataset: Dataset): string[] {
  const sentences = new Set<string>();
  translated(dataset, (english) => {
    sentences.add(english);
    return english;
  });
  return [...sentences];
}

function inRow(row: object, fields: readonly string[], say: (english: string) => string): object {
  const said = fields.map((field) => {
    const value: unknown = Reflect.get(row, field);
    if (typeof value === "string") return [field, say(value)];
    return [field, Array.isArray(value) ? value.map((each) => say(String(each))) : value];
  });
  return { ...row, ...Object.fromEntries(said.filter(([, value]) => value !== undefined)) };
}
