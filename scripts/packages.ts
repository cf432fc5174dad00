/**
 * Installs what only one folder needs, where it is missing or older than the folder's lock file: `tsx
 * scripts/packages.ts bench`. A newcomer's `npm ci` leaves it out, and whatever needs it asks here first.
 */
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Installs the packages of a folder with its own `package.json`, and checks its types, which need them. */
export function install(folder: string): void {
  if (!isInstalled(folder)) {
    console.log(`Installing what only ${folder} needs.`);
    const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
    execFileSync("npm", ["ci", ...quiet], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  }
  if (existsSync(`${folder}/tsconfig.json`))
    execFileSync("npx", ["tsc", "-p", folder], { stdio: "inherit" });
}

function isInstalled(folder: string): boolean {
  const installed = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.argv.slice(2).forEach(install);
