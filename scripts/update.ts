/**
 * Takes publishers' new files into the data: `npm run data:update -- path/to/file.ods`, or a folder of them. It shows
 * what they change and writes nothing; `--write` writes, and makes what is made from the data. The day a file was
 * published is in its name, or is said: `--published 2026-11-27`. Figures of the past that moved need `--because "…"`, a
 * sentence for readers, which goes into the ledger. `--report report.md` has all of it as the text of a pull request.
 */
import { execFileSync } from "node:child_process";
import { statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { dayInName } from "./update/day-in-name.js";
import { updateFolder, type FolderAnswer } from "./update/folder.js";
import { pullRequestText } from "./update/pull-request.js";
import { publications } from "./update/recognize.js";
import { update, type Asked } from "./update/update.js";

const usage = `npm run data:update -- <file or folder> [--published 2026-11-27] [--url https://…] [--because "…"] [--report report.md] [--write]
A file is one of
${publications.map(({ title }) => `- ${title}`).join("\n")}`;

/** What is made from the data. */
const MADE = ["generate", "build:data"];

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      published: { type: "string" },
      url: { type: "string" },
      because: { type: "string" },
      report: { type: "string" },
      write: { type: "boolean" },
    },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length) throw new Error("Give one file or folder.");
  const { report, url, ...how } = values;
  const answer = answerTo(path, { ...how, url });
  say(answer);
  const isRefused = answer.taken.some(({ refused }) => refused !== null);
  const isWritten = answer.written.length > 0;
  if (report !== undefined) {
    const given = process.argv
      .slice(2)
      .map((word) => (/^[\w./:-]+$/.test(word) ? word : JSON.stringify(word)));
    const commands = [`data:update -- ${given.join(" ")}`, ...(isWritten ? MADE : [])];
    writeFileSync(
      report,
      pullRequestText(
        answer,
        commands.map((name) => `npm run ${name}`),
      ),
    );
  }
  if (isRefused) process.exitCode = 1;
  if (!isWritten) return;
  for (const name of MADE) execFileSync("npm", ["run", name, "--silent"], { stdio: "inherit" });
  console.log(
    "Now see “New figures from the publisher” in docs/maintaining/data.md for what is left to do.",
  );
}

function answerTo(path: string, asked: Omit<Asked, "file">): FolderAnswer {
  const today = new Date().toISOString().slice(0, 10);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    if (asked.url !== undefined)
      throw new Error("--url is the page of one file, and this is a folder.");
    return updateFolder({ ...asked, folder: path }, "data", today);
  }
  const file = basename(path);
  const published = asked.published ?? dayInName(file);
  const onlyNew = asked.published === undefined;
  const one = update({ ...asked, file: path, published, onlyNew }, "data", today);
  const written = one.lines.filter((line) => line.startsWith("wrote "));
  return { taken: [{ file, ...one }], leftOut: [], written };
}

function say({ taken, leftOut, written }: FolderAnswer): void {
  for (const { file, lines, refused } of taken) {
    if (taken.length > 1) console.log(`\n${file}`);
    for (const line of lines) console.log(line);
    if (refused !== null) console.error(`Refused, and nothing is written. ${refused}`);
  }
  for (const { file, why } of leftOut) console.log(`Left out: ${file}. ${why}`);
  if (!taken.length) console.log("No file here is a publication that is known.");
  if (taken.length > 1) for (const path of written) console.log(`wrote ${path}`);
}

try {
  run();
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exitCode = 1;
}
