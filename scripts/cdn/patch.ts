/** Changes other people's code while we build, and stops the build where it no longer finds what it changes. */
import type { Plugin } from "vite";
import { pathOf } from "./paths.js";

export interface Patch {
  /** Our dependency that brings the code: a build that holds any of it must meet the pattern. */
  readonly dependency: string;
  /** How the paths of the files begin that it is for: `lit-html/lit-html.js`, `zod/`, `d3-`. */
  readonly where: string;
  readonly pattern: RegExp | string;
  readonly by: string;
}

/** A plugin that makes these changes. `header` is put above the code of a file that was changed. */
export function patchPlugin(
  name: string,
  patches: readonly Patch[],
  header: (file: string) => string = () => "",
): Plugin<readonly Patch[]> {
  const met = new Set<Patch>();
  return {
    name,
    api: patches,
    buildStart: () => met.clear(),
    transform(code, id) {
      const file = packageFileOf(id);
      let changed = code;
      for (const patch of patches) {
        if (!file.startsWith(patch.where)) continue;
        const before = changed;
        changed = before.replaceAll(patch.pattern, patch.by);
        if (changed !== before) met.add(patch);
      }
      return changed === code ? null : { code: header(file) + changed, map: null };
    },
    buildEnd(error) {
      if (error) return;
      const files = [...this.getModuleIds()].map(packageFileOf);
      for (const patch of patches)
        if (holds(files, `${patch.dependency}/`) && !met.has(patch))
          throw unmet(name, patch, holds(files, patch.where));
    },
  };
}

/** The file of a package that a module is, `zod/index.js`; nothing for a module of ours. */
export function packageFileOf(id: string): string {
  return /^node_modules\/(.*)$/.exec(pathOf(id))?.[1] ?? "";
}

/** Whether any of these files' paths begins so. */
export function holds(files: readonly string[], where: string): boolean {
  return files.some((file) => file.startsWith(where));
}

/** What a build says that does not find what it is to change. */
function unmet(plugin: string, { dependency, where, pattern }: Patch, came: boolean): Error {
  const what = came
    ? `Nothing in ${where} meets ${String(pattern)}.`
    : `The build holds ${dependency}, but ${where} never came by, where ${String(pattern)} is to be replaced.`;
  return new Error(`${what} ${remedy(plugin, dependency)}`);
}

export function remedy(plugin: string, dependency: string): string {
  return `Look at the new release of ${dependency} and adjust the plugin "${plugin}" in scripts/, or remove what is no longer needed.`;
}
