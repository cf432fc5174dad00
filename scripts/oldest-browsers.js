/** The oldest browsers we work in, as `browserslist` of package.json names them and bundlers take them: `chrome111`. */
import { readFileSync } from "node:fs";

const { browserslist } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

/** @type {string[]} */
export const oldestBrowsers = browserslist.map((/** @type {string} */ line) =>
  line.replace("ios_saf", "ios").replace(" >= ", ""),
);
