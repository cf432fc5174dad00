/**
 * Builds `cdn/` and fails where a file takes more bytes over the line (brotli) than `scripts/budgets.json`
 * allows, or has no budget. Raise a budget only together with what the reader gets for it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import "./cdn.js";
import { tags } from "./tags.js";

const budgets = JSON.parse(readFileSync("scripts/budgets.json", "utf8")) as Record<string, number>;
const files = readdirSync("cdn", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".js"),
);
const faults = files.flatMap((file) => {
  const bytes = brotliCompressSync(readFileSync(`cdn/${file}`)).length;
  const name = kindOf(file);
  const budget = budgets[name];
  if (budget === undefined) return [`${name} (${bytes} bytes) has no budget.`];
  return bytes > budget
    ? [`${name} takes ${bytes} bytes, ${bytes - budget} more than its ${budget}.`]
    : [];
});
if (faults.length) {
  console.error(
    `cdn/, brotli:\n${faults.join("\n")}\nMake it smaller, or raise its number in scripts/budgets.json.`,
  );
  process.exitCode = 1;
}

/** A file by its budget's name: without the hash of a chunk, and with the kind in place of an element, a view or a language. */
function kindOf(file: string): string {
  const languages = readdirSync("src/i18n/languages").map((each) => each.replace(/\.ts$/, ""));
  return file
    .replace(/^(chunks\/.*)-.{8}\.js$/, "$1.js")
    .replace(new RegExp(`(?<=^|/|(?:details|inline)\\.)(${tags.join("|")})(?=\\.)`), "<element>")
    .replace(/(?<=<element>\.)(?!definition\.|js$).*?(?=\.js$)/, "<view>")
    .replace(new RegExp(`^chunks/(${languages.join("|")})\\.js$`), "chunks/<language>.js");
}
