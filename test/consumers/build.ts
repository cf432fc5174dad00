/** Makes a small app that uses the packed package, in a folder outside the repository. */
import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

const APPS = "test/consumers/apps";
const SHARED = "shared";
const PACKAGE = "package.tgz";
const OURS = "migration-explainers";

const run = promisify(execFile);

/** No tool says anything to anybody. */
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  NG_CLI_ANALYTICS: "false",
  // Tools of ours, for an app that has none of its own.
  PATH: `${process.env["PATH"]}:${resolve("node_modules/.bin")}`,
};

/** What is pinned in the `package.json` of an app. */
export interface App {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export const apps: ReadonlyMap<string, App> = new Map(
  readdirSync(APPS)
    .filter((name) => name !== SHARED)
    .map((name) => [name, JSON.parse(readFileSync(`${APPS}/${name}/package.json`, "utf8")) as App]),
);

/** The version of what an app is made with; empty where that is nothing but a browser. */
export function versionOf({ dependencies }: App): string {
  return Object.entries(dependencies).find(([name]) => name !== OURS)?.[1] ?? "";
}

/** Packs what `npm publish` would send, and gives the file. */
export function pack(folder: string): string {
  const packed = execFileSync(
    "npm",
    ["pack", "--ignore-scripts", "--json", "--pack-destination", folder],
    { encoding: "utf8" },
  );
  const [{ filename = "" } = {}] = JSON.parse(packed) as { filename: string }[];
  return join(folder, filename);
}

/** The folder of an app, with what all of them share and the package. */
function copied(name: string, folder: string, tarball: string): string {
  const app = join(folder, name);
  cpSync(join(APPS, SHARED), app, { recursive: true });
  cpSync(join(APPS, name), app, { recursive: true });
  cpSync(tarball, join(app, PACKAGE));
  return app;
}

/** Installs an app from the registry. */
export async function install(name: string, folder: string, tarball: string): Promise<string> {
  const app = copied(name, folder, tarball);
  const quiet = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"];
  await run("npm", ["install", ...quiet], { cwd: app, env });
  return app;
}

/** The same without the registry, for an app that needs nothing this repository does not have. */
export function link(name: string, folder: string, tarball: string): string {
  const app = copied(name, folder, tarball);
  const modules = join(app, "node_modules");
  mkdirSync(join(modules, OURS), { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", join(modules, OURS)]);
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as App;
  for (const each of Object.keys({ ...dependencies, ...needs(name) })) {
    mkdirSync(dirname(join(modules, each)), { recursive: true });
    symlinkSync(resolve("node_modules", each), join(modules, each));
  }
  return app;
}

/** Apps that `link` can make: what builds and runs them is pinned to what we have ourselves. */
export const quick: readonly string[] = [...apps.keys()].filter((name) =>
  Object.entries(needs(name)).every(([each, version]) => ownVersion(each) === version),
);

/** What an app needs beside our package; what only checks its types is left out. */
function needs(name: string): Record<string, string> {
  const { dependencies = {}, devDependencies = {} } = apps.get(name) ?? {};
  const all = { ...dependencies, ...devDependencies };
  return Object.fromEntries(
    Object.entries(all).filter(([each]) => each !== OURS && !/tsc|-check$/.test(each)),
  );
}

function ownVersion(name: string): string | undefined {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as App;
  return devDependencies?.[name];
}

/** Runs a script of the app; rejects with all it says. */
export async function script(app: string, name: "build" | "check"): Promise<void> {
  try {
    await run("npm", ["run", name], { cwd: app, env });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`npm run ${name}\n${stdout}${stderr}`);
  }
}

/** Writes a wrong value into the app's own source, where it has `right`. */
export function spoil(app: string, right: string, wrong: string): void {
  const [file] = readdirSync(app, { recursive: true, encoding: "utf8" }).filter(
    (path) =>
      /\.(tsx?|vue|svelte)$/.test(path) &&
      !path.startsWith("node_modules") &&
      readFileSync(join(app, path), "utf8").includes(right),
  );
  if (!file) throw new Error(`${app} says ${right} nowhere.`);
  const path = join(app, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(right, wrong));
}
