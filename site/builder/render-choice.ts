/** A choice rendered, or the one sentence that says why it cannot be. */
import { readSpan, isProblem } from "../../src/data/view.js";
import { english } from "../../src/i18n/locale.js";
import type { View } from "../../src/embed/address.js";
import { createStaticView, type StaticView } from "../../src/static/static-view.js";
import { problemWords } from "../../src/words/problem.js";
import { withAttribute, type Choice } from "./choice.js";
import { labelOf } from "./labels.js";
import { faultOf } from "./settings.js";

export type RenderedChoice = { readonly staticView: StaticView } | { readonly fault: string };

export async function renderChoice({ view, settings }: Choice): Promise<RenderedChoice> {
  const dates = readSpan(view.attributes);
  if (isProblem(dates)) return { fault: inWords(problemWords(dates, english.locale), view.tag) };
  const fault = faultOf(settings);
  if (fault) return { fault };
  try {
    return { staticView: await createStaticView(view) };
  } catch (error) {
    return { fault: inWords(await inEnglish(view, error), view.tag) };
  }
}

/** What is wrong is said in the language of the view; the builder speaks English. */
async function inEnglish(view: View, error: unknown): Promise<string> {
  const inItsLanguage = error instanceof Error ? error.message : String(error);
  return createStaticView(withAttribute(view, "lang", null)).then(
    () => inItsLanguage,
    (told: unknown) => (told instanceof Error ? told.message : inItsLanguage),
  );
}

/** The sentence without the names an author of HTML knows: `by="month"` is “Divided by: Month”. */
function inWords(sentence: string, tag: string): string {
  return sentence
    .replace(/^<[a-z-]+>: /, "")
    .replace(/\b([a-z-]+)="([^"]*)"/g, (_, name: string, value: string) => {
      const { label, values } = labelOf(tag, name);
      return `“${label}: ${values?.[value] ?? value}”`;
    });
}
