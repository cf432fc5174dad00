/** The elements are the folders of `src` that are named like one. */
import { readdirSync } from "node:fs";

export const tags: readonly string[] = readdirSync("src").filter((name) => name.includes("-"));
