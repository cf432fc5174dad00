/**
 * Takes a publisher's new file into the data: `npm run data:update -- path/to/file.ods`. It shows what the
 * file changes and writes nothing; `--published 2026-11-27 --write` writes. Figures of the past that moved
 * need `--because "…"`, a sentence for readers, which goes into the ledger.
 */
import { parseArgs } from "node:util";
import { publications } from "./update/recognize.js";
import { update } from "./update/update.js";

const usage = `npm run data:update -- <file> [--published 2026-11-27] [--url https://…] [--because "…"] [--write]
The file is one of
${publications.map(({ title }) => `- ${title}`).join("\n")}`;

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      published: { type: "string" },
      url: { type: "string" },
      because: { type: "string" },
      write: { type: "boolean" },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length) throw new Error("Give one file.");
  const { lines, refused } = update(
    { file, ...values },
    "data",
    new Date().toISOString().slice(0, 10),
  );
  for (const line of lines) console.log(line);
  if (refused !== null) {
    console.error(`Refused, and nothing is written. ${refused}`);
    process.exitCode = 1;
  } else if (values.write)
    console.log(
      "Now see “New figures from the publisher” in docs/maintaining/data.md for what is left to do.",
    );
}

try {
  run();
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exitCode = 1;
}
