/** What an update changes as the text of a pull request, in Markdown. */
import type { Change } from "../../src/data/schema.js";
import type { FolderAnswer, Taken } from "./folder.js";

/** `commands` are those that were run. */
export function pullRequestText(
  { taken, leftOut }: Omit<FolderAnswer, "written">,
  commands: readonly string[],
): string {
  const refused = taken.filter((each) => each.refused !== null);
  const isSame = !refused.length && taken.every(isNothing);
  return `${[
    "# New figures from the publishers",
    refused.length
      ? `**Refused: nothing is written.** ${refused.map(({ file }) => code(file)).join(", ")} cannot be taken.`
      : isSame
        ? "Nothing is new."
        : "",
    ...taken.map(section),
    leftOut.length
      ? `## Left out\n\n${leftOut.map(({ file, why }) => `- ${code(file)}: ${plain(why)}`).join("\n")}`
      : "",
    isSame ? "" : CHECKED,
    `## Commands\n\n${fenced(commands.join("\n"), "sh")}`,
  ]
    .filter(Boolean)
    .join("\n\n")}\n`;
}

const CHECKED = `## Before it is merged

- [ ] Each day of publication is the one on the publisher’s page.
- [ ] Each reason in the ledger is the publisher’s, in a sentence for readers.
- [ ] \`noticeUntil\` stands in the rows after which a reader would conclude something else.
- [ ] \`npm run check\` and \`npm test\` say nothing, the changelog has its line, and the pictures that changed were looked at.`;

function isNothing({ lines }: Taken): boolean {
  return lines.includes("Nothing to write.");
}

function section(file: Taken): string {
  const { title, published, changes, ledger, byHand } = file.found;
  const open = [...(file.refused === null ? [] : [file.refused]), ...byHand];
  return [
    `## ${plain(title || file.file)}`,
    `From ${code(file.file)}${published && `, published ${published}`}.${isNothing(file) ? " It says what is held." : ""}`,
    changes.length && !isNothing(file)
      ? `### What is new\n\n${fenced(changes.join("\n"), "text")}`
      : "",
    ledger.length ? `### What moved\n\n${movedTable(ledger)}` : "",
    open.length ? `### What needs a hand\n\n${open.map(item).join("\n")}` : "",
  ]
    .filter(Boolean)
    .join("\n\n");
}

function movedTable(ledger: readonly Change[]): string {
  const rows = ledger.map(({ measure, from, to, old, new: now, reason }) => [
    measure,
    from === to ? from : `${from} to ${to}`,
    `${old} → ${now}`,
    reason || "no reason is given yet",
  ]);
  return [["figure", "period", "old → new", "why"], ["---", "---", "---", "---"], ...rows]
    .map((row) => `| ${row.map(plain).join(" | ")} |`)
    .join("\n");
}

/** A text in which Markdown finds nothing to act on: a file and its publisher may say anything. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#@]/g, "\\$&");
}

function item(text: string): string {
  return `- ${text.split("\n").map(plain).join("\n  ")}`;
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

/** A fence that is longer than any in the text. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
