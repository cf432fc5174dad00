/** The forms of the view, each with its code, its weight and a button that copies it. */
import { html, nothing, type TemplateResult } from "lit";
import { pathOf } from "../../src/embed/address.js";
import type { StaticView } from "../../src/static/static-view.js";
import { snippetsOf, type SnippetName } from "../../src/static/snippets.js";
import type { Facts } from "./facts.js";
import { isLocal } from "./is-local.js";
import { formOf, groups, wordsOf, type Form } from "./forms.js";
import { optionsFor, siteOf, type Settings } from "./settings.js";
import type { Place } from "./places.js";
import { weightOf } from "./weight.js";

/** A view and everything its forms are made from. */
export interface Snippets {
  readonly showing: StaticView;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly byName: Readonly<Record<SnippetName, string>>;
  readonly hasPage: boolean;
}

const HERE =
  "The addresses below begin with one that only this computer can open. Write the address of your site into “Your site’s address”.";

export function makeSnippets(staticView: StaticView, facts: Facts, settings: Settings): Snippets {
  const hasPage = Object.hasOwn(facts.pages, pathOf(staticView.view));
  const options = { ...optionsFor(settings, facts), hasPage };
  const byName = snippetsOf(staticView, siteOf(settings, facts), options);
  return { showing: staticView, facts, settings, byName, hasPage };
}

/** What was said of the last copy, and of which form. */
export interface Copied {
  readonly name: SnippetName;
  readonly said: string;
}

/** Copies a form: as code, or with its `plain` words as a text that an editor takes. */
type Copy = (name: SnippetName, button: HTMLElement, plain?: string) => void;

/** The form for a place. A figure without a page of its own has a link that leads to it, which every editor keeps. */
export function firstFormOf(place: Place | undefined, hasPage: boolean): Form | undefined {
  const wanted = place && formOf(place.form);
  return wanted?.takesPage && !hasPage ? formOf("link") : wanted;
}

const PAGELESS =
  "This figure has no page of its own on this site, so it cannot be pasted there as an address or a picture. Press “Copy for an editor” and paste this link.";

const UNCARRIED = "Your title, note and colour are not part of it: the figure there has its own.";

/** The form for the place it is pasted in, and the others behind it. */
export function code(
  snippets: Snippets,
  place: Place | undefined,
  copied: Copied | null,
  copy: Copy,
): TemplateResult {
  const first = firstFormOf(place, snippets.hasPage);
  const { title, note, accent } = snippets.settings;
  const lacksPage = (form: Form) => form.takesPage === true && !snippets.hasPage;
  const shown = (form: Form) => entry(form, form === first, snippets, copied, copy);
  return html`${isLocal(siteOf(snippets.settings, snippets.facts)) ? html`<p class="here">${HERE}</p>` : nothing}
    ${
      first && place
        ? html`<p>${first.name === place.form ? place.how : PAGELESS}</p>
            ${!first.carries && (title || note || accent) ? html`<p class="uncarried">${UNCARRIED}</p>` : nothing}
            ${shown(first)}`
        : nothing
    }
    <details>
      <summary>Other forms of the same</summary>
      ${groups.map(({ title, about, forms }) => {
        const others = forms.filter((form) => form !== first);
        return html`<section class="group">
          <div>
            <h3>${title}</h3>
            <p>${about}</p>
          </div>
          <div>
            ${others.some(lacksPage) ? pageless(snippets) : nothing}
            ${others.filter((form) => !lacksPage(form)).map(shown)}
          </div>
        </section>`;
      })}
    </details>`;
}

/** How a view gets a page. */
function pageless({ showing }: Snippets): TemplateResult {
  return html`<p class="pageless">
    This view has no page of its own on this site, so it has no address for an embed and no picture.
    Its link and its words need none. Whoever keeps this site can add the page: the line
    <code>"${pathOf(showing.view)}"</code> in <code>site/presets.json</code>, then
    <code>npm run build:site</code>.
  </p>`;
}

function entry(
  form: Form,
  isFirst: boolean,
  snippets: Snippets,
  copied: Copied | null,
  copy: Copy,
): TemplateResult {
  const { name, title, when, isText } = form;
  const text = snippets.byName[name];
  const said = copied?.name === name ? copied.said : "";
  const button = (label: string, plain?: string) =>
    html`<button
      type="button"
      aria-describedby="form-${name}"
      @click=${(event: Event) => copy(name, event.currentTarget as HTMLElement, plain)}
    >
      ${label}
    </button>`;
  return html`<article class="form" data-form=${name}>
    ${isFirst ? html`<h3 id="form-${name}">${title}</h3>` : html`<h4 id="form-${name}">${title}</h4>`}
    <p>${when}</p>
    <textarea
      readonly
      wrap="off"
      rows=${Math.min(4, text.trimEnd().split("\n").length + 1)}
      spellcheck="false"
      dir="ltr"
      aria-labelledby="form-${name}"
      .value=${text}
    ></textarea>
    <p class="take">
      ${isText ? button("Copy for an editor", wordsOf(name, snippets.byName)) : nothing}
      ${button(isText ? "Copy code" : "Copy")}
      <span role="status">${said}</span>
      <small>${sizeOf(form, snippets)}</small>
    </p>
  </article>`;
}

/** How long the code is, and what a reader fetches because of it. */
function sizeOf({ name }: Form, { byName, showing, facts, settings }: Snippets): unknown {
  const own = new TextEncoder().encode(byName[name]).length;
  const fetched = weightOf(name, showing, facts, settings.accent);
  return html`${bytes(own)} to
  paste${fetched === null ? nothing : html`, ${bytes(fetched)} for a reader to fetch`}`;
}

const exact = new Intl.NumberFormat("en-GB");
const short = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

function bytes(count: number): string {
  return count < 2000 ? `${exact.format(count)} bytes` : `${short.format(count / 1000)} kB`;
}
