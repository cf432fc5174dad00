/**
 * Asks the address of every source whether it is still there: `npx tsx scripts/links.ts [--report links.md]`. For each
 * that fails or leads elsewhere it proposes an address in an archive. It changes nothing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { order } from "../src/data/time.js";
import type { Source } from "../src/data/schema.js";

/** A source with an address, as far as links go. */
export type Linked = Pick<Source, "id" | "url" | "retrieved">;

export interface Checked {
  readonly url: string;
  /** Ids of the sources that have this address. */
  readonly sources: readonly string[];
  /** `moved`: it leads elsewhere. `gone`: nothing is there. `unclear`: it did not let itself be asked, a person has to look. */
  readonly state: "there" | "moved" | "gone" | "unclear";
  /** What was answered. */
  readonly said: string;
  /** Where an archive may have it; `null` where it is there. */
  readonly archived: string | null;
  /** Whether the archive has said that it has it. */
  readonly isKnown: boolean;
}

/** The Internet Archive's list of what it holds. */
const ARCHIVE = "https://archive.org/wayback/available";
const SECONDS = 20;
const AT_ONCE = 4;

export async function checkLinks(
  sources: readonly Linked[],
  { archive = ARCHIVE, seconds = SECONDS } = {},
): Promise<Checked[]> {
  const byUrl = new Map<string, Linked[]>();
  for (const source of sources)
    if (source.url) byUrl.set(source.url, [...(byUrl.get(source.url) ?? []), source]);
  const waiting = [...byUrl];
  const checked: Checked[] = [];
  const ask = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      checked.push(await checkedLink(...next, archive, seconds));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return checked.sort((a, b) => order(a.url, b.url));
}

async function checkedLink(
  url: string,
  of: readonly Linked[],
  archive: string,
  seconds: number,
): Promise<Checked> {
  const answer = await answerOf(url, seconds);
  const day =
    of
      .map(({ retrieved }) => retrieved)
      .sort()
      .at(-1) ?? "";
  const proposal = `https://web.archive.org/web/${day.replaceAll("-", "")}/${url}`;
  const known = answer.state === "there" ? null : await archivedAt(url, day, archive, seconds);
  return {
    url,
    sources: of.map(({ id }) => id),
    ...answer,
    archived: answer.state === "there" ? null : (known ?? proposal),
    isKnown: known !== null,
  };
}

type Answer = Pick<Checked, "state" | "said">;

/** Some servers know no HEAD, so what it does not find is asked for once more. */
async function answerOf(url: string, seconds: number): Promise<Answer> {
  const head = await asked(url, "HEAD", seconds);
  return head.state === "there" || head.state === "moved" ? head : asked(url, "GET", seconds);
}

async function asked(url: string, method: string, seconds: number): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      headers: { "user-agent": "migration-explainers: are the sources still there?" },
      signal: AbortSignal.timeout(seconds * 1000),
    });
    await response.body?.cancel();
    const { status } = response;
    const said = `${method} answers ${status}`;
    if (status === 404 || status === 410) return { state: "gone", said };
    if (!response.ok) return { state: "unclear", said };
    const isSame = new URL(response.url).href === new URL(url).href.replace(/#.*/, "");
    return isSame ? { state: "there", said } : { state: "moved", said: `leads to ${response.url}` };
  } catch (error) {
    const { cause = error } = error as { cause?: unknown };
    const said = cause instanceof Error ? cause.message : String(cause);
    return { state: /ENOTFOUND/.test(said) ? "gone" : "unclear", said };
  }
}

/** The copy nearest to that day; `null` where there is none, or the archive does not answer. */
async function archivedAt(url: string, day: string, archive: string, seconds: number) {
  const query = new URLSearchParams({ url, timestamp: day.replaceAll("-", "") });
  try {
    const response = await fetch(`${archive}?${query}`, {
      signal: AbortSignal.timeout(seconds * 1000),
    });
    const { archived_snapshots } = (await response.json()) as {
      archived_snapshots?: { closest?: { available?: boolean; url?: string } };
    };
    const { closest } = archived_snapshots ?? {};
    return closest?.available ? (closest.url?.replace(/^http:/, "https:") ?? null) : null;
  } catch {
    return null;
  }
}

/** What was found in Markdown: first what is gone. */
export function linksText(checked: readonly Checked[]): string {
  const states = { gone: "Gone", moved: "Lead elsewhere", unclear: "To be looked at by hand" };
  const sections = Object.entries(states).flatMap(([state, title]) => {
    const rows = checked.filter((each) => each.state === state);
    if (!rows.length) return [];
    const lines = rows.map(
      ({ url, sources, said, archived, isKnown }) =>
        `- <${url}> (${sources.join(", ")}): ${said.replace(/\s+/g, " ")}. ${isKnown ? "The archive has" : "Perhaps in the archive"}: <${archived ?? ""}>`,
    );
    return [`## ${title}\n\n${lines.join("\n")}`];
  });
  const there = checked.filter(({ state }) => state === "there").length;
  return `${[`# Links of the sources\n\n${there} of ${checked.length} are there.`, ...sections].join("\n\n")}\n`;
}

if (process.argv[1]?.endsWith("links.ts")) {
  const { values } = parseArgs({ options: { report: { type: "string" } } });
  const rows = ["sources", "event-sources"].flatMap(
    (name) => JSON.parse(readFileSync(`data/${name}.json`, "utf8")) as Linked[],
  );
  const checked = await checkLinks(rows);
  const text = linksText(checked);
  console.log(text);
  if (values.report !== undefined) writeFileSync(values.report, text);
  if (checked.every(({ said }) => /ENOTFOUND|EAI_AGAIN/.test(said)))
    console.error("No address was found at all: this computer seems to have no network.");
  if (checked.some(({ state }) => state === "gone")) process.exitCode = 1;
}
