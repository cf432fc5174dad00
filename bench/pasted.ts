/** What an author pastes for our elements: the snippets of the builder, or of README. */
import { readdirSync, readFileSync } from "node:fs";
import { createStaticView, snippetsOf, type View } from "../src/static/index.js";
import type { OurPage } from "./our-pages.js";

/** Stands for the address of the site whose builder made a snippet; the files are ours. */
const SITE = "https://your.site/";

export interface Pasted {
  /** Scripts and preloads. */
  readonly head: string;
  /** The elements, one by one. */
  readonly elements: readonly string[];
}

/** `script` takes the place of the elements' own ones. */
export async function pastedOf(page: OurPage, script: string | null): Promise<Pasted> {
  const snippets = page.readme
    ? [readmeSnippet()]
    : await Promise.all(page.views.map(async (view) => (await formsOf(view)).tag));
  const lines = snippets.flatMap((snippet) => snippet.match(/^<(?:link|script) .*$/gm) ?? []);
  const scripts = script
    ? [`<script type="module" src="${script}"></script>`]
    : lines.filter((line) => line.startsWith("<script"));
  const links = page.preloads && [
    ...lines.filter((line) => line.startsWith("<link")),
    ...page.preloads.map((name) => `<link rel="modulepreload" href="/cdn/chunks/${chunk(name)}">`),
  ];
  const src = page.src ? ` src="${page.src}"` : "";
  const elements = snippets.map((snippet) =>
    snippet.replace(/^<(?:link|script) .*\n/gm, "").replace(/^<[a-z-]+/, `$&${src}`),
  );
  return {
    head: [...new Set([...(links ?? []), ...scripts])].join("\n"),
    elements: Array.from({ length: page.times ?? 1 }, () => elements).flat(),
  };
}

/** Every form of a view, with the addresses of our server. */
export async function formsOf(view: View): Promise<{ tag: string; figure: string }> {
  const { tag, figure } = snippetsOf(await createStaticView(view), SITE);
  return { tag: tag.replaceAll(`"${SITE}`, '"/'), figure };
}

/** The first code in README. */
function readmeSnippet(): string {
  const code = /```html\n([^]*?)```/.exec(readFileSync("README.md", "utf8"))?.[1];
  if (!code) throw new Error("README.md has no code to paste.");
  return code.replaceAll(`"${SITE}`, '"/');
}

function chunk(name: string): string {
  const found = readdirSync("cdn/chunks").find((file) => file.replace(/-.{8}\.js$/, "") === name);
  if (!found) throw new Error(`There is no ${name} in cdn/chunks: see bench/our-pages.ts.`);
  return found;
}
