/** The one function that makes links. */
import { urlOf } from "../embed/url.js";
import type { html, TemplateResult } from "lit";

/** A link to an absolute http or https address without credentials; for anything else only the text. */
export function link(tag: typeof html, address: string | null, text: string): TemplateResult {
  const url = address === null ? null : safeUrl(address);
  // A title has a direction of its own: it must not scramble the sentence around it.
  return url ? tag`<a href=${url} rel="noopener" dir="auto">${text}</a>` : tag`<bdi>${text}</bdi>`;
}

function safeUrl(address: string): string | null {
  const url = urlOf(address);
  if (!url) return null;
  const http = url.protocol === "https:" || url.protocol === "http:";
  return http && url.username === "" && url.password === "" ? url.href : null;
}
