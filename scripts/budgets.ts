/**
 * Builds `cdn/` and fails where a file takes more bytes over the line (brotli) than `scripts/budgets.json`
 * allows, or has no budget. Raise a budget only together with what the reader gets for it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import "./cdn.js";

const budgets = JSON.parse(readFileSync("scripts/budgets.json", "utf8")) as Record<string, number>;
const files = readdirSync("cdn", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".js"),
);
const faults = files.flatMap((file) => {
  const bytes = brotliCompressSync(readFileSync(`cdn/${file}`)).length;
  // A chunk's name ends in a hash of eight characters.
  const name = file.replace(/^(chunks\/.*)-.{8}\.js$/, "$1.js");
  const budget = budgets[name];
  if (budget === undefined) return [`${name} (${bytes} bytes) has no budget.`];
  return bytes > budget
    ? [`${name} takes ${bytes} bytes, ${bytes - budget} more than its ${budget}.`]
    : [];
});
if (faults.length) {
  console.error(`cdn/, brotli:\n${faults.join("\n")}\nSee scripts/budgets.json.`);
  process.exitCode = 1;
}
