/** Citations of what is shown: the publisher first, then us, with the day the widget is pinned to. */
import { json } from "./json.js";
import type { Shown } from "./shown.js";
import type { SourceLine } from "./words.js";

export type CitationFormat = "plain" | "bibtex" | "csl-json";

/** The citation of every source of what is shown, in one of three formats. */
export function citationOf(shown: Shown, format: CitationFormat): string {
  if (format === "csl-json")
    return json(
      shown.sources.map((source) => csl(source, shown)),
      2,
    );
  return shown.sources
    .map((source) => (format === "bibtex" ? bibtex(source, shown) : plain(source, shown)))
    .join("\n");
}

function plain({ publisher, title, url, detail }: SourceLine, shown: Shown): string {
  return `${publisher}${shown.labels.colon}${title} (${detail}).${url === null ? "" : ` ${url}.`} ${shownBy(shown)}`;
}

function bibtex({ publisher, title, url, published, id }: SourceLine, shown: Shown): string {
  const fields = [
    ["author", `{${tex(publisher)}}`],
    ["title", tex(title)],
    ["year", published?.slice(0, 4) ?? "n.d."],
    ...(url === null ? [] : [["url", url]]),
    ["note", tex(shownBy(shown))],
  ];
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

function csl({ publisher, title, url, published, id }: SourceLine, shown: Shown) {
  return {
    id,
    type: "dataset",
    author: [{ literal: publisher }],
    title,
    ...(published !== null && { issued: { "date-parts": [published.split("-").map(Number)] } }),
    ...(url !== null && { URL: url }),
    note: shownBy(shown),
  };
}

/** We come after the publisher, with what was shown, as of when, and what must be known with it. */
function shownBy({ credit, caveats }: Shown): string {
  return [credit, ...caveats].join(" ");
}

function tex(text: string): string {
  return text.replace(/[\\{}]/g, "").replace(/[&%$#_]/g, (character) => `\\${character}`);
}
