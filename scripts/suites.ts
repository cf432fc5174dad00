/** The suites of tests: what each is about, where it is, and what it needs. `npm test help` prints them. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface Suite {
  readonly about: string;
  /** Its folder, or its one file. */
  readonly at: string;
  /** Who runs it: a browser the files themselves, or Node, from where they may open pages. */
  readonly by: "browser" | "node";
  /** Whether it reads what `npm run build` makes. */
  readonly built?: true;
  /** Whether what it needs is installed in its own folder, and not by `npm ci`. */
  readonly ownPackages?: true;
  /** Why `npm test` leaves it out. */
  readonly apart?: string;
}

export const suites: Readonly<Record<string, Suite>> = {
  unit: {
    about: "the elements, in every browser that is installed",
    at: "test/unit",
    by: "browser",
  },
  sweep: {
    about: "every view of the elements, and whatever a browser can lack",
    at: "test/sweep",
    by: "browser",
  },
  errors: {
    about: "all that can go wrong, with each element",
    at: "test/errors",
    by: "browser",
  },
  fuzz: {
    about: "text and data of strangers: a slice, or all of it with FULL=1",
    at: "test/fuzz",
    by: "browser",
  },
  node: {
    about: "data, forms and scripts",
    at: "test/node",
    by: "node",
  },
  e2e: {
    about: "whole pages, and the built files on them",
    at: "test/e2e",
    by: "node",
    built: true,
  },
  visual: {
    about: "a picture of every story",
    at: "test/visual",
    by: "node",
    built: true,
  },
  documentation: {
    about: "every example, command and link of the documentation",
    at: "test/documentation",
    by: "node",
    built: true,
  },
  package: {
    about: "the package as it is published",
    at: "test/package",
    by: "node",
    built: true,
    ownPackages: true,
  },
  sanitizers: {
    about: "every form through editors, sanitizers and readers",
    at: "test/sanitizers",
    by: "node",
    built: true,
    ownPackages: true,
  },
  captures: {
    about: "tools that picture, archive or darken a page",
    at: "test/captures",
    by: "node",
    built: true,
    ownPackages: true,
  },
  notebooks: {
    about: "the recipes for notebooks, in what shows their cells",
    at: "test/notebooks",
    by: "node",
    built: true,
    ownPackages: true,
  },
  ibm: {
    about: "IBM’s accessibility rules, on every story",
    at: "test/ibm",
    by: "node",
    built: true,
    ownPackages: true,
  },
  mcp: {
    about: "the server for assistants, asked by the official client",
    at: "test/mcp",
    by: "node",
    ownPackages: true,
  },
  quick: {
    about: "apps in plain HTML, Preact and Vue",
    at: "test/consumers/quick.test.ts",
    by: "node",
    built: true,
  },
  consumers: {
    about: "apps in ten frameworks",
    at: "test/consumers/consumers.test.ts",
    by: "node",
    built: true,
    apart: "it installs each from the registry; ten minutes",
  },
  axe: {
    about: "axe, on every story, state, scheme and width",
    at: "test/axe",
    by: "node",
    built: true,
    apart: "the suite e2e takes each story and state once; minutes",
  },
  wordpress: {
    about: "every form in a real WordPress",
    at: "test/e2e/wordpress/wordpress.test.ts",
    by: "node",
    built: true,
    apart: "it installs WordPress from Debian; five minutes",
  },
};

/** The suite of a file: the one that says most exactly where it is. */
export function suiteOf(file: string): Suite | undefined {
  const around = Object.values(suites).filter(({ at }) => file === at || file.startsWith(`${at}/`));
  return around.sort((a, b) => b.at.length - a.at.length)[0];
}

/** The files of a suite. */
export function filesOf(suite: Suite): readonly string[] {
  if (suite.at.endsWith(".test.ts")) return [suite.at];
  return readdirSync(suite.at, { recursive: true, encoding: "utf8" })
    .map((path) => join(suite.at, path))
    .filter((path) => path.endsWith(".test.ts") && !path.includes("node_modules"))
    .filter((path) => suiteOf(path) === suite)
    .sort();
}

/** Whether everything is there that `npm run build` makes. */
export const isBuilt = (): boolean =>
  ["dist", "cdn", "site-dist/docs"].every((folder) => existsSync(folder));
