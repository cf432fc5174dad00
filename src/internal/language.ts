/** The language of the nearest ancestor that says one, across shadow roots; empty where none does. */
export function languageOf(element: Element): string {
  const said = element.closest("[lang]")?.getAttribute("lang");
  if (said) return said;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : "";
}
