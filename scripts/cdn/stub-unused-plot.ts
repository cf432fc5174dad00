/** Plot without what none of our charts comes to. */
import type { Plugin } from "vite";
import { holds, packageFileOf, remedy } from "./patch.js";

const NAME = "stub-unused-plot";
const PLOT = "@observablehq/plot";

/** Its modules for maps, colour ramps, its own tips and legends, with what others import from them. */
const UNUSED: Readonly<Record<string, string>> = {
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
 * a colour scheme, the stubs say no. A test draws every chart from the bundle.
 */
export const stubUnusedPlot = (): Plugin => ({
  name: NAME,
  transform(code, id) {
    const [, file = ""] = /^@observablehq\/plot\/src\/(.*)$/.exec(packageFileOf(id)) ?? [];
    const names = UNUSED[file]?.split(" ");
    if (!names) return null;
    const exported = exportsOf(code);
    const other = [
      ...names.filter((name) => !exported.includes(name)),
      ...exported.filter((name) => !names.includes(name)),
    ];
    if (other.length)
      throw new Error(
        `${PLOT}/src/${file} exports ${exported.join(", ")}, and its stub differs by ${other.join(", ")}. ${remedy(NAME, PLOT)}`,
      );
    const stubs = names.map((name) => `export const ${name} = () => undefined;`);
    return { code: stubs.join("\n"), map: null };
  },
  buildEnd(error) {
    const files = [...this.getModuleIds()].map(packageFileOf);
    if (error || !holds(files, `${PLOT}/`)) return;
    for (const file of Object.keys(UNUSED))
      if (!holds(files, `${PLOT}/src/${file}`))
        throw new Error(
          `The build holds ${PLOT}, but ${PLOT}/src/${file} never came by, which is to be left out. ${remedy(NAME, PLOT)}`,
        );
  },
});

function exportsOf(code: string): string[] {
  return [...code.matchAll(/^export (?:function|class|const) (\w+)/gm)].map(
    ([, name = ""]) => name,
  );
}
