/** Writes the table of faults into the documentation, from the rows the tests try. */
import { writeFileSync } from "node:fs";
import { format } from "prettier";
import { faults } from "../test/faults/faults.js";

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replace(/[|\\{}<>]/g, "\\$&")).join(" | ")} |`;

/** The words a test looks for in the sentence, as far as they are words. */
const words = (pattern: RegExp) =>
  pattern.source
    .replaceAll("\\/", "/")
    .replace(/\.\*|\|/g, (sign) => (sign === "|" ? " or " : " … "));

const page = `import { Meta } from "@storybook/addon-docs/blocks";

<Meta title="Guide/Faults of data" />

# What can go wrong with data of your own

A dataset comes by \`src\` or \`data\`. Whatever is wrong with it, your own words inside the tag stay, one sentence says what is wrong, \`explainer-error\` fires with the code \`bad-data\`, the console has every fault with its place, and no half a figure and no figure of ours takes its place. Each row is tried with each of the four elements (\`npm run test:faults\`), and ends within five seconds.

${row(["where", "what is wrong", "what is said"])}
${row(["---", "---", "---"])}
${faults.map(({ group, name, says }) => row([group, name, says ? `“… ${words(says)} …”` : "nothing: the figure stands, its text made clean"])).join("\n")}
`;

writeFileSync("stories/faults.mdx", await format(page, { parser: "mdx", printWidth: 100 }));
