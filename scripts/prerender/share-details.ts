/** Views of the same rows, with other events or beside another year, take what they have in common from the one without that choice. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

type Fields = Readonly<Record<string, unknown>>;

const HEAD = "export const details=";

/** Writes the details of such views anew: what is as in the view without that choice is imported from it. */
export function shareDetails(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.startsWith("details."))) {
    const of = name.replace(/\.(?:events-(?:all|none)|compare-\d{4})-/, ".");
    if (of === name || !existsSync(`${folder}/${of}`)) continue;
    const [own, base] = [read(`${folder}/${name}`), read(`${folder}/${of}`)];
    const words = JSON.stringify(apart(own["words"] as Fields, base["words"] as Fields));
    const rest = JSON.stringify(apart({ ...own, words: null }, { ...base, words: null }));
    writeFileSync(
      `${folder}/${name}`,
      `import{details as d}from"./${of}";\n${HEAD}{...d,...${rest},words:{...d.words,...${words}}};\n`,
    );
  }
}

/** The fields that are not the same in both. */
function apart(own: Fields, base: Fields): Fields {
  const same = (name: string) => JSON.stringify(own[name]) === JSON.stringify(base[name]);
  return Object.fromEntries(Object.entries(own).filter(([name]) => !same(name)));
}

function read(path: string): Fields {
  return JSON.parse(readFileSync(path, "utf8").slice(HEAD.length, -2)) as Fields;
}
