/** The forms of the view, each with its code, its weight and a button that copies it. */
import { html, nothing, type TemplateResult } from "lit";
import { pathOf } from "../../src/embed/address.js";
import type { StaticView } from "../../src/static/static-view.js";
import { snippetsOf, type SnippetName } from "../../src/static/snippets.js";
import type { Facts } from "./facts.js";
import { groups, type Form } from "./forms.js";
import { weightOf } from "./weight.js";

/** A view and everything its forms are made from. */
export interface Snippets {
  readonly showing: StaticView;
  readonly facts: Facts;
  readonly accent: string;
  readonly byName: Readonly<Record<SnippetName, string>>;
  readonly hasPage: boolean;
}

/** The folder the builder is in is the site. */
export const site = () => new URL("./", document.baseURI).href;

export function makeSnippets(staticView: StaticView, facts: Facts, accent: string): Snippets {
  const hasPage = Object.hasOwn(facts.pages, pathOf(staticView.view));
  const style = accent ? `--explainer-accent: ${accent}` : "";
  const byName = snippetsOf(staticView, site(), facts.integrity, { style, hasPage });
  return { showing: staticView, facts, accent, byName, hasPage };
}

/** What was said of the last copy, and of which form. */
export interface Copied {
  readonly name: SnippetName;
  readonly said: string;
}

type Copy = (name: SnippetName, button: HTMLElement) => void;

export function code(snippets: Snippets, copied: Copied | null, copy: Copy): TemplateResult {
  return html`${groups.map(
    ({ title, about, forms }) =>
      html`<section class="group">
        <div>
          <h3>${title}</h3>
          <p>${about}</p>
        </div>
        <div>
          ${
            snippets.hasPage || !forms.every(({ takesPage }) => takesPage)
              ? forms.map((form) => entry(form, snippets, copied, copy))
              : pageless(snippets)
          }
        </div>
      </section>`,
  )}`;
}

/** How a view gets a page. */
function pageless({ showing }: Snippets): TemplateResult {
  return html`<p class="pageless">
    This view has no page on this site yet. To add one, write the line
    <code>"${pathOf(showing.view)}"</code> into <code>site/presets.json</code> and run
    <code>npm run build:site</code>. Every other form works without it.
  </p>`;
}

function entry(form: Form, snippets: Snippets, copied: Copied | null, copy: Copy): TemplateResult {
  const { name, title, when } = form;
  const text = snippets.byName[name];
  const said = copied?.name === name ? copied.said : "";
  return html`<article class="form" data-form=${name}>
    <h4 id="form-${name}">${title}</h4>
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
      <button
        type="button"
        aria-describedby="form-${name}"
        @click=${(event: Event) => copy(name, event.currentTarget as HTMLElement)}
      >
        Copy
      </button>
      <span role="status">${said}</span>
      <small>${sizeOf(form, snippets)}</small>
    </p>
  </article>`;
}

/** How long the code is, and what a reader fetches because of it. */
function sizeOf({ name }: Form, { byName, showing, facts, accent }: Snippets): unknown {
  const own = new TextEncoder().encode(byName[name]).length;
  const fetched = weightOf(name, showing, facts, accent);
  return html`${bytes(own)} to
  paste${fetched === null ? nothing : html`, ${bytes(fetched)} for a reader to fetch`}`;
}

const exact = new Intl.NumberFormat("en-GB");
const short = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

function bytes(count: number): string {
  return count < 2000 ? `${exact.format(count)} bytes` : `${short.format(count / 1000)} kB`;
}
