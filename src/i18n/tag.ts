/** What the browser knows of a language tag. */

/** Languages written from right to left, for browsers that cannot tell. */
const FROM_RIGHT = /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i;

/** The tag, or its first part where the rest of it is none. */
export function taggedAs(tag: string): string {
  const [language = ""] = tag.split("-");
  return [tag, language].find(isTag) ?? "en-GB";
}

/** Whether numbers and dates can be written in that language here. */
export function knows(tag: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
}

/** The direction the language is written in. */
export function directionOf(tag: string): "ltr" | "rtl" {
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    readonly textInfo?: { readonly direction?: string };
    readonly getTextInfo?: () => { readonly direction?: string };
  };
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo ?? {};
  return (direction === undefined ? FROM_RIGHT.test(tag) : direction === "rtl") ? "rtl" : "ltr";
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
