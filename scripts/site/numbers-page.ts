/**
 * The figures that the founding article printed, as a page of the site: the article's words, which stay
 * as they were printed; its number, live where an element counts the same; and what the record says of it. Without a script the article's digits stand.
 */
import { besideRecord, type ClaimBesideRecord } from "../../src/data/claim.js";
import type { Claim, Dataset } from "../../src/data/schema.js";
import { canonical, type View } from "../../src/embed/address.js";
import { english } from "../../src/i18n/locale.js";
import { anchor } from "../../src/static/writing.js";
import { escaped, openTag } from "../../src/static/markup.js";
import { claimWords } from "../../src/words/claims.js";

/** Where the figures were printed together. */
const ARTICLE = "founding-article";

export function numbersPage(dataset: Dataset): string {
  const items = dataset.claims
    .filter(({ source, value }) => source === ARTICLE && value !== null)
    .map(({ id }) => besideRecord(dataset, id))
    .filter((claim) => claim !== null)
    .map((claim) => itemOf(claim));
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${items.length} numbers in one article, and what the record says of each</title>
<link rel="icon" href="data:,">
<script type="module" src="cdn/inline.js"></script>
<style>
body { font: 1.0625rem/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem 4rem; }
h1 { line-height: 1.15; text-wrap: balance; }
li { margin-block: 1.5rem; break-inside: avoid; }
p { margin: 0; }
.why { font-size: 0.9em; }
</style>
<article>
<h1>${items.length} numbers in one article, and what the record says of each</h1>
<p>On 29 December 2024 one article printed these figures. A number that is underlined is the record’s: press it for its source, what is counted, and later revisions. Where the article had another, it stands beside it.</p>
<ol>
${items.join("\n")}
</ol>
<p>${anchor("./", "Back to the example article")}</p>
</article>
</html>
`;
}

function itemOf(beside: ClaimBesideRecord): string {
  const { claim } = beside;
  const words = claimWords(beside, english.locale);
  const said = words?.said.join("") ?? "";
  const view = viewOf(beside);
  const { labels } = english.locale.messages;
  const record = words?.record.map(({ value, label }) => `${value.text} ${label}`) ?? [];
  return `<li id="${claim.id}">
<p>${escaped(said)}</p>
${view ? numberOf(claim, view) : ""}<p class="why"><b>${escaped(words?.verdict ?? "")}.</b> ${escaped(words?.why ?? "")}${record.length ? ` ${escaped(`${labels.record}${labels.colon}${record.join(labels.also)}.`)}` : ""}</p>
</li>`;
}

/** The number that an element shows of the first row of the record; `null` where none counts it. */
function viewOf({ claim, record }: ClaimBesideRecord): View | null {
  const [first] = record;
  if (!first?.measure.element) return null;
  const { element, attributeValue } = first.measure;
  return canonical(element, {
    ...(attributeValue === undefined ? {} : { measure: attributeValue }),
    view: "inline",
    claim: claim.id,
    from: first.from,
    to: first.to,
  });
}

/** The article's number in digits, which gives way to the record's. */
function numberOf({ value }: Claim, view: View): string {
  const { text } = english.locale.count(value ?? 0);
  return `<p>The number: ${openTag(view.tag, view.attributes)}${text}</${view.tag}></p>\n`;
}
