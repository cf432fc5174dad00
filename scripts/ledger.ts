/** The ledger of changes as a page and an Atom feed, for the site. */
import type { Change, Dataset } from "../src/data/schema.js";
import { order } from "../src/data/time.js";
import { atomOf, tagOf } from "../src/static/feed-file.js";
import { escaped as text } from "../src/static/markup.js";

/** The page: every value that moved, newest first. */
export function ledgerPage({ changes, measures, sources }: Dataset): string {
  const rows = newestFirst(changes).map((change) => {
    const { id, date, measure, from, to, kind, reason } = change;
    const label = measures.find((each) => each.id === measure)?.label ?? measure;
    const publisher = sources.find((each) => each.id === change.source)?.publisher ?? "";
    const period = from === to ? from : `${from} to ${to}`;
    return `<tr id="${text(id)}"><th scope="row">${text(date)}</th>${[
      label,
      period,
      change.old,
      change.new,
      kind,
      reason,
      publisher,
    ]
      .map((cell) => `<td>${text(cell)}</td>`)
      .join("")}</tr>`;
  });
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The ledger: figures that moved</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="application/atom+xml" href="ledger.xml" title="The ledger">
<style>
body { font: 1rem/1.5 Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
div { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; border-block-end: 1px solid #8886; }
</style>
<h1>The ledger: figures that moved</h1>
<p>A revision is the publisher knowing better; a correction is an error of ours. Nothing is deleted. <a href="ledger.xml">Follow it as a feed.</a></p>
<div tabindex="0" role="region" aria-label="The ledger"><table>
<thead><tr>${["Date", "What is counted", "Period", "Old", "New", "Kind", "Why", "Publisher"].map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div>
<p><a href="./">Back to the example article</a></p>
</html>
`;
}

/**
 * The Atom feed of a site. Its ids are `tag:` addresses of `authority`, a domain: where that is given, they stay the
 * same wherever the site is served.
 */
export function ledgerFeed(
  { changes, measures }: Dataset,
  site: string,
  authority = new URL(site).hostname,
): string {
  const id = `${tagOf(authority)}ledger`;
  const at = (name: string) => new URL(name, site).href;
  const sorted = newestFirst(changes);
  return atomOf({
    id,
    title: "migration-explainers: figures that moved",
    lang: "en-GB",
    dir: "ltr",
    page: at("ledger.html"),
    self: at("ledger.xml"),
    updated: sorted[0]?.date ?? "2026",
    entries: sorted.map(({ measure, from, to, ...change }) => {
      const label = measures.find((each) => each.id === measure)?.label ?? measure;
      const period = from === to ? from : `${from} to ${to}`;
      return {
        id: `${id}/${change.id}`,
        title: `${label}, ${period}: ${change.old} became ${change.new}`,
        date: change.date,
        page: at(`ledger.html#${change.id}`),
        kind: change.kind,
        lines: [change.reason],
      };
    }),
  });
}

function newestFirst(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => order(b.date, a.date));
}
