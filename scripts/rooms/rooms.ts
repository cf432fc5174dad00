/** Writes `docs/rooms.md` and its drawing from the imports of `src`. A room without a word about it stops it here. */
import { existsSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { drawingOf, type Room } from "./drawing.js";
import { DATA, ELEMENT, importsOf } from "./imports.js";

/** What each room is for. */
const rooms = new Map<string, Room>([
  [DATA, { about: "figures with their sources", step: 1 }],
  ["src/attributes.ts", { about: "each element’s attributes" }],
  ["src/data", { about: "typed, checked, dates, sums", step: 2 }],
  ["src/embed", { about: "the address of a view" }],
  ["src/plot", { about: "axes, labels, one call of Plot" }],
  ["src/i18n", { about: "words and formats of a language" }],
  ["src/words", { about: "sentences, files, citations" }],
  ["src/prerender", { about: "views drawn when we build" }],
  ["src/view", { about: "selection, words, picture in one", step: 4 }],
  ["src/element", { about: "the base: draws, reads, opens", step: 5 }],
  [ELEMENT, { about: "what an element selects and says", step: 3 }],
  ["src/elements.ts", { about: "the list of the elements" }],
  ["the package", { about: "what others import" }],
  ["src/static", { about: "any view in any form, no browser" }],
  ["src/mcp", { about: "answers assistants" }],
  ["src/command", { about: "what is typed" }],
]);

/** Rooms of types alone: nothing of them is left at run time. */
const ofTypes = new Map([["src/frameworks", "types of the elements in other people’s frameworks"]]);

/** The way of a number, from a file to a page: where each step is made, and what happens there. */
const way = [
  ["data/series/", "A publisher’s figures lie there as a row, with their source."],
  ["src/data/dataset.ts", "The row becomes typed, and is checked against all others."],
  [
    "src/crossings-timeline/crossings-timeline.select.ts",
    "The element chooses the rows for its attributes, and decides everything about them: sums, what is provisional, what was known by a day. Words, picture and table are made from that choice and nothing else.",
  ],
  ["src/view/create-view-model.ts", "They are put together, for a page as for a file."],
  ["src/element/explainer-element.ts", "The page shows them."],
] as const;

const imports = importsOf();
for (const room of imports.keys())
  if (!rooms.has(room) && !ofTypes.has(room))
    throw new Error(
      `${room} is a room that nobody described: give it a line in scripts/rooms/rooms.ts.`,
    );
for (const [path] of way)
  if (!existsSync(path))
    throw new Error(`${path} is a step in scripts/rooms/rooms.ts, and is not there.`);

const named = (room: string) => (room === "the package" ? room : `\`${room}\``);
const rows = [...rooms].map(([room, { about }]) => {
  const known = [...(imports.get(room) ?? [])].map(named).sort().join(", ");
  return `| ${named(room)} | ${about} | ${known || "nothing of ours"} |`;
});
const text = `# The rooms

Each folder of \`src/\` is a room. The drawing is made from the imports by \`npm run generate\`; \`npm run check\` says when it is old. An arrow leads from what is imported to what imports it; where a longer way says the same, the arrow is left out. The numbers are the way of a number.

![The rooms of the code, a row for each step away from the figures](rooms.svg)

## The way of a number

${way.map(([path, what], index) => `${index + 1}. \`${path}\`: ${what}`).join("\n")}

A view that was drawn when we built skips all of it: its words and its picture are a small file (\`src/prerender\`).

## Who knows whom

| room | what it is for | imports from |
| --- | --- | --- |
${rows.join("\n")}
${[...ofTypes].map(([room, about]) => `| \`${room}\` | ${about} | types only |`).join("\n")}

Why a room may not know another is said in \`eslint.rooms.js\`, a row a wall.
`;
writeFileSync("docs/rooms.svg", drawingOf(rooms, imports));
writeFileSync("docs/rooms.md", await format(text, { parser: "markdown", printWidth: 100 }));
