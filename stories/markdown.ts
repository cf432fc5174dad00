/** The project's own pages, shown in the documentation as they stand: nothing is written twice. */

/** Where a page of the repository stands in the documentation. */
const places: Readonly<Record<string, string>> = {
  "CHANGELOG.md": "project-changelog",
  "docs/code.md": "guide-use-it-from-code",
  "docs/embedding.md": "guide-put-a-figure-on-a-page",
  "docs/performance.md": "guide-performance",
  "stories/embedding.mdx": "guide-embedding",
  "CONTRIBUTING.md": "project-contributing",
  "SECURITY.md": "guide-security",
  "data/README.md": "figures-how-we-count",
};

/** A whole page, or one of its sections without its heading; links to other files lead to their page, or are their name. */
export function page(markdown: string, section?: string): string {
  const [, body = ""] = section
    ? (new RegExp(`^## ${section}\n([^]*?)(?=^## |(?![^]))`, "m").exec(markdown) ?? [])
    : [markdown, markdown];
  if (!body) throw new Error(`There is no section "${section}".`);
  return body.replace(/\[([^\]]+)\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g, (_link, words, path) => {
    const place = places[String(path).replace(/^(\.\.\/)+/, "")];
    return place ? `[${words}](?path=/docs/${place}--docs)` : String(words);
  });
}

/** The part of a file from one of its lines to another, moved to the left. */
export function part(code: string, from: string, to: string): string {
  const lines = code.slice(code.lastIndexOf("\n", code.indexOf(from)) + 1).split("\n");
  const kept = lines.slice(0, lines.findIndex((line) => line.includes(to)) + 1);
  const indent = /^ */.exec(kept[0] ?? "")?.[0].length ?? 0;
  return kept.map((line) => line.slice(indent)).join("\n");
}
