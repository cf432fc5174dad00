/** What the builds do to the code beside bundling it. */
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync, type Plugin } from "vite";
import { readDataset } from "../read-dataset.js";
import { packageFileOf } from "./patch.js";
import { pathOf } from "./paths.js";

/** Stops a build on a dataset that is not sound, with file, row and remedy. */
export const soundDataset: Plugin = {
  name: "sound-dataset",
  buildStart() {
    readDataset("data");
  },
};

/** A page's charset decodes a classic script, so it must not hold anything beyond ASCII. */
export const ascii: Plugin = {
  name: "ascii",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === "chunk")
        file.code = file.code.replace(
          /[^\x00-\x7f]/g,
          (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
        );
  },
};

/** Style sheets without the comments and the white space they are written with. */
export const smallSheets: Plugin = {
  name: "small-sheets",
  transform(code, id) {
    if (!id.endsWith(".styles.ts")) return null;
    const small = code.replace(/`[^`]*\{[^`]*`/g, (sheet) =>
      sheet
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .replace(/\s+/g, " ")
        .replace(/ ?([{};,>]) ?/g, "$1")
        .replace(/: /g, ":")
        .replace(/;\}/g, "}"),
    );
    if (small === code)
      throw new Error(`${pathOf(id)} holds no sheet between backticks: rename it, or write it so.`);
    return small;
  },
};

/** Source maps are for code that somebody steps through: data, words and packages that we carry go without. */
export const mapsOfCode: Plugin = {
  name: "maps-of-code",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk") continue;
      const id = file.facadeModuleId ?? "";
      if (!/\.json$|\/node_modules\/|\/i18n\/(?:languages|texts)\/|\/prerender\/views\//.test(id))
        continue;
      Reflect.deleteProperty(bundle, `${file.fileName}.map`);
      file.code = file.code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
    }
  },
};

/** A command can be run as it was built: npm gives it the right only where it installs it. */
export const executable: Plugin = {
  name: "executable",
  writeBundle({ dir = "." }, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === "chunk" && file.code.startsWith("#!"))
        chmodSync(join(dir, file.fileName), 0o755);
  },
};

/** Puts the licence of a package that we carry along above its code. */
export const withLicence: Plugin = {
  name: "with-licence",
  generateBundle(_options, bundle) {
    let carried = 0;
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk") continue;
      const id = file.facadeModuleId ?? "";
      if (!packageFileOf(id)) continue;
      const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? "";
      // Nobody reads it here, and it would be a sixteenth of the package.
      const { code } = minifySync(file.fileName, file.code);
      file.code = `/*!\n${readFileSync(`${folder}/LICENSE`, "utf8")}*/\n${code}`;
      carried += 1;
    }
    if (!carried)
      throw new Error(
        `No file holds code of a package, and "with-licence" has nothing to do: look where linkedom has gone, or remove the plugin.`,
      );
  },
};

/** No file of `cdn/` lists views: an element holds its first one. */
export const onlyFirstView: Plugin = {
  name: "only-first-view",
  enforce: "pre",
  transform: (code, id) =>
    /^src\/prerender\/views\/[a-z-]+\.ts$/.test(pathOf(id)) && code.includes("PrerenderedViews")
      ? code.replace(/^ {2}".+": \{.*\n/gm, "")
      : null,
};

/** In modules of `cdn/` every other prerendered view lies in a file that is called after it. */
export const viewFiles: Plugin = {
  name: "view-files",
  enforce: "pre",
  transform: (_code, id) =>
    pathOf(id) === "src/prerender/files.ts"
      ? "export const importFile = (file) => import(/* @vite-ignore */ `./views/${file}.js`);"
      : null,
};
