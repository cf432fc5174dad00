/** Every script of package.json works in a fresh clone: what is made and not committed is made before it is read. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { build } from "esbuild";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
};

/** What lies in there is in no commit. */
const MADE = /prerender\/views\//;
const MAKES = "tsx scripts/prerender.ts";

/** The commands of a script in their order, those of other scripts in the place of `npm run`. */
function commandsOf(line: string): readonly string[] {
  return line.split(" && ").flatMap((command) => {
    const [, name] = /^npm run (\S+)$/.exec(command) ?? [];
    return name === undefined ? [command] : commandsOf(scripts[name] ?? "");
  });
}

/** Whether a command reads what is made: tools that build the elements do, and files that import it, over however many others. */
async function reads(command: string): Promise<boolean> {
  if (/^(vite|storybook) /.test(command)) return true;
  const [, file] = /^tsx (\S+)/.exec(command) ?? [];
  if (file === undefined) return false;
  let found = false;
  await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "silent",
    plugins: [
      {
        name: "made",
        setup: (builder) =>
          builder.onResolve({ filter: MADE }, () => {
            found = true;
            return { path: "made", external: true };
          }),
      },
    ],
  });
  return found;
}

test("the site and the build of cdn/ read what is made", async () => {
  assert.equal(await reads("tsx scripts/build-site.ts"), true);
  assert.equal(await reads("tsx scripts/convert.ts"), false);
});

for (const [name, line] of Object.entries(scripts))
  test(`npm run ${name} works in a fresh clone`, async () => {
    const commands = commandsOf(line);
    const made = commands.indexOf(MAKES);
    const early = made < 0 ? commands : commands.slice(0, made);
    for (const command of early) assert.equal(await reads(command), false, command);
  });
