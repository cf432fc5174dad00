/** The code of the documentation, block by block. */
import { readdirSync, readFileSync } from "node:fs";

export interface Block {
  /** The file, and the line where the block begins. */
  readonly place: string;
  readonly language: string;
  /** What follows the language: the name of a file. */
  readonly name: string;
  readonly code: string;
}

/** Every page that people read. */
export const pages: readonly string[] = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...["docs", "docs/maintaining"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
  ...["data", "bench", "integrations/wordpress"].map((folder) => `${folder}/README.md`),
  ...readdirSync("stories")
    .filter((name) => name.endsWith(".mdx"))
    .map((name) => `stories/${name}`),
];

export const blocks: readonly Block[] = pages.flatMap((page) => {
  const text = readFileSync(page, "utf8");
  return [...text.matchAll(/^( *)```(\w+)(?: (\S+))?\n([^]*?)^ *```$/gm)].map((found) => {
    const [, indent = "", language = "", name = "", code = ""] = found;
    const line = text.slice(0, found.index).split("\n").length;
    return {
      place: `${page}:${line}`,
      language,
      name,
      code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    };
  });
});
