/**
 * Runs tests: `npm test` all of them, `npm test unit node` these suites, `npm test test/unit/select.test.ts` one file.
 * What begins with a dash after `--` is passed on: `npm test visual -- --update`.
 */
import { execFileSync } from "node:child_process";
import { install } from "./packages.js";
import { filesOf, isBuilt, suiteOf, suites, type Suite } from "./suites.js";

const words = process.argv.slice(2);
const asked = words.filter((word) => !word.startsWith("-"));
const options = words.filter((word) => word.startsWith("-"));

function run(command: string, args: readonly string[], env: Record<string, string> = {}): void {
  execFileSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
}
const script = (name: string) => run("npm", ["run", name, "--silent"]);

/** Runs files of suites that browsers run themselves. */
function inBrowsers(files: readonly string[], env: Record<string, string> = {}): void {
  run("npx", ["wtr", ...options, "--files", ...files], env);
}

/** Runs files in Node. One alone is run as it is, so that options reach it. */
function inNode(files: readonly string[]): void {
  const ofNode = options.filter((option) => option.startsWith("--test-"));
  const ofFile = options.filter((option) => !option.startsWith("--test-"));
  const how = files.length > 1 ? ["--test", "--test-concurrency=2"] : [];
  const all = ["--import", "tsx", "--test-reporter=spec", ...how, ...ofNode, ...files, ...ofFile];
  run(process.execPath, all);
}

function whole(): void {
  const all = Object.values(suites).filter(({ apart }) => !apart);
  const [elements, ...others] = all.filter(({ by }) => by === "browser");
  script("prerender");
  if (elements) inBrowsers(filesOf(elements));
  // One engine for these, to stay within a quarter of an hour.
  inBrowsers(others.flatMap(filesOf), { BROWSERS: "Chromium" });
  script("build");
  const inFolders = all.filter(({ by }) => by === "node");
  for (const { at, ownPackages } of inFolders) if (ownPackages) install(at);
  inNode(inFolders.flatMap(filesOf));
}

/** Runs some files of one suite; what is built already is used as it stands. */
function some(suite: Suite, files: readonly string[]): void {
  if (suite.ownPackages) install(suite.at);
  if (suite === suites["wordpress"]) run("npx", ["tsx", "test/e2e/wordpress/packages.ts"]);
  if (suite.built && !isBuilt()) script("build");
  else script("prerender");
  if (suite.by === "browser") inBrowsers(files);
  else inNode(files);
}

function help(): void {
  console.log(
    "npm test <suite or file> …; without one everything but what is marked with a star.\n",
  );
  for (const [name, { about, apart }] of Object.entries(suites))
    console.log(`${name.padEnd(14)} ${apart ? `* ${about} (${apart})` : about}`);
}

function single(word: string): void {
  const suite = suites[word];
  const ofFile = suiteOf(word);
  if (suite) some(suite, filesOf(suite));
  else if (ofFile) some(ofFile, [word]);
  else throw new Error(`"${word}" is no suite and no file of one: npm test help lists them.`);
}

try {
  if (asked.includes("help")) help();
  else {
    run("node", ["scripts/browsers.js"]);
    if (asked.length) asked.forEach(single);
    else whole();
  }
} catch (error) {
  // What failed has said so itself.
  if (!(error instanceof Error && "status" in error)) throw error;
  process.exitCode = 1;
}
