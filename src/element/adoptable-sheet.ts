/** Sheets for the document an element stands in. */

/**
 * The sheet, or a copy: one that was constructed belongs to the document it was made in, and an element may be adopted
 * by another. A document without a window shows nothing and takes none.
 */
export function adoptableSheet(
  { defaultView }: Document,
  sheet: CSSStyleSheet | undefined,
): CSSStyleSheet[] {
  if (!defaultView || !sheet) return [];
  if (defaultView === window) return [sheet];
  const copy = new defaultView.CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join(""));
  return [copy];
}
