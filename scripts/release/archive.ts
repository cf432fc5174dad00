/** The archive for somebody without a terminal: the folder `cdn/`, ready to be unpacked and uploaded. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync, type Zippable } from "fflate";

/** The bytes of a ZIP file with all files of that folder below `cdn/`. The same files give the same bytes. */
export function archiveOf(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const held: Zippable = {};
  for (const file of files)
    held[`cdn/${file.slice(join(folder, "/").length).replaceAll("\\", "/")}`] = readFileSync(file);
  // A ZIP file knows no day before 1980, and no zone.
  return zipSync(held, { level: 9, mtime: new Date(1980, 0, 1) });
}
