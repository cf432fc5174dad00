/** Writes what editors read into `dist/editors/`, from the manifest: data for VS Code, and web-types for JetBrains. */
import { generateVsCodeCustomElementData } from "custom-element-vs-code-integration";
import { generateJetBrainsWebTypes } from "custom-element-jet-brains-integration";
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync("custom-elements.json", "utf8")) as never;
// Who writes HTML asks for attributes, parts and slots; methods are in the types.
const options = { outdir: "dist/editors", hideMethodDocs: true, hideLogs: true };

generateVsCodeCustomElementData(manifest, options);
generateJetBrainsWebTypes(manifest, { ...options, packageJson: false });
