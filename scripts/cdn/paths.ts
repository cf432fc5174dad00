/** Where modules lie, whatever folders the checkout itself lies in. */
import { relative } from "node:path";
import { normalizePath } from "vite";

/** The path of a module from the project's root, `src/define.ts`, and of a package's file from its package: `node_modules/zod/index.js`. */
export function pathOf(id: string): string {
  return normalizePath(relative(process.cwd(), id)).replace(/^.*\/(?=node_modules\/)/, "");
}
