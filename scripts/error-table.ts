/** Writes the table of errors into the documentation, from the rows the tests try. */
import { writeFileSync } from "node:fs";
import { format } from "prettier";
import type { ErrorCase, Told } from "../test/errors/error-case.js";
import { errorCases } from "../test/errors/error-cases.js";

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replace(/[|\\{}<>]/g, "\\$&")).join(" | ")} |`;

/** The words a test looks for in the sentence, as far as they are words. */
const words = (pattern: RegExp) =>
  `“… ${pattern.source
    .replaceAll("\\/", "/")
    .replace(/\.\*|\|/g, (sign) => (sign === "|" ? " or " : " … "))} …”`;

const ends = (last: Told | undefined): string => {
  if (last === undefined) return "nothing: it is gone, and the load with it";
  if (typeof last === "object") return words(last.says);
  return last === "ours"
    ? "nothing: our figure stands, for no other is asked for"
    : "nothing: the figure stands, its text made clean";
};

const said = ({ told, console }: ErrorCase) =>
  console ? `on the console, while the figure stands: ${words(console)}` : ends(told.at(-1));

const page = `import { Meta } from "@storybook/addon-docs/blocks";

<Meta title="Guide/Errors" />

# What can go wrong

Whatever is wrong with a dataset of yours, with an attribute, or with the page around, your own words inside the tag stay, one sentence says what is wrong, \`explainer-error\` fires with a code, the console has every fault with its place, and no half a figure and no figure of ours takes its place. What says how something is drawn falls back to its default, and the console is told. Each row is tried with each of the four elements in Chromium, Firefox and WebKit (\`npm test errors\`), and ends within five seconds; what was under way and is not wanted any more is broken off.

${row(["where", "what is wrong", "code", "what is said"])}
${row(["---", "---", "---", "---"])}
${errorCases
  .map((fault) => {
    const last = fault.told.at(-1);
    const code = typeof last === "object" ? `\`${last.code}\`` : "";
    return row([fault.group, fault.name, code, said(fault)]);
  })
  .join("\n")}
`;

writeFileSync("stories/errors.mdx", await format(page, { parser: "mdx", printWidth: 100 }));
