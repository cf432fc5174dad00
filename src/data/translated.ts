/** A dataset with its prose in another language. Names, titles and quoted words stay as they were printed. */
import type { Dataset } from "./schema.js";

/** What is prose of ours in a row of each collection. */
const prose = {
  sources: ["via", "reporter", "licence"],
  measures: ["label", "short", "definition", "counted", "notCounted", "caveats"],
  series: ["provisionalWhy", "ended"],
  readings: ["note"],
  incidents: ["country"],
  claims: ["attributedTo", "why"],
  quotes: ["office", "venue", "printed", "about"],
  events: ["title", "why"],
  changes: ["old", "new", "reason"],
} as const satisfies {
  readonly [C in Exclude<keyof Dataset, "schema">]: readonly (keyof Dataset[C][number])[];
};

/** What is prose of ours in a part of a row. */
const inner = ["caveats", "notes"];

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

/** The same with the row it stands in. */
export function sentencesByRow(dataset: Dataset): [keyof typeof prose, string, string][] {
  return Object.entries(prose).flatMap(([name, fields]) => {
    const collection = name as keyof typeof prose;
    return dataset[collection].flatMap((row) => {
      const said: [keyof typeof prose, string, string][] = [];
      inRow(row, fields, (english) => {
        said.push([collection, row.id, english]);
        return english;
      });
      return said;
    });
  });
}

function inRow(row: object, fields: readonly string[], say: (english: string) => string): object {
  const said = fields.map((field) => {
    const value: unknown = Reflect.get(row, field);
    if (typeof value === "string") return [field, say(value)];
    if (Array.isArray(value)) return [field, value.map((each) => say(String(each)))];
    return [field, typeof value === "object" && value ? inRow(value, inner, say) : value];
  });
  return { ...row, ...Object.fromEntries(said.filter(([, value]) => value !== undefined)) };
}
