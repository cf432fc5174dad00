/** Which views lie beside the elements as files of their own. Nothing keeps a list: the attributes say it. */
import type { Attribute } from "../attributes.js";
import { viewName, type Attributes } from "../data/view.js";

const YEAR = /^\d{4}$/;
/** What can be chosen of a single year: its steps are those that fit it. */
const IN_A_YEAR = /^(measure|scope)=|^by=month$/;
/** Values that no table of attributes lists. */
const UNLISTED = /^events=(all|none)$/;

/**
 * The name of the view that was prerendered for these attributes; `null` where none was. Prerendered is what the
 * controls and the builder's lists make over the whole series, each whole year in its fitting step, each claim and
 * each quotation. What cannot be shown has a name all the same, and no file.
 */
export function offeredName(
  attributes: Attributes,
  table: Readonly<Record<string, Attribute>>,
): string | null {
  const { from, to, compare, claim, quote, ...choices } = attributes;
  const pairs = Object.entries(choices).map((pair) => pair.join("="));
  const isSpan = from !== undefined || to !== undefined;
  if (claim !== undefined || quote !== undefined) {
    const isAlone = !isSpan && pairs.every((pair) => pair === "no-evidence=");
    return isAlone ? viewName(attributes) : null;
  }
  const isListed = pairs.every((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return UNLISTED.test(pair) || table[name]?.values?.includes(value);
  });
  if (!isListed) return null;
  if (isSpan) {
    // Who writes what a year is shown in anyway asks for the same.
    const { interval = "week", ...others } = choices;
    const year = from?.replace(/-01(-01)?$/, "") ?? "";
    const isYear = YEAR.test(year) && year === to?.replace(/-12(-31)?$/, "");
    const hasSteps = "interval" in table || "by" in table;
    const isFitting =
      interval === "week" && Object.entries(others).every((pair) => IN_A_YEAR.test(pair.join("=")));
    return isYear && hasSteps && isFitting ? viewName({ ...others, from: year, to: year }) : null;
  }
  // Years that are compared have one step, and no events.
  const isCompared = choices["view"] === "cumulative";
  const isOneView = isCompared
    ? YEAR.test(compare ?? "2000") && !("interval" in choices) && !("events" in choices)
    : compare === undefined;
  return isOneView ? viewName(attributes) : null;
}

/**
 * The file in which the view for these attributes was prerendered, without its ending; `null` where none was, or where
 * the element has it at hand. Of other languages than English there is each element's view without attributes.
 */
export function offeredFile(
  tag: string,
  { lang, ...attributes }: Attributes,
  table: Readonly<Record<string, Attribute>>,
): string | null {
  const isPlain = !Object.keys(attributes).length;
  if (lang !== undefined) return isPlain ? fileOf(tag, `lang=${lang}`) : null;
  const name = isPlain ? null : offeredName(attributes, table);
  return name === null ? null : fileOf(tag, name);
}

/** What the file of a view is called, without its ending. */
export function fileOf(tag: string, name: string): string {
  return `${tag}.${name.replace(/[^a-z0-9]+/g, "-") || "default"}`;
}
