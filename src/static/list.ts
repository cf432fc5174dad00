/** The list of the figures that have a page, each with its picture: `embed/index.html`. */
import { pathOf } from "../embed/address.js";
import { escaped } from "./markup.js";
import { PROVIDER } from "./oembed.js";
import { sheet } from "./page.js";
import type { StaticView } from "./static-view.js";

/** The name of the group of figures whose words are not English. */
export const OTHERS = "In other languages";

const own =
  "ul{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1.5em}img{display:block;border:1px solid;max-inline-size:100%;block-size:auto}small{display:block}";

/** The views by element, and those in other languages last. */
export function groupsOf(views: readonly StaticView[]): [name: string, views: StaticView[]][] {
  const groups = new Map<string, StaticView[]>();
  for (const view of views) {
    const name = view.shown.lang.startsWith("en") ? view.element.example.name : OTHERS;
    groups.set(name, [...(groups.get(name) ?? []), view]);
  }
  const english = [...groups].filter(([name]) => name !== OTHERS);
  const others = groups.get(OTHERS);
  return [...english, ...(others ? [[OTHERS, others] as [string, StaticView[]]] : [])];
}

/** By element, English first: of each its title, and what tells it from others of the same title. */
export function listOf(views: readonly StaticView[]): string {
  const sections = groupsOf(views).map(
    ([name, figures]) => `<h2>${escaped(name)}</h2>
<ul>${figures.map(entryOf).join("\n")}</ul>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>All figures of ${PROVIDER}</title>
<style>${sheet}${own}</style>
</head>
<body><h1>All figures</h1>
<p>Each figure has a page of its own. Paste its address where you write, or take another form from the <a href="../builder.html">embed builder</a>.</p>
${sections.join("\n")}</body>
</html>
`;
}

function entryOf({ shown, view }: StaticView): string {
  const path = escaped(pathOf(view));
  const { lang, dir, title, subtitle } = shown;
  return `<li lang="${lang}" dir="${dir}"><a href="${path}"><img src="${path}card.png" alt="" width="300" height="158" loading="lazy"> ${escaped(title)}</a><small>${escaped(subtitle)}</small></li>`;
}
