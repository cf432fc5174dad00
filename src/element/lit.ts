/** Lit as the element has it: what is loaded later takes it from there, so that every bundle of a page can share it. */
import type { html, nothing } from "lit";

export interface Lit {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
}
