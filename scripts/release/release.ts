/**
 * Makes a release: `npm run release -- minor`. It runs all that CI runs, sets the version, dates the changelog,
 * keeps the figures as released, packs, commits and tags. With `--dry-run` it does the same in a copy that is
 * thrown away, up to `npm publish --dry-run`. Pushing the tag makes `.github/workflows/release.yml` publish.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { publishedOf, type Published } from "../../src/data/ledger.js";
import { readDataset } from "../read-dataset.js";
import { closed, leastStep, stepped, type Step } from "./changelog.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "dry-run": { type: "boolean", default: false } },
});
const step = positionals[0] as Step;
if (!["patch", "minor", "major"].includes(step))
  throw new Error("Say which step it is: npm run release -- patch, minor or major [--dry-run]");

const said = (command: string, ...words: string[]) =>
  execFileSync(command, words, { encoding: "utf8" }).trim();
const run = (command: string, ...words: string[]) => {
  console.log(`\n> ${command} ${words.join(" ")}`);
  execFileSync(command, words, { stdio: "inherit" });
};
const read = (path: string) => readFileSync(path, "utf8");

if (said("git", "status", "--porcelain"))
  throw new Error("There are changes that are not committed: commit them, or put them away.");
if (said("git", "branch", "--show-current") !== "main" && !values["dry-run"])
  throw new Error("A release is made on main.");

if (values["dry-run"]) {
  const copy = mkdtempSync(join(tmpdir(), "release-"));
  run("git", "clone", "--quiet", ".", copy);
  process.chdir(copy);
  process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
}

run("bash", ".ci/run");
// Nothing is known of advisories where the registry does not answer; then it is no release.
if (!values["dry-run"]) run("npm", "audit", "--omit", "dev");

const manifest = JSON.parse(read("package.json")) as { version: string };
// What was never tagged was never released: the first release is the version written there.
const version = said("git", "tag", "--list", "v*")
  ? stepped(manifest.version, step)
  : manifest.version;
const before = JSON.parse(read("test/released.json")) as Published;
const after = publishedOf(readDataset("data"));
const day = new Date().toISOString().slice(0, 10);
const least = leastStep(before, after);
writeFileSync("CHANGELOG.md", closed(read("CHANGELOG.md"), { version, day, step, least }));
run("npm", "version", version, "--no-git-tag-version", "--allow-same-version");
run("npx", "tsx", "scripts/project.ts");
run("npx", "tsx", "scripts/released.ts");
run("npx", "tsx", "scripts/release/files.ts");
run("git", "commit", "--quiet", "--all", "--message", `Release ${version}`);
run("git", "tag", "--annotate", `v${version}`, "--message", `Release ${version}`);
if (values["dry-run"])
  run("npm", "publish", "--dry-run", `./release/migration-explainers-${version}.tgz`);
else console.log(`\nRelease ${version} is tagged. Publish it: git push --follow-tags`);
