/** What somebody writes who means harm, or does not know. */
import type { BrowserContext } from "puppeteer-core";
import { attributesOf } from "../../../src/attributes.js";
import { ask } from "./people.js";
import { tags } from "./reader.js";
import type { WordPress } from "./start.js";

/** Each element with everything an address can hold of it. */
export function wholeTags(): readonly string[] {
  return Object.entries(attributesOf).map(([tag, table]) => {
    const written = Object.keys(table).map((name) => ` ${name}="2024-12"`);
    return `<${tag}${written.join("")}>words</${tag}>`;
  });
}

/** A tag as it is sent, and what may be kept of it. */
export function hostileTag(address: string): readonly [sent: string, kept: string] {
  return [
    `<crossings-timeline from="2024" onclick="steal()" style="background: url(https://evil.example/a.png)" src="https://evil.example/data.json" data="{}" slot="x"><a href="${address}" onfocus="steal()">words</a> <a href="javascript:steal()">more</a></crossings-timeline> <evil-element from="2024">left</evil-element><script src="https://evil.example/a.js"></script>`,
    `<crossings-timeline from="2024"><a href="${address}">words</a> <a href="steal()">more</a></crossings-timeline> left`,
  ];
}

/** A shortcode as it is sent, and the elements that are shown. */
export const hostileShortcode: readonly [sent: string, shown: readonly string[]] = [
  `[deaths-tally by="month" onclick="steal()" src="https://evil.example/data.json" style="background: url(https://evil.example/a.png)" evil]<a href="https://example.org/" onfocus="steal()">words</a><img src="x" onerror="steal()">[/deaths-tally] [crossings-timeline from='2024" onclick="steal()']`,
  [
    `<deaths-tally by="month" style="display: block; min-height: 0px"><a href="https://example.org/">words</a></deaths-tally>`,
  ],
];

/** Addresses that are none of ours. */
export function hostileAddresses(site: string): readonly string[] {
  return [
    "javascript:steal()",
    "https://evil.example/explainers/embed/crossings-timeline/",
    `${site}embed/evil-element/`,
    `${site}embed/crossings-timeline/src=x/`,
    `${site}embed/crossings-timeline/from=2024%22%20onclick=%22steal()/`,
    `${site}embed/../../wp-login.php`,
  ];
}

/** What WordPress keeps of an author's post. */
export async function saved(wordpress: WordPress, content: string): Promise<string> {
  const { content: kept } = await ask<{ content: { raw: string } }>(
    wordpress,
    "author",
    "POST",
    "posts",
    { title: "A post", content, status: "publish" },
  );
  return kept.raw;
}

/** The elements of ours on a page, as the server has sent them; throws where anything of the attacker's is left. */
export async function shownTo(reader: BrowserContext, address: string): Promise<readonly string[]> {
  const page = await reader.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const main = await page.$eval("main", ({ outerHTML }) => outerHTML);
  const shown = await page.$$eval(tags, (all) => all.map(({ outerHTML }) => outerHTML));
  await page.close();
  const left = /steal|evil|onerror/.exec(main);
  if (left) throw new Error(`“${left[0]}” is left on the page: ${main}`);
  return shown;
}
