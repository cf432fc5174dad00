/** A WordPress of its own for the time of the tests: data, files and socket in one folder that goes with it. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { WORDPRESS } from "./packages.js";

export interface WordPress {
  /** With a slash at its end. */
  readonly home: string;
  /** The folder that is served under `home`. */
  readonly root: string;
  /** Application passwords by login; the login is the role, and also the password of the form. */
  readonly passwords: Readonly<Record<Role, string>>;
  /** What PHP and WordPress complained about. */
  readonly log: () => string;
  readonly stop: () => void;
}

export const roles = ["administrator", "editor", "author", "contributor"] as const;
export type Role = (typeof roles)[number];

/** Starts MariaDB and PHP's server and installs WordPress with a person of every role. */
export async function start(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), "wordpress-"));
  const started: ChildProcess[] = [];
  const stop = () => {
    // Each leads a group of its own: PHP's workers go with their server.
    for (const { pid, exitCode } of started.splice(0))
      if (pid && exitCode === null) process.kill(-pid, "SIGKILL");
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  };
  process.once("exit", stop);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  const run = (program: string, words: readonly string[], env = {}) => {
    const child = spawn(program, words, {
      detached: true,
      stdio: "ignore",
      env: { ...process.env, ...env },
    });
    started.push(child);
    return child;
  };

  const root = join(folder, "www");
  const socket = join(folder, "db");
  const home = `http://127.0.0.1:${await freePort()}/`;
  cpSync(WORDPRESS, root, { recursive: true, dereference: true });
  writeFileSync(join(root, "wp-config.php"), config(home, socket, folder));
  cpSync("integrations/wordpress", join(root, "wp-content/plugins/migration-explainers"), {
    recursive: true,
  });

  const database = ["--no-defaults", `--datadir=${join(folder, "data")}`];
  const user = `--user=${userInfo().username}`;
  execFileSync(
    "mariadb-install-db",
    [...database, user, "--auth-root-authentication-method=normal", "--skip-test-db"],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  writeFileSync(join(folder, "first.sql"), "CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n");
  const mariadb = run("/usr/sbin/mariadbd", [
    ...database,
    user,
    `--socket=${socket}`,
    `--init-file=${join(folder, "first.sql")}`,
    "--skip-networking",
    "--innodb-flush-log-at-trx-commit=0",
  ]);
  await until("MariaDB", mariadb, () => existsSync(socket));
  const options = ["-d", "sendmail_path=/bin/true", "-d", "opcache.enable_cli=1"];
  const install = ["-f", "test/e2e/wordpress/install.php", "--", root, ...roles];
  const passwords = JSON.parse(
    execFileSync("php", [...options, ...install], { encoding: "utf8" }),
  ) as WordPress["passwords"];
  const php = run("php", [...options, "-S", new URL(home).host, "-t", root], {
    PHP_CLI_SERVER_WORKERS: "4",
  });
  await until("PHP", php, () => fetch(home).then(({ ok }) => ok));
  const complaints = join(folder, "complaints");
  return {
    home,
    root,
    passwords,
    log: () => (existsSync(complaints) ? readFileSync(complaints, "utf8") : ""),
    stop,
  };
}

function config(home: string, socket: string, folder: string): string {
  const settings = {
    DB_NAME: "wordpress",
    DB_USER: "root",
    DB_PASSWORD: "",
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: "utf8mb4",
    WP_HOME: home.slice(0, -1),
    WP_SITEURL: home.slice(0, -1),
    // Where application passwords need no https.
    WP_ENVIRONMENT_TYPE: "local",
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: join(folder, "complaints"),
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`,
  );
  return `<?php\n${lines.join("\n")}\n$table_prefix = 'wp_';\ndefined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\nrequire_once ABSPATH . 'wp-settings.php';\n`;
}

/** Waits until that is so, for a minute, and not longer than the program lives. */
async function until(
  name: string,
  { exitCode }: ChildProcess,
  so: () => boolean | Promise<boolean>,
): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end && exitCode === null;) {
    if (await Promise.resolve(so()).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name} did not start.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
