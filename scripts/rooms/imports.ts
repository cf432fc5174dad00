/** Who imports whom in `src`, room by room. Types are left out: they are gone at run time. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The figures themselves, and the four folders that are made alike. */
export const DATA = "data/*.json";
export const ELEMENT = "src/<tag>";

const PACKAGE = ["index", "define", "dataset", "schema"].map((name) => `src/${name}.ts`);

/** The room of a file. */
function roomOf(path: string): string {
  if (path.startsWith("data/")) return DATA;
  if (PACKAGE.includes(path)) return "the package";
  const [, folder = ""] = path.split("/");
  if (folder.endsWith(".js") || folder.endsWith(".ts")) return `src/${folder.replace(/js$/, "ts")}`;
  return folder.includes("-") ? ELEMENT : `src/${folder}`;
}

const statements =
  /^(?:import|export)\s+(?!type\b)[^;]*?from\s+"(\.[^"]+)"|import\("(\.[^"]+)"\)|^import "(\.[^"]+)"/gm;

/** Of each room, the rooms it imports from. What we build into `src/prerender/views` is not looked at. */
export function importsOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const rooms = new Map<string, Set<string>>([[DATA, new Set()]]);
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path}`)
    .filter((path) => path.endsWith(".ts") && !path.includes("prerender/views/"))
    // The English of a language is put together from the elements' own: words, and no way of a number.
    .filter((path) => path !== "src/i18n/en.ts")
    .sort();
  for (const path of files) {
    const room = roomOf(path);
    const known = rooms.get(room) ?? new Set();
    rooms.set(room, known);
    for (const [, from, late, bare] of readFileSync(path, "utf8").matchAll(statements)) {
      const target = join(dirname(path), from ?? late ?? bare ?? "");
      const other = roomOf(target.replace(/js$/, "ts"));
      if (other !== room && !target.includes("prerender/views/")) known.add(other);
    }
  }
  return rooms;
}

/** How far each room is from the figures: above every room it imports from. Throws where two import each other. */
export function levelsOf(rooms: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const levels = new Map<string, number>();
  const levelOf = (room: string, way: readonly string[]): number => {
    if (way.includes(room)) throw new Error(`In a circle: ${[...way, room].join(" imports ")}.`);
    const known = levels.get(room);
    if (known !== undefined) return known;
    const below = [...(rooms.get(room) ?? [])].map((other) => levelOf(other, [...way, room]));
    const level = Math.max(-1, ...below) + 1;
    levels.set(room, level);
    return level;
  };
  for (const room of rooms.keys()) levelOf(room, []);
  return levels;
}

/** Only what no other way says already: of a → b → c and a → c the last is left out. */
export function shortest(rooms: ReadonlyMap<string, ReadonlySet<string>>): [string, string][] {
  const reaches = (room: string, target: string): boolean =>
    [...(rooms.get(room) ?? [])].some((other) => other === target || reaches(other, target));
  return [...rooms].flatMap(([room, others]) =>
    [...others]
      .filter((other) => ![...others].some((each) => each !== other && reaches(each, other)))
      .map((other): [string, string] => [other, room]),
  );
}
