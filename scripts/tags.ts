/**
 * The elements are the folders of `src` that are named like one. Whatever builds or goes over them reads this list, so
 * an element that is not whole stops it here, with the file that is missing.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** What every element is made of, beside what its definition asks for. */
const files = (tag: string) => [
  "definition.ts",
  ...["element", "define", "static", "example", "select", "words", "chart"].map(
    (part) => `${tag}.${part}.ts`,
  ),
];

/** The lists with a line for each element, and what the line exports or imports. */
const lists = [
  ["elements.ts", "static"],
  ["index.ts", "element"],
  ["define.ts", "define"],
] as const;

/** The tags of the elements in a folder of sources. Throws where a file or a line in a list is missing. */
export function tagsIn(src: string): readonly string[] {
  const tags = readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes("-"))
    .map(({ name }) => name);
  const listed = lists.map(
    ([list, part]) => [list, part, readFileSync(`${src}/${list}`, "utf8")] as const,
  );
  for (const tag of tags) {
    for (const file of files(tag))
      if (!existsSync(`${src}/${tag}/${file}`))
        throw new Error(
          `${src}/${tag}/${file} is missing. An element has ${files("<tag>").join(", ")}: see "A fifth element" in docs/maintaining/elements.md.`,
        );
    for (const [list, part, text] of listed)
      if (!text.includes(`"./${tag}/${tag}.${part}.js"`))
        throw new Error(
          `${src}/${list} does not name <${tag}>. Add a line like the others, with "./${tag}/${tag}.${part}.js".`,
        );
  }
  return tags;
}

export const tags = tagsIn("src");
