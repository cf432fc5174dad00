/** The folder of a site that holds `cdn/` and `embed/`. */

/** Its absolute address with a slash at its end; `null` where the text is none. */
export function siteAt(text: string): string | null {
  if (!URL.canParse(text) || !/^https?:/i.test(text)) return null;
  const { origin, pathname } = new URL(text);
  return `${origin}${pathname.replace(/\/?$/, "/")}`;
}
