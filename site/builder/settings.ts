/** What an author adds to a figure: the site it is loaded from, and what it looks like on the page. */
import { html, type TemplateResult } from "lit";
import { siteAt } from "../../src/embed/site.js";
import type { SnippetOptions } from "../../src/static/snippets.js";
import type { Facts } from "./facts.js";
import { line, tick } from "./fields.js";
import { isLocal } from "./is-local.js";

/** Texts as they were written; empty where nothing was. */
export interface Settings {
  /** The address of the folder that holds `cdn/` and `embed/`. */
  readonly site: string;
  readonly title: string;
  readonly note: string;
  /** Pixels kept free for the figure. */
  readonly height: string;
  /** A colour as CSS writes it. */
  readonly accent: string;
  /** A font family as CSS writes it, for the preview. */
  readonly font: string;
  /** Pixels of the column, for the preview and the height of a frame. */
  readonly width: string;
  /** `yes` where the code insists on the very scripts of today. */
  readonly hashes: string;
}

export const noSettings: Settings = {
  site: "",
  title: "",
  note: "",
  height: "",
  accent: "",
  font: "",
  width: "",
  hashes: "",
};

/** What is known of what an address says; the rest is passed over. */
export function settingsOf(said: Readonly<Record<string, string>>): Settings {
  const known = Object.keys(noSettings).map((name) => [name, said[name] ?? ""]);
  return Object.fromEntries(known) as unknown as Settings;
}

/** The folder the builder is in is a site. */
const here = () => new URL("./", document.baseURI).href;

/** The site the forms name: the author's, or the one this was built for, or this one. */
export function siteOf({ site }: Settings, facts: Facts): string {
  return siteAt(site) ?? siteAt(facts.site) ?? here();
}

/** What is wrong with it, in one sentence; empty where nothing is. */
export function faultOf({ site, accent, font, height, width }: Settings): string {
  if (site && siteAt(site) === null)
    return `“${site}” is no address of a site. Write it as https://your.site/figures/.`;
  if (accent && !CSS.supports("color", accent))
    return `“${accent}” is no colour. Write it as CSS does: teal, or #7a1f3d.`;
  if (font && !CSS.supports("font-family", font))
    return `“${font}” is no font family. Write it as CSS does: Georgia, serif.`;
  if (height && !/^[1-9]\d{0,3}$/.test(height))
    return `“${height}” is no height. Write a number of pixels: 480.`;
  if (width && !/^[1-9]\d{2,3}$/.test(width))
    return `“${width}” is no width. Write a number of pixels: 640.`;
  return "";
}

/** The same as options of the forms. */
export function optionsFor(
  { title, note, height, accent, width, hashes }: Settings,
  facts: Facts,
): SnippetOptions {
  return {
    title,
    note,
    style: accent && `--explainer-accent: ${accent}`,
    ...(height && { height: Number(height) }),
    ...(width && { width: Number(width) }),
    ...(hashes === "yes" && { integrity: facts.integrity }),
  };
}

const HINTS = {
  site: "The folder on your server that holds cdn/ and embed/.",
  title: "Empty: the figure’s own, which changes with the figures.",
  note: "A sentence of yours below the figure.",
  height: "Pixels kept free until the figure stands. Empty: as many as it takes.",
  accent:
    "As CSS writes it: teal, or #7a1f3d. Empty: the element’s own. A colour that would not stand out is mixed until it does.",
  hashes:
    "With them a browser runs these scripts and no others: when you put newer files on your server, the old code stops and the words remain.",
};

const LABELS = {
  title: "Your title",
  note: "Your note",
  height: "Height",
  accent: "Accent colour",
};

/** The fields for it, without those of the preview. */
export function settingsFields(
  settings: Settings,
  facts: Facts,
  set: (change: Partial<Settings>) => void,
): TemplateResult {
  return html`<details class="settings" ?open=${isLocal(siteOf(noSettings, facts))}>
    <summary>Your site and your page</summary>
    ${line(
      "Your site’s address",
      "site",
      settings.site || siteOf(settings, facts),
      (site) => set({ site }),
      {
        hint: HINTS.site,
      },
    )}
    ${(["title", "note", "height", "accent"] as const).map((name) =>
      line(LABELS[name], name, settings[name], (value) => set({ [name]: value }), {
        hint: HINTS[name],
        isEager: name === "title" || name === "note",
      }),
    )}
    ${tick("Check the scripts by their hashes", settings.hashes === "yes", (isSet) =>
      set({ hashes: isSet ? "yes" : "" }),
    )}
    <small>${HINTS.hashes}</small>
    <small>Title, note and colour are for the forms that run on your own page.</small>
  </details>`;
}
