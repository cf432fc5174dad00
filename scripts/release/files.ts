/** Makes the files of a release in `release/`: the package, `cdn/` by itself, the hashes of its scripts, and the bill of materials. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { hashesOf } from "../../src/command/integrity.js";
import { archiveOf } from "./archive.js";
import { billOf } from "./bill.js";

const OUT = "release";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
};
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
execFileSync("npm", ["pack", "--silent", "--pack-destination", OUT], { stdio: "inherit" });
writeFileSync(`${OUT}/migration-explainers-cdn.zip`, archiveOf("cdn"));
const write = (name: string, value: unknown) =>
  writeFileSync(`${OUT}/${name}`, `${JSON.stringify(value, null, 2)}\n`);
write("integrity.json", await hashesOf(pathToFileURL("cdn/")));
write("bill-of-materials.json", billOf(Object.keys(dependencies)));
