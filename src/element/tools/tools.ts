/** What is loaded once a reader asks for it: what stands behind a number, and all that can be taken away. */
import type { TemplateResult } from "lit";
import type { Attribute } from "../../attributes.js";
import { editionsOf } from "../../data/editions.js";
import { sumRowsOf } from "../../data/sum-rows.js";
import { localeOf } from "../../i18n/languages.js";
import { english, type SharedLocale } from "../../i18n/locale.js";
import { today } from "../../view/today.js";
import { citationOf, type CitationFormat } from "../../words/citation.js";
import type { Cell, Content, EventContent } from "../../words/content.js";
import { csvOf, jsonOf } from "../../words/files.js";
import { jsonLdOf } from "../../words/json-ld.js";
import { noteOf, noteOfEvent } from "../../words/note.js";
import { mustOf, sentencesOf } from "../../words/sentences.js";
import { sumOf } from "../../words/sum.js";
import type { ViewModel } from "../../words/view-model.js";
import { adoptableSheet } from "../adoptable-sheet.js";
import type { Lit } from "../lit.js";
import type { Reader } from "../sound/sound.js";
import type { RenderedNumber, RenderedView } from "../view-request.js";
import { ExportMenu, type Exportable } from "./export-menu.js";
import { Listen } from "./listen.js";
import { Panel } from "./panel.js";
import { sheet } from "./panel.styles.js";
import { reportAddress } from "./report.js";
import { rasterize, shareImage } from "./share-image.js";

/** What can be taken away of a view. */
export interface ExportFiles {
  readonly citation: (format: CitationFormat) => string;
  readonly csv: () => string;
  readonly json: () => string;
  readonly jsonLd: () => string;
  readonly svg: (width: number) => Promise<string>;
  readonly png: (width: number, scale: number) => Promise<Blob>;
}

export class Tools {
  readonly sheet = sheet;
  readonly #host: Exportable;
  readonly #panel: Panel;
  readonly #menu: ExportMenu;
  readonly #listen: Listen;

  constructor(lit: Lit, host: Exportable, attributes: Readonly<Record<string, Attribute>>) {
    this.#host = host;
    this.#panel = new Panel(lit, host);
    this.#menu = new ExportMenu(lit, host, attributes);
    this.#listen = new Listen(lit, host);
    host.shadowRoot?.adoptedStyleSheets.push(...adoptableSheet(host.ownerDocument, sheet));
  }

  /** What makes files of what is explained. */
  files({ shown: make, picture }: ViewModel<Content>): ExportFiles {
    const shown = make(today());
    const svg = async (width: number) => {
      const draw = await picture?.load();
      return shareImage(
        shown,
        draw?.({ width, height: picture?.height ?? 0 }).svg ?? null,
        this.#host,
      );
    };
    return {
      citation: (format) => citationOf(shown, format),
      csv: () => csvOf(shown),
      json: () => jsonOf(shown),
      jsonLd: () => jsonLdOf(shown, { page: location.href.replace(/#.*/, ""), hasFiles: false }),
      svg,
      png: async (width, scale) => rasterize(await svg(width), scale),
    };
  }

  /** What stands in the room “Share” of a figure of that title; `reader` is the line that reads its picture. */
  share(
    lang: string,
    title: string,
    reader: Reader,
    { heard }: ViewModel<Content>,
  ): TemplateResult {
    const locale = here(lang);
    const listen = this.#listen.render(locale, heard, reader);
    return this.#menu.render(locale, title, () => reader.row, listen);
  }

  /** The panel, closed until `open`. */
  panel(lang: string): TemplateResult {
    return this.#panel.render(here(lang));
  }

  /** Opens the panel beside a button, with what stands behind the number or event of that key. */
  open(button: HTMLElement, key: string, result: RenderedView | RenderedNumber): void {
    const { model } = result;
    const what = model && partAt(model, key);
    if (!what) return;
    const isAlone = "inline" in result;
    const locale = here(isAlone ? result.inline.labels.lang : result.lang);
    const notes =
      "figures" in what
        ? what.figures.map((figure) => {
            const rows = sumRowsOf(model.dataset, figure);
            return noteOf(
              figure,
              rows && sumOf(figure, rows, this.#host.localName, locale),
              editionsOf(model.dataset, figure),
              locale,
            );
          })
        : [noteOfEvent(what, locale)];
    const report = reportAddress(this.#host, notes, locale);
    // Around a number in running text stands no figure that says what must be known, and has the file.
    const alone = isAlone ? { told: toldOf(model), csv: () => this.files(model).csv() } : null;
    void this.#panel.open(button, notes, report, locale.lang, alone);
  }
}

/** What must be known of a number: the verdict on a claim, what was revised, caveats. */
function toldOf(model: ViewModel<Content>): string[] {
  const shown = model.shown(today());
  return [
    sentencesOf(shown).claim,
    ...(shown.claim ? [shown.claim.why] : []),
    ...mustOf(shown),
  ].filter(Boolean);
}

/** The number or event of that key: its place in the view model. */
function partAt({ words, table }: ViewModel<Content>, key: string): Cell | EventContent | null {
  const found = key
    .split(".")
    .reduce<unknown>((part, name) => Reflect.get(Object(part), name), { words, table: table() });
  return (found as Cell | EventContent | undefined) ?? null;
}

/** The locale something stands in: it is here, or nothing would stand. */
function here(lang: string): SharedLocale {
  return localeOf(lang) ?? english.locale;
}
