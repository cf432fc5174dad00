/** A feed as files: Atom (RFC 4287) and JSON Feed 1.1 (jsonfeed.org). */
import { firstDay } from "../data/time.js";
import { escaped, escapedXml } from "./markup.js";

export interface Feed {
  /** A `tag:` address, the same wherever the site is served. */
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** The page that it follows. */
  readonly page: string;
  /** Where the Atom file is. */
  readonly self: string;
  /** When something was published last: a year, a month or a day. */
  readonly updated: string;
  /** The newest first. */
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly id: string;
  readonly title: string;
  /** A year, a month or a day. */
  readonly date: string;
  readonly page: string;
  readonly kind: string;
  /** A paragraph each. */
  readonly lines: readonly string[];
}

const AUTHOR = "The contributors of migration-explainers";

/** The beginning of the ids of a site’s feeds. */
export function tagOf(authority: string): string {
  return `tag:${authority},2026:`;
}

export function atomOf(feed: Feed): string {
  const entries = feed.entries.map(
    (entry) => `  <entry>
    <id>${escapedXml(entry.id)}</id>
    <title>${escapedXml(entry.title)}</title>
    <updated>${instant(entry.date)}</updated>
    <link rel="alternate" type="text/html" href="${escapedXml(entry.page)}"/>
    <category term="${escapedXml(entry.kind)}"/>
    <summary type="html">${escapedXml(htmlOf(entry, feed))}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapedXml(feed.lang)}">
  <id>${escapedXml(feed.id)}</id>
  <title>${escapedXml(feed.title)}</title>
  <author><name>${AUTHOR}</name></author>
  <updated>${instant(feed.updated)}</updated>
  <link rel="self" type="application/atom+xml" href="${escapedXml(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${escapedXml(feed.page)}"/>
${entries.join("\n")}
</feed>
`;
}

/** `address` is where the JSON file is. */
export function jsonFeedOf(feed: Feed, address: string): string {
  return JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: feed.title,
      home_page_url: feed.page,
      feed_url: address,
      language: feed.lang,
      authors: [{ name: AUTHOR }],
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: entry.page,
        title: entry.title,
        content_html: htmlOf(entry, feed),
        date_published: instant(entry.date),
        tags: [entry.kind],
      })),
    },
    null,
    2,
  );
}

function htmlOf({ lines }: Entry, { dir }: Feed): string {
  const open = dir === "rtl" ? `<p dir="rtl">` : "<p>";
  return lines.map((line) => `${open}${escaped(line)}</p>`).join("");
}

/** The first moment of a year, a month or a day. */
function instant(when: string): string {
  return `${firstDay(when)}T00:00:00Z`;
}
