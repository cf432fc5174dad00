/** Holds what a program asks for against what can be asked, and says what is wrong and what there is instead. */
import type { View } from "../embed/address.js";
import { collections } from "../data/rules.js";
import { isWhen } from "../data/time.js";
import type { RenderOptions } from "./render.js";

/** Throws where that is no element with its attributes as they are in HTML. */
export function checkView(view: unknown): asserts view is View {
  if (!isRecord(view) || !isRecord(view["attributes"]))
    throw new Error(
      `A view is a tag and its attributes, such as { tag: "deaths-tally", attributes: { by: "cause" } }; it is ${shown(view)}.`,
    );
  for (const [name, value] of Object.entries(view["attributes"]))
    if (typeof value !== "string")
      throw new Error(
        `Attributes are text, as in HTML: ${name} is ${shown(value)}. Write "2024" for a year, and "" for an attribute without a value.`,
      );
}

/** Throws where an option cannot be honoured. */
export function checkOptions({ site, width, scale, data, day }: RenderOptions): void {
  if (site !== undefined && !/^https?:\/\/[^]*\/$/.test(site))
    throw new Error(
      `site is no absolute address that ends in a slash, such as https://your.site/; it is ${shown(site)}.`,
    );
  checkNumber("width", width, 240, 1200);
  checkNumber("scale", scale, 0.5, 8);
  if (data !== undefined && !isWhole(data))
    throw new Error(
      "data is no dataset that came through parseDataset: give what parseDataset(…).dataset holds.",
    );
  if (day !== undefined && !(day.length === 10 && isWhen(day)))
    throw new Error(`day is no day that exists, such as 2024-12-13; it is ${shown(day)}.`);
}

function checkNumber(name: string, value: unknown, least: number, most: number): void {
  if (value !== undefined && !(typeof value === "number" && value >= least && value <= most))
    throw new Error(`${name} is not a number from ${least} to ${most}; it is ${shown(value)}.`);
}

/** Whether it has every collection, as what came through parseDataset does. */
function isWhole(data: unknown): boolean {
  return isRecord(data) && collections.every((name) => Array.isArray(data[name]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** So much of a value says which it is; a whole dataset would bury the sentence. */
const SHOWN = 120;

/** A value as its author would write it. */
function shown(value: unknown): string {
  if (value === undefined) return "missing";
  const text = typeof value === "number" ? `${value}` : String(JSON.stringify(value));
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
