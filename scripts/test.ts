/**
 * Runs tests: `npm test` all of them, `npm test unit node` these suites, `npm test test/unit/select.test.ts` one file.
 * What begins with a dash after `--` is passed on: `npm test visual -- --update`.
 */
import { spawn } from "node:child_process";
import { install } from "./packages.js";
import { filesOf, isBuilt, suiteOf, suites, type Suite } from "./suites.js";

const words = process.argv.slice(2);
const asked = words.filter((word) => !word.startsWith("-"));
const options = words.filter((word) => word.startsWith("-"));

/** Something that was run has failed, and has said so itself. */
class Failed extends Error {}

async function run(
  command: string,
  args: readonly string[],
  { env = {}, isQuiet = false }: { env?: Record<string, string>; isQuiet?: boolean } = {},
): Promise<void> {
  const stdio = isQuiet ? "pipe" : "inherit";
  const child = spawn(command, args, { stdio, env: { ...process.env, ...env } });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (piece: Buffer) => said.push(piece));
  const code = await new Promise((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  );
  if (code === 0) return;
  process.stdout.write(Buffer.concat(said));
  throw new Failed(`${command} ended with ${code}.`);
}
const script = (name: string, isQuiet = false) =>
  run("npm", ["run", name, "--silent"], { isQuiet });

/** Runs files of suites that browsers run themselves. */
function inBrowsers(files: readonly string[], env: Record<string, string> = {}): Promise<void> {
  return run("npx", ["wtr", ...options, "--files", ...files], { env });
}

/** Runs files in Node. One alone is run as it is, so that options reach it. */
function inNode(files: readonly string[]): Promise<void> {
  const ofNode = options.filter((option) => option.startsWith("--test-"));
  const ofFile = options.filter((option) => !option.startsWith("--test-"));
  // No file takes minutes: one that hangs ends in time to say so.
  const how = files.length > 1 ? ["--test", "--test-concurrency=3", "--test-timeout=600000"] : [];
  const all = ["--import", "tsx", "--test-reporter=spec", ...how, ...ofNode, ...files, ...ofFile];
  return run(process.execPath, all);
}

async function whole(): Promise<void> {
  const all = Object.values(suites).filter(({ apart }) => !apart);
  const [elements, ...others] = all.filter(({ by }) => by === "browser");
  await script("prerender");
  if (elements) await inBrowsers(filesOf(elements));
  // On a push one engine for these, to stay within a quarter of an hour; it waits more than it works, and what builds
  // works. What it says would stand between the tests.
  await Promise.all([
    inBrowsers(others.flatMap(filesOf), { BROWSERS: "Chromium" }),
    script("build", true),
  ]);
  const inFolders = all.filter(({ by }) => by === "node");
  for (const { at, ownPackages } of inFolders) if (ownPackages) install(at);
  await inNode(inFolders.flatMap(filesOf));
}

/** Runs some files of one suite; what is built already is used as it stands. */
async function some(suite: Suite, files: readonly string[]): Promise<void> {
  if (suite.ownPackages) install(suite.at);
  if (suite === suites["wordpress"]) await run("npx", ["tsx", "test/e2e/wordpress/packages.ts"]);
  await script(suite.built && !isBuilt() ? "build" : "prerender");
  await (suite.by === "browser" ? inBrowsers(files) : inNode(files));
}

function help(): void {
  console.log(
    "npm test <suite or file> …; without one everything but what is marked with a star.\n",
  );
  for (const [name, { about, apart }] of Object.entries(suites))
    console.log(`${name.padEnd(14)} ${apart ? `* ${about} (${apart})` : about}`);
}

async function single(word: string): Promise<void> {
  const suite = suites[word];
  const ofFile = suiteOf(word);
  if (suite) await some(suite, filesOf(suite));
  else if (ofFile) await some(ofFile, [word]);
  else throw new Error(`"${word}" is no suite and no file of one: npm test help lists them.`);
}

try {
  if (asked.includes("help")) help();
  else {
    await run("node", ["scripts/browsers.js"]);
    for (const word of asked) await single(word);
    if (!asked.length) await whole();
  }
} catch (error) {
  if (!(error instanceof Failed || (error instanceof Error && "status" in error))) throw error;
  process.exitCode = 1;
}
