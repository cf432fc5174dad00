/** The types of the package as they are published: what the documentation says of them compiles, whatever is imported. */
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { tags } from "../../scripts/tags.js";

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  // As in an app that checks its libraries, too: Plot’s own types are not whole there, so none of ours may lead to them.
  skipLibCheck: false,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
};
const host = ts.createCompilerHost(options);
const read = host.getSourceFile.bind(host);
const kept = new Map<string, ts.SourceFile | undefined>();
const file = resolve("app.ts");

/** What the compiler says of that code in an app that has the package. */
function faultsOf(code: string): string[] {
  host.getSourceFile = (name, version) => {
    if (name === file) return ts.createSourceFile(name, code, version);
    if (!kept.has(name)) kept.set(name, read(name, version));
    return kept.get(name);
  };
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

const events = `
document.addEventListener("explainer-select", ({ row, text }) => [row satisfies number, text satisfies string]);
window.addEventListener("explainer-error", ({ code, message }) => [code satisfies string, message satisfies string]);
document.createElement("div").addEventListener("explainer-ready", ({ type }) => type);
// @ts-expect-error Our events carry their facts themselves.
document.addEventListener("explainer-select", ({ detail }) => detail);`;

for (const name of [
  "",
  "/define",
  "/react",
  "/preact",
  "/vue",
  "/svelte",
  ...tags.map((tag) => `/${tag}`),
])
  test(`the document, the window and elements know our events by migration-explainers${name}`, () => {
    assert.deepEqual(faultsOf(`import type {} from "migration-explainers${name}";${events}`), []);
  });

test("a tag that is imported is an element with its own attributes and methods", () => {
  assert.deepEqual(
    faultsOf(`import "migration-explainers/deaths-tally";
const tally = document.querySelector("deaths-tally");
if (tally) tally.by = "cause";
export const picture: Promise<Blob> | undefined = tally?.png();
// @ts-expect-error No such division.
if (tally) tally.by = "boat";`),
    [],
  );
});

test("counts of different measures are not added", () => {
  assert.deepEqual(
    faultsOf(`import { added, addendsOf, dataset } from "migration-explainers/dataset";
const returns = dataset.measures.find(({ id }) => id === "returns");
const countOf = () => 1;
export const sum: number | null = returns ? added(addendsOf(returns), countOf) : null;
// @ts-expect-error Offenders are already inside the types of return.
added(["offenders", "enforced"], countOf);
// @ts-expect-error People are not boats.
added(["arrivals", "arrival-boats"], countOf);`),
    [],
  );
});
