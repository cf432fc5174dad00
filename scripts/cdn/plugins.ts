/** What the builds do to the code beside bundling it. */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { readDataset } from "../read-dataset.js";

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

/** Style sheets without the white space they are written with. */
export const smallSheets: Plugin = {
  name: "small-sheets",
  transform(code, id) {
    if (!id.endsWith(".styles.ts")) return null;
    return code.replace(/`[^`]*\{[^`]*`/g, (sheet) =>
      sheet
        .replace(/\s+/g, " ")
        .replace(/ ?([{};,>]) ?/g, "$1")
        .replace(/: /g, ":")
        .replace(/;\}/g, "}"),
    );
  },
};

/** Modules of Plot that none of our pictures comes to, with what others import from them: maps, colour ramps, Plot's own tips and legends. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "projection.js":
    "applyPosition createProjection getGeometryChannels hasProjection project projectionAspectRatio xyProjection",
  "scales/schemes.js":
    "isCategoricalScheme isDivergingScheme maybeBooleanRange ordinalRange ordinalScheme quantitativeScheme",
  "marks/tip.js": "Tip tip",
  "interactions/pointer.js": "anchorX anchorY pointer pointerX pointerY",
  "legends/ramp.js": "legendRamp",
  "legends/swatches.js": "legendSwatches legendSymbols",
};

/**
 * Leaves those modules, and what only they need, out of the bundle. Asked whether there is a projection or
 * a colour scheme, what stands in for them says no. A test draws every picture from the bundle.
 */
export const narrowed: Plugin = {
  name: "narrowed",
  load(id) {
    const [, file = ""] = /@observablehq\/plot\/src\/(.*)$/.exec(id) ?? [];
    const names = LEFT_OUT[file];
    return names ? names.replace(/\w+/g, "export const $& = () => undefined;") : null;
  },
};

/** Puts the licence of a package that we carry along above its code. */
export const withLicence: Plugin = {
  name: "with-licence",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      const carried =
        file.type === "chunk" && /^(.*\/node_modules\/\w+)\//.exec(file.facadeModuleId ?? "");
      if (carried)
        file.code = `/*!\n${readFileSync(`${carried[1] ?? ""}/LICENSE`, "utf8")}*/\n${file.code}`;
    }
  },
};
