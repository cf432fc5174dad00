/** Writes `src/data/element-measures.ts`: the values of each element's `measure` attribute, as types. */
import { writeFileSync } from "node:fs";
import { format } from "prettier";
import { readDataset } from "./read-dataset.js";
import { tags } from "./tags.js";

const { measures } = readDataset("data");
for (const { id, element } of measures)
  if (element !== null && !tags.includes(element))
    throw new Error(
      `data/measures.json, row "${id}": there is no <${element}>. Elements are ${tags.join(", ")}.`,
    );

const lines = tags.flatMap((tag) => {
  const values = measures.flatMap(({ element, attributeValue }) =>
    element === tag && attributeValue !== undefined ? [JSON.stringify(attributeValue)] : [],
  );
  return values.length ? [`readonly "${tag}": ${values.join(" | ")};`] : [];
});

const source = `/** What an author can write into the \`measure\` attribute of each element. Made by scripts/measure-types.ts. */
export interface ElementMeasures {
${lines.join("\n")}
}
`;
writeFileSync(
  "src/data/element-measures.ts",
  await format(source, { parser: "typescript", printWidth: 100 }),
);
