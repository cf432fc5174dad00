/** Every form on every way, once for all tests. */
import { launch } from "../e2e/browser.js";
import { openEditors } from "./editors.js";
import { forms } from "../forms/names.js";
import { asHtml, samples, type Form, type Sample } from "./forms.js";
import { targets, type Target } from "./sanitizers.js";
import { verdictOf, worst, type Verdict } from "./verdict.js";

export const settings = ["as it comes", "with our recipe"] as const;
export type Settings = (typeof settings)[number];

/** Where in the table a verdict is. */
export interface Cell {
  readonly target: string;
  readonly settings: Settings;
  readonly form: Form;
}

interface Many extends Pick<Target, "takes"> {
  readonly through: (settings: Settings, sent: readonly string[]) => Promise<string[]>;
}

export const browser = await launch();
const [page, sent] = await Promise.all([openEditors(browser), samples()]);
export { page, sent };

/** Every target by name, in the order of the table. */
export const all: ReadonlyMap<string, Many> = new Map<string, Many>([
  ...Object.entries(targets).map(([name, { takes, plain, recipe }]): [string, Many] => [
    name,
    {
      takes,
      through: (settings, sent) =>
        Promise.all(sent.map(settings === "as it comes" ? plain : recipe)),
    },
  ]),
  ...page.names.map((name): [string, Many] => [
    name,
    {
      takes: "html",
      through: (settings, sent) => page.through(name, settings === "with our recipe", [...sent]),
    },
  ]),
]);

/** What a form of each view became there; `null` where it makes no sense. */
export async function outputs({ target, settings, form }: Cell): Promise<string[] | null> {
  const { takes, through } = all.get(target)!;
  const written = sent.map(({ snippets }) =>
    takes === "html" ? asHtml(form, snippets[form]) : snippets[form],
  );
  return written.includes(null) ? null : through(settings, written as string[]);
}

/** The verdicts of a target, form by form; `null` where a form makes no sense. */
export async function row(target: string, settings: Settings): Promise<(Verdict | null)[]> {
  const verdicts: (Verdict | null)[] = [];
  for (const form of forms) {
    const came = await outputs({ target, settings, form });
    verdicts.push(
      came && worst(came.map((output, at) => judged(form, sent[at]!, output, settings))),
    );
  }
  return verdicts;
}

function judged(form: Form, { facts }: Sample, output: string, settings: Settings): Verdict {
  return verdictOf(form, facts, output, settings === "with our recipe");
}
