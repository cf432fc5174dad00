/** Writes `docs/ids.md`: what `quote`, `claim` and `events` can name, with what each is. */
import { writeFileSync } from "node:fs";
import { readDataset } from "./read-dataset.js";

const { quotes, claims, events, measures } = readDataset("data");
/** The longest that a line says of what was said. */
const MOST = 90;

const short = (text: string) => (text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text);
const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
const elementOf = (id: string) => measures.find((measure) => measure.id === id)?.element ?? "";

writeFileSync(
  "docs/ids.md",
  `# What can be named

Made from \`data/\` by \`npm run generate\`. An id stays what it is for good.

## Quotations

\`<quote-card quote="${quotes[0]?.id ?? ""}">\`

<!-- prettier-ignore -->
${table(
  ["id", "who", "begins"],
  quotes.map(({ id, speaker, passages }) => [`\`${id}\``, speaker, short(passages[0] ?? "")]),
)}

## Claims

\`<${elementOf(claims[0]?.measure ?? "")} claim="${claims[0]?.id ?? ""}">\`

<!-- prettier-ignore -->
${table(
  ["id", "on", "what was said"],
  claims.flatMap(({ id, measure, wording }) => {
    const element = elementOf(measure ?? "");
    return element ? [[`\`${id}\``, `\`<${element}>\``, short(wording)]] : [];
  }),
)}

## Events

\`<crossings-timeline events="${events[0]?.id ?? ""}">\`

<!-- prettier-ignore -->
${table(
  ["id", "when", "what"],
  events.map(({ id, date, title }) => [`\`${id}\``, date, title]),
)}
`,
);
