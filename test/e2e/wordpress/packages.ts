/** WordPress, PHP and MariaDB from Debian: what is missing is installed where that can be done. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { browserPath } from "../../../scripts/browsers.js";

export const WORDPRESS = "/usr/share/wordpress";

/** Of MariaDB only the program, which starts no server of its own. */
const needed = [
  "wordpress",
  "wordpress-theme-twentytwentythree",
  "php-cli",
  "php-mysql",
  "mariadb-server-core",
] as const;

function missing(): readonly string[] {
  const status = (name: string) =>
    spawnSync("dpkg-query", ["--show", "--showformat=${db:Status-Status}", name], {
      encoding: "utf8",
    }).stdout;
  return needed.filter((name) => status(name) !== "installed");
}

/** Throws, with what to do, where a package is missing and cannot be installed. */
export function provide(): void {
  browserPath();
  if (missing().length && existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.log(`Installing from Debian: ${missing().join(", ")}.`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...words: string[]) =>
      execFileSync("apt-get", [...words, "-qq"], { stdio: ["ignore", "ignore", "inherit"], env });
    apt("update");
    apt("install", "-y", "--no-install-recommends", ...missing());
  }
  if (missing().length)
    throw new Error(
      `WordPress cannot be tested without ${missing().join(", ")}: install these packages on Debian (apt-get install --no-install-recommends ${missing().join(" ")}), or run this there as root.`,
    );
}
