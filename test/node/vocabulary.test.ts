import assert from "node:assert/strict";
import { test } from "node:test";
import { ESLint } from "eslint";
import { names } from "../../eslint.vocabulary.js";

const eslint = new ESLint();

/** What the linter says of this text in this place. */
async function messages(filePath: string, text: string): Promise<string> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ message }) => message).join("\n");
}

test("a name that was left behind is an error that says the term in its place", async () => {
  assert.match(
    await messages("src/data/time.ts", "export const baked = 1;"),
    /"baked" was left behind\. Say: prerender/,
  );
  assert.match(
    await messages("bench/site.ts", "export interface Scene { readonly laboratory: string }"),
    /"Scene" was[^]*"laboratory" was/,
  );
});

test("so is a file or a folder of that name", async () => {
  for (const path of ["src/data/later.ts", "test/faults/any.ts", "test/unit/baked.test.ts"])
    assert.match(await messages(path, "export {};"), /was left behind/, path);
});

test("what others call so is theirs", async () => {
  const text = `import { scene } from "their-package";\nscene.baked();`;
  assert.match(await messages("bench/site.ts", text), /"scene" was left behind/);
  const renamed = `import { scene as view } from "their-package";\nview.baked();`;
  assert.equal(await messages("bench/site.ts", renamed), "");
});

test("every row is a pattern and a term", () => {
  for (const [pattern = "", term = ""] of names) {
    assert.doesNotThrow(() => new RegExp(pattern), pattern);
    assert.ok(term);
  }
});
