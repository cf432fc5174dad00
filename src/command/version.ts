/** Which release this is. */
import { createRequire } from "node:module";

/** Two folders up lies the package, of the sources and of what is built from them. */
export function version(): string {
  const manifest = createRequire(import.meta.url)("../../package.json") as { version: string };
  return manifest.version;
}
