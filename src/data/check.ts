/** Checks a dataset, row by row and across rows, and says for each fault where it is and what to do. */
import { rules, type Report } from "./rules.js";
import { datasetSchema, takesNull } from "./schema.js";

/** One thing wrong with a dataset. */
export interface Fault {
  /** The file of this repository that holds the row. */
  readonly file: string;
  /** The row's id, or its place in the list. */
  readonly row: string;
  /** The place in one document: `series.0.values`, or the collection where rows disagree. */
  readonly path: string;
  /** The field and what is wrong with it, with the remedy. */
  readonly message: string;
}

/** What zod says of a value that does not fit. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
}

/** Every fault of the dataset; an empty list where it is sound. */
export function faultsOf(candidate: unknown): Fault[] {
  return atOnce(checking(candidate));
}

/** What comes of work in stages, for whoever need not let a page breathe between them. */
export function atOnce<T>(stages: Generator<void, T>): T {
  let stage = stages.next();
  while (!stage.done) stage = stages.next();
  return stage.value;
}

/** The same in stages: the shape of each collection, then, once the shape is right, each rule across rows. */
export function* checking(candidate: unknown): Generator<void, Fault[]> {
  const parsed = datasetSchema.safeParse(candidate);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => shapeFault(candidate, issue as Issue));
  const faults: Fault[] = [];
  const report: Report = (collection, row, message) => {
    faults.push({ file: fileOf(collection, row), row, path: collection, message });
  };
  for (const rule of rules) {
    yield;
    rule(parsed.data, report);
  }
  return faults;
}

/** The faults as lines for a terminal. */
export function describeFaults(faults: readonly Fault[]): string {
  return faults.map(({ file, row, message }) => `${file}, row "${row}": ${message}`).join("\n");
}

export function fileOf(collection: string, row: string): string {
  if (collection === "series") return `data/series/${row}.json`;
  if (collection === "sources" && row.startsWith("event-")) return "data/event-sources.json";
  return `data/${collection}.json`;
}

function shapeFault(candidate: unknown, issue: Issue): Fault {
  const [collection = "dataset", index, ...field] = issue.path.map(String);
  const rows = (candidate as Record<string, { id?: unknown }[]> | null)?.[collection];
  const id = index === undefined ? "" : rows?.[Number(index)]?.id;
  const row = typeof id === "string" ? id : `number ${Number(index) + 1}`;
  const missing = issue.path.length > 0 && !isThere(candidate, issue.path);
  const empty = missing && takesNull(issue.path) ? ", or null where there is none" : "";
  const wrong = missing ? `is missing: it ${explain(issue)}${empty}` : explain(issue);
  const message = [...(field.length ? [field.join(".")] : []), wrong].join(" ");
  return {
    file: fileOf(collection, row),
    row,
    path: issue.path.map(String).join("."),
    message: `${message}. See migration-explainers/dataset.schema.json for what belongs here.`,
  };
}

/** Whether there is something at that place. */
function isThere(candidate: unknown, path: readonly PropertyKey[]): boolean {
  const value = path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key],
    candidate,
  );
  return value !== undefined;
}

/** zod/mini leaves the words for its own findings to us, where the schema has none. */
function explain(issue: Issue): string {
  if (issue.code === "unrecognized_keys") return `unknown field ${issue.keys?.join(", ")}`;
  if (issue.code === "invalid_type" && issue.message === "Invalid input")
    return issue.expected === "int"
      ? "must be a whole number, in digits"
      : `must be of type ${issue.expected}`;
  if (issue.code === "invalid_value") return `must be one of ${issue.values?.join(", ")}`;
  return issue.message;
}
