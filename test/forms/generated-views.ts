/** Views as anybody might ask for them: the attributes of the manifest in many combinations, the same ones in every run. */
import { readFileSync } from "node:fs";
import { attributesOf } from "../../src/attributes.js";
import { readDataset } from "../../scripts/read-dataset.js";
import { canonical, pathOf, type View } from "../../src/embed/address.js";
import { isProblem } from "../../src/data/view.js";
import { viewModelOf } from "../view.js";

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
}

const manifest = JSON.parse(readFileSync("custom-elements.json", "utf8")) as {
  modules: { declarations?: { tagName?: string; attributes?: Attribute[] }[] }[];
};
const dataset = readDataset("data");

/** What an attribute may say: its union, or ids and days of the dataset. */
function valuesOf({ name, type }: Attribute): string[] {
  const union = [...(type?.text.matchAll(/['"]([a-z-]+)['"]/g) ?? [])].map(
    ([, value = ""]) => value,
  );
  // A number in running text is no figure: test/node/inline.test.ts has its forms.
  if (union.length) return union.filter((value) => value !== "inline");
  if (name === "quote") return dataset.quotes.map(({ id }) => id);
  if (name === "claim") return dataset.claims.map(({ id }) => id);
  if (name === "interval") return ["day", "week", "month", "quarter", "year"];
  if (name === "from") return ["2019", "2023-07", "2024", "2024-07-05"];
  if (name === "to") return ["2024", "2024-12", "2024-12-13", "2025"];
  if (name === "as-of") return ["2024-12-29", "2025-06-30", "2026-03-01"];
  if (name === "no-evidence") return [""];
  return [];
}

/** A small generator of numbers below 1 (mulberry32), so that every run sees the same views. */
function numbers(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function generatedViews(count: number, seed = 1): View[] {
  const next = numbers(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)];
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined && Object.hasOwn(attributesOf, tagName));
  const found = new Map<string, View>();
  for (let tries = 0; found.size < count && tries < 100 * count; tries++) {
    const { tagName = "", attributes = [] } = pick(elements) ?? {};
    const chosen: Record<string, string> = {};
    for (const attribute of attributes) {
      if (attribute.name === "show" || valuesOf(attribute)[0] === "tally") continue;
      const value =
        next() < 0.35 || attribute.name === "quote" ? pick(valuesOf(attribute)) : undefined;
      if (value !== undefined) chosen[attribute.name] = value;
    }
    const explained = viewModelOf(tagName, chosen, dataset);
    if (!explained || isProblem(explained) || explained.warnings.length) continue;
    const lang = next() < 0.2 ? pick(["cy", "fr", "ar"]) : undefined;
    const view = canonical(tagName, { ...chosen, ...(lang !== undefined && { lang }) });
    if (view) found.set(pathOf(view), view);
  }
  return [...found.values()];
}
