/** Fails where a generated file is not what its source makes of it now. Run `npm run generate` to mend that. */
import { execSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const generated = [
  "custom-elements.json",
  "README.md",
  "docs/ids.md",
  "docs/rooms.md",
  "docs/rooms.svg",
  "src/attributes.ts",
  "integrations/wordpress/elements.php",
  "test/sanitizers/recipes/elements.js",
  "data/schema.json",
  "stories/errors.mdx",
  "src/data/chunks/returns.ts",
  "src/data/element-measures.ts",
  "src/element/tools/project.ts",
  "data/incidents.json",
  ...readdirSync("data/series").map((file) => `data/series/${file}`),
];

const before = generated.map((path) => readFileSync(path, "utf8"));
execSync("npm run generate --silent", { stdio: ["ignore", "ignore", "inherit"] });
const stale = generated.filter((path, index) => readFileSync(path, "utf8") !== before[index]);
// A check changes nothing, so what stood there is put back.
generated.forEach((path, index) => writeFileSync(path, before[index] ?? ""));
if (stale.length) {
  console.error(
    `Not up to date: ${stale.join(", ")}. Run "npm run generate" and commit the result.`,
  );
  process.exitCode = 1;
}
