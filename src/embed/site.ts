/** The folder of a site that holds `cdn/` and `embed/`. */

import { urlOf } from "./url.js";

/** Its absolute address with a slash at its end; `null` where the text is none. */
export function siteAt(text: string): string | null {
  const url = urlOf(text);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const { origin, pathname } = url;
  return `${origin}${pathname.replace(/\/?$/, "/")}`;
}
