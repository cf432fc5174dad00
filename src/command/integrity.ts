/** `integrity`: the hashes with which a page can insist on the very files of this release. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Integrity } from "../static/snippets.js";
import type { Command } from "./command.js";

const help = `migration-explainers integrity [--json]

Prints the hash (SRI) of every file of cdn/, a line each, or as JSON.
A hash in a script tag covers that file; the chunks it loads later are covered by an import map:
  <script type="importmap">{"integrity": {"https://your.site/cdn/chunks/….js": "sha384-…"}}</script>
`;

/** The files a page loads, beside the built command. */
const CDN = new URL(/* @vite-ignore */ "../../cdn/", import.meta.url);

/** The hash of every file of a folder by its path there; ours without an argument. Rejects where there is none. */
export async function hashesOf(folder: URL = CDN): Promise<Integrity> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new Error("cdn/ is not here. In a copy of the repository, npm run build makes it.");
  });
  const files = names.filter((name) => name.endsWith(".js")).sort();
  const hashes = files.map(async (name) => {
    const content = await readFile(new URL(name, folder));
    return [name, `sha384-${createHash("sha384").update(content).digest("base64")}`];
  });
  return Object.fromEntries(await Promise.all(hashes)) as Integrity;
}

export const integrity: Command = {
  says: "the hash (SRI) of every file of cdn/",
  help,
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean" } } });
    const hashes = await hashesOf();
    process.stdout.write(
      values.json
        ? `${JSON.stringify(hashes, null, 2)}\n`
        : Object.entries(hashes)
            .map(([name, hash]) => `${hash} ${name}\n`)
            .join(""),
    );
    return 0;
  },
};
