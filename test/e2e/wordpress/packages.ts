/** WordPress, PHP and MariaDB from Debian: what is missing is installed where that can be done. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

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
    }).stdout as string | null;
  return needed.filter((name) => status(name) !== "installed");
}

function install(names: readonly string[]): void {
  if (!names.length || !existsSync("/etc/debian_version") || process.getuid?.() !== 0) return;
  console.log(`Installing from Debian: ${names.join(", ")}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...words: string[]) =>
    execFileSync("apt-get", [...words, "-qq"], { stdio: ["ignore", "ignore", "inherit"], env });
  apt("update");
  apt("install", "-y", "--no-install-recommends", ...names);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install(missing());
  const names = missing().join(" ");
  if (names) {
    console.error(
      `WordPress cannot be tested without these packages of Debian: install them (apt-get install --no-install-recommends ${names}), or run this on Debian as root.`,
    );
    process.exitCode = 1;
  }
}
