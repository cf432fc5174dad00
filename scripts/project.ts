/** Writes `src/element/tools/project.ts`: what a report of an error says of us, from `package.json`. */
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";

interface Manifest {
  readonly version: string;
  /** Where errors are reported, as npm writes it: an address, or an address and a mailbox. */
  readonly bugs?: string | { readonly url?: string; readonly email?: string };
}

const { version, bugs } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const { url, email } = typeof bugs === "string" ? { url: bugs } : (bugs ?? {});
const report = url ?? (email === undefined ? null : `mailto:${email}`);

const source = `/** What a report of an error says of us. Made by scripts/project.ts from package.json. */
export const project: { readonly version: string; readonly report: string | null } = ${JSON.stringify({ version, report })};
`;
writeFileSync(
  "src/element/tools/project.ts",
  await format(source, { parser: "typescript", printWidth: 100 }),
);
