/** `find_figures`: which views there are about something. */
import { pathOf } from "../embed/address.js";
import { askedOf } from "./asked-span.js";
import { matching, unknownIn, wordsOf } from "./matching.js";
import { about, namesNothing, tool, type Tool } from "./tool.js";
import { allViews, placeOfView, subjects, within, type FoundView } from "./views.js";

/** More than these nobody chooses from. */
const MOST = 10;

export const findFigures = (site: string | null): Tool =>
  tool({
    name: "find_figures",
    title: "Find figures",
    description: `Lists figures, checked claims and quotations, each with the element and attributes that get_figure takes. Dates in the words (2024, August 2022) become the days shown. There are: ${subjects}.`,
    input: {
      about: about('What the figures are about, as "small boats in 2024" or "charter flights".'),
    },
    answer: async ({ about }) => {
      const { span, rest } = askedOf(about);
      const asked = wordsOf(rest);
      if (!asked.size) throw new Error(namesNothing);
      const matched = matching(asked.keys(), allViews());
      const shown = matched.flatMap((view) => within(view, span) ?? []);
      // Views that differ in their steps alone may be one where the days are few.
      const once = [...new Map(shown.map((view) => [pathOf(view), view])).values()].slice(0, MOST);
      const unknown = unknownIn(asked, once);
      return {
        text: once.length
          ? [
              ...once.map((view) => lineOf(view, site)),
              ...(unknown === null ? [] : [unknown]),
            ].join("\n")
          : matched.length
            ? `The data has such figures, but none for the days of “${about}”.`
            : `The data has no figure about “${about}”. There are: ${subjects}.`,
        fields: {
          figures: once.map(({ tag, attributes, title, about }) => ({
            element: tag,
            attributes,
            title,
            about,
            address: placeOfView({ tag, attributes }, site),
          })),
        },
      };
    },
  });

function lineOf(view: FoundView, site: string | null): string {
  const { tag, attributes, title, about } = view;
  const asked = `get_figure: ${JSON.stringify({ element: tag, attributes })}`;
  return `- ${[title, about, asked, placeOfView(view, site)].filter(Boolean).join(" · ")}`;
}
