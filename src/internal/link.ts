/** The one function that makes links. */
import { html, type TemplateResult } from "lit";

/** A link to an absolute http or https address without credentials; for anything else only the text. */
export function link(address: string | null, text: string): TemplateResult {
  const url = address === null ? null : safeUrl(address);
  return url ? html`<a href=${url} rel="noopener">${text}</a>` : html`${text}`;
}

function safeUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const http = url.protocol === "https:" || url.protocol === "http:";
  return http && url.username === "" && url.password === "" ? url.href : null;
}
