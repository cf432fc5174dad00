/** What is published: nothing that is not needed, everything that is named, and nothing that runs when it is installed. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const [packed] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" }),
) as { files: { path: string }[]; size: number }[];
const files = packed!.files.map(({ path }) => path);

const ALLOWED = [
  /^dist\/(?:baked|command|data|embed|i18n|internal|plot|static|words|[a-z]+-[a-z]+)\/[\w./-]+\.(?:js|d\.ts)$/,
  /^dist\/(?:index|define)\.(?:js|d\.ts)$/,
  /^cdn\/(?:chunks\/)?[\w.-]+\.js$/,
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json|data\/schema\.json|data\/README\.md)$/,
];

test("only what is needed is in the package", () => {
  assert.deepEqual(
    files.filter((path) => !ALLOWED.some((pattern) => pattern.test(path))),
    [],
  );
  assert.ok(files.length > 100);
  assert.ok((packed?.size ?? Infinity) < 3_000_000, `${packed?.size} bytes packed`);
});

test("everything the package names is in it", () => {
  const named = [
    ...Object.values(manifest.exports).flatMap((each) =>
      typeof each === "string" ? each : Object.values(each),
    ),
    ...Object.values(manifest.bin),
  ].filter((path) => !path.includes("*"));
  for (const path of named) assert.ok(files.includes(path.replace(/^\.\//, "")), path);
});

test("installing it runs nothing, and brings three packages along", () => {
  for (const name of ["preinstall", "install", "postinstall", "prepare"])
    assert.equal(manifest.scripts[name], undefined, name);
  assert.deepEqual(Object.keys(manifest.dependencies).sort(), ["@observablehq/plot", "lit", "zod"]);
});

test("its modules can be imported in Node, and define nothing there by themselves", () => {
  const modules = [".", "./static"].map((name) => {
    const entry = manifest.exports[name];
    const path = typeof entry === "object" ? (entry["default"] ?? "") : "";
    assert.ok(existsSync(path), path);
    return path;
  });
  const script = `${modules.map((path) => `await import(${JSON.stringify(path)});`).join("")} console.log(typeof window, typeof document)`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  assert.equal(out.trim(), "undefined undefined");
});
