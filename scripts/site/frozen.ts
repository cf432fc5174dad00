/**
 * Pages pinned to a day: built once, and kept in `site/frozen/` as they were. Their files are text in which the site is
 * `SITE`; `list.json` has the hash of each and the day it was built.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { pathOf, type View } from "../../src/embed/address.js";
import { rasterized } from "../../src/static/pictures.js";

export const FROZEN = "site/frozen";

/** Stands for the address of the site, and is nobody’s. */
export const SITE = "https://site.invalid/";

/** What is kept of a page. How it is embedded, its card and its feed are made with every build. */
export const KEPT = ["index.html", "data.md", "data.csv", "data.json", "picture.svg"] as const;

export interface Frozen {
  readonly day: string;
  /** The hash of each file. */
  readonly files: Readonly<Record<string, string>>;
}

/** What is kept, by the paths of the views. */
export function frozenPages(): Readonly<Record<string, Frozen>> {
  const list = `${FROZEN}/list.json`;
  return existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as Record<string, Frozen>) : {};
}

/** Whether a view says for ever what was known on a day. */
export function isPinned({ attributes }: View): boolean {
  return "as-of" in attributes;
}

/** The kept files of a view below `site`, with the PNG of its picture; none where it is not kept. */
export async function frozenFiles(
  view: View,
  site: string,
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const path = pathOf(view);
  const frozen = frozenPages()[path];
  if (!frozen) return {};
  const read = (name: string) => readFileSync(`${FROZEN}/${path}${name}`, "utf8");
  const texts = Object.keys(frozen.files).map((name) => [name, read(name).replaceAll(SITE, site)]);
  return {
    ...(Object.fromEntries(texts) as Record<string, string>),
    "picture.png": await rasterized(read("picture.svg"), 2),
  };
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
