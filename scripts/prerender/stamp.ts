/** Tells whether what something is made from is still the same. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";

/** A hash of all sources at these paths, files or folders: where it is the same, so is what is made of them. */
export function stampOf(paths: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths) {
    const names = statSync(path).isFile()
      ? [""]
      : readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
    for (const name of names)
      if (/^$|\.(ts|json|html)$/.test(name) && !`${path}/${name}`.startsWith("src/prerender/views"))
        hash.update(name).update(readFileSync(`${path}/${name}`.replace(/\/$/, "")));
  }
  return hash.digest("hex");
}
