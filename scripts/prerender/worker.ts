/** Draws the views it is sent, one after the other, into a folder. */
import { writeFileSync } from "node:fs";
import { loadLocale } from "../../src/i18n/languages.js";
import { fileOf } from "../../src/prerender/offered.js";
import { elements } from "../../src/static/elements.js";
import { readDataset } from "../read-dataset.js";
import { translated } from "../../src/data/translated.js";
import { createViewModel } from "../../src/view/create-view-model.js";
import { isProblem } from "../../src/data/view.js";
import { drawAsInPages, encodeView, filesOf } from "../../src/static/prerender/view.js";
import type { NamedView } from "./views.js";

const [, , folder = ""] = process.argv;
const dataset = readDataset("data");
drawAsInPages();

async function draw({ tag, attributes, name }: NamedView): Promise<void> {
  const { lang = "en-GB", ...asked } = attributes;
  const locale = await loadLocale(lang);
  const element = elements.find((each) => each.tag === tag);
  const model =
    element && createViewModel(element, translated(dataset, locale.text), asked, locale);
  if (!model || isProblem(model) || model.warnings.length) return;
  for (const [file, text] of filesOf(fileOf(tag, name), await encodeView(model, locale)))
    writeFileSync(`${folder}/${file}`, text);
}

process.on("message", (view: NamedView) => {
  draw(view).then(
    () => process.send?.("drawn"),
    (cause: unknown) => {
      console.error(new Error(`<${view.tag} ${view.name}> could not be prerendered.`, { cause }));
      process.exit(1);
    },
  );
});
process.send?.("ready");
