/** `get_figure`: one view with everything that must be said with it. */
import * as z from "zod/mini";
import { elements } from "../static/elements.js";
import { pngOf } from "../static/pictures.js";
import { createStaticView, type StaticView } from "../static/static-view.js";
import { markdownOf } from "../static/writing.js";
import { jsonOf } from "../words/files.js";
import { tool, type Tool } from "./tool.js";
import { placeOfView } from "./views.js";

const [first = "", ...others] = elements.map(({ tag }) => tag);

/** Each element with what its attributes can be. */
const attributes = elements
  .map(({ tag, attributes }) => {
    const named = Object.entries(attributes).map(([name, { values }]) =>
      values?.length ? `${name} (${values.join(", ")})` : name,
    );
    return `${tag}: ${named.join(", ")}.`;
  })
  .join(" ");

/** Longer tables fill what an assistant can read at once: it is told how to ask for less. */
const MOST_ROWS = 400;

export const getFigure = (site: string | null): Tool =>
  tool({
    name: "get_figure",
    title: "Get one figure",
    description:
      "Gives one figure: the number with its qualifier and period, what must be known with it, later revisions, a claim with its verdict, the rows, the sources, and a picture. Repeat a number only with its period, its qualifier, its caveats, its source and its day.",
    input: {
      element: z
        .enum([first, ...others], `element can be: ${[first, ...others].join(", ")}.`)
        .check(z.describe("What shows the figure.")),
      attributes: z.optional(
        z
          .record(
            z.string(),
            z.string('Attributes are text, as in HTML: write "2024" for a year.'),
            {
              error: 'attributes is an object of texts, as { "from": "2024" }.',
            },
          )
          .check(
            z.describe(
              `Which figure: find_figures names them. Dates are YYYY, YYYY-MM or YYYY-MM-DD; as-of shows what was known on a day. ${attributes}`,
            ),
          ),
      ),
    },
    answer: async ({ element, attributes = {} }) => {
      const staticView = await createStaticView({ tag: element, attributes });
      const { view, shown } = staticView;
      const rows = shown.table?.rows.length ?? 0;
      const isLong = rows > MOST_ROWS;
      const short = isLong ? staticView.inShort().shown(staticView.day) : shown;
      const address = placeOfView(view, site);
      return {
        text: [
          markdownOf(short, address),
          ...(isLong
            ? [
                `Its ${rows} rows are too many to read here, so they are in longer steps: ask for fewer days with from and to.`,
              ]
            : []),
        ].join("\n"),
        // The rows are in the text; what must travel with the number is here, too.
        fields: {
          element: view.tag,
          attributes: view.attributes,
          address,
          ...(JSON.parse(jsonOf({ ...shown, table: null })) as Record<string, unknown>),
        },
        picture: await pictureOf(staticView),
      };
    },
  });

/** The picture as PNG; `null` where the view has none, or what draws it is not installed. */
async function pictureOf(staticView: StaticView): Promise<Uint8Array | null> {
  if (!staticView.explained.picture) return null;
  return pngOf(staticView, undefined, 1).catch(() => null);
}
