/** Our four elements with the whole figure in the HTML: how much an author pastes. */
import { brotliCompressSync } from "node:zlib";
import { ours } from "../fixtures.js";
import { four } from "../our-pages.js";
import { formsOf } from "../pasted.js";
import { kilobytes, type Scenario } from "./scenario.js";

export const written: Scenario = {
  name: "written",
  title: "The whole figure in the HTML",
  kind: "four",
  columns: [{ key: "characters", heading: "characters" }, kilobytes("bytes", "kB, brotli")],
  visits: () =>
    four.map((view) => ({
      page: view.tag,
      of: ours.name,
      measure: async () => {
        const { figure } = await formsOf(view);
        return { characters: figure.length, bytes: brotliCompressSync(figure).length };
      },
    })),
};
