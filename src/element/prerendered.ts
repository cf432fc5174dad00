/** Finds the prerendered view that answers what is asked of an element. */
import type { Attribute } from "../attributes.js";
import { viewName, type Attributes } from "../data/view.js";
import { registeredFor } from "../i18n/registry.js";
import type {
  Prerendered,
  PrerenderedDetails,
  PrerenderedView,
  PrerenderedViews,
} from "../prerender/decode.js";
import { importFile } from "../prerender/files.js";
import { isReadable } from "../prerender/format.js";
import { fileOf, offeredFile } from "../prerender/offered.js";
import { languages, spoken } from "../prerender/views/languages.js";
import type { ViewRequest } from "./view-request.js";

export type AttributeTable = Readonly<Record<string, Attribute>>;

/** The view: at hand, or in a file of its own, to be loaded; `null` where there is none. */
export function prerenderedFor(
  views: PrerenderedViews,
  tag: string,
  table: AttributeTable,
  { attributes, lang, src, data, newer }: ViewRequest,
): Prerendered | null {
  if (src !== undefined || data !== undefined || newer || registeredFor(lang)) return null;
  // What has no words of its own is said in those of the English views.
  if (!spoken.test(lang)) {
    const name = viewName(attributes);
    const known = views[name];
    return known ? ofOneVersion(known) : inFile(tag, attributes, table);
  }
  return Object.hasOwn(languages, lang) ? inFile(tag, { ...attributes, lang }, table) : null;
}

function inFile(tag: string, attributes: Attributes, table: AttributeTable): Prerendered | null {
  if (!importFile) return null;
  const load = importFile;
  const own = fileOf(tag, viewName(attributes));
  const file = offeredFile(tag, attributes, table) ?? (isPreloaded(own) ? own : null);
  if (file === null) return null;
  return ofOneVersion({
    view: () => load<{ view: PrerenderedView }>(file),
    details: () => load<{ details: PrerenderedDetails }>(`details.${file}`),
  });
}

/** The same, refused where its files are of two versions: a host may hold some of an older `cdn/`, or a page its element. */
function ofOneVersion({ view, details }: Prerendered): Prerendered {
  const first = async () => (typeof view === "function" ? view() : { view });
  const checked = <F>(isSound: boolean, file: F): F => {
    if (!isSound)
      throw new Error("Files of cdn/ are of two versions: put the whole folder of one there.");
    return file;
  };
  return {
    view:
      typeof view === "function"
        ? () => view().then((file) => checked(isReadable(file.view.stamp), file))
        : view,
    details: async () => {
      const [{ view }, file] = await Promise.all([first(), details()]);
      return checked(file.details.stamp === view.stamp, file);
    },
  };
}

/** Whether the page has asked for the file already: an author's own view, of which only the page knows. */
function isPreloaded(file: string): boolean {
  return !!document.querySelector(`link[rel=modulepreload][href$="/views/${file}.js"]`);
}
