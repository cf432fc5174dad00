/** Where a reader reports an error: at an address that the page names, else at the project's own. Nothing is sent by itself. */
import { urlOf } from "../../embed/url.js";
import type { SharedLocale } from "../../i18n/locale.js";
import type { Note } from "../../words/note.js";
import { safeConsole } from "../safe-console.js";
import { openingTag } from "./address.js";
import { project } from "./project.js";

/** The name of the `<meta>` that names the address. */
const NAME = "explainers-report";

/** What was refused and said so. */
const told = new Set<string>();

/** The address with view, rows and version filled in, for a reader to look at and send; `null` where there is none. */
export function reportAddress(
  host: Element,
  notes: readonly Note[],
  { messages: { labels, report } }: SharedLocale,
): string | null {
  const url = chosen(host.ownerDocument) ?? (project.report === null ? null : read(project.report));
  if (!url) return null;
  const isMail = url.protocol === "mailto:";
  const subject = `migration-explainers: ${notes.map(({ title }) => title).join(labels.also)}`;
  const body = [
    report.ask,
    "",
    "",
    ...notes.flatMap(({ reported }) => [...reported, ""]),
    `${report.view}${labels.colon}${openingTag(host)}`,
    `${report.version}${labels.colon}${project.version}`,
  ].join(isMail ? "\r\n" : "\n");
  // Not URLSearchParams: mail programs read its plus signs as they stand.
  const query = Object.entries({ [isMail ? "subject" : "title"]: subject, body }).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  url.search = [...(url.search ? [url.search.slice(1)] : []), ...query].join("&");
  return url.href;
}

/** What the page names, if it is an address that we open. */
function chosen(page: Document): URL | null {
  const named = page.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`)?.content.trim();
  if (!named) return null;
  const url = read(named);
  if (!url && !told.has(named)) {
    told.add(named);
    safeConsole(
      "warn",
      `migration-explainers: <meta name="${NAME}" content="${named}"> is left out. Write a whole address that begins with https://, http:// or mailto:, without a password.`,
    );
  }
  return url;
}

function read(address: string): URL | null {
  const url = urlOf(address);
  return url && /^(https?|mailto):$/.test(url.protocol) && !url.username && !url.password
    ? url
    : null;
}
