/** Says whether something on the page is only text: no script has run, nothing is there that harmless words do not bring. */

/** What ran: the strings call `ran`, or what public lists call. */
export const ran: string[] = [];

/** Makes a window tell what ran in it, and opens no link but one that is a script. */
export function watch(window: Window, list: string[] = ran): void {
  for (const name of ["ran", "alert", "prompt", "confirm", "print"])
    Object.assign(window, { [name]: () => void list.push(name) });
  window.addEventListener("click", (event) => {
    const [target] = event.composedPath();
    const link = (target as Element).closest?.("a");
    if (link?.protocol !== "javascript:") event.preventDefault();
  });
  window.addEventListener("submit", (event) => event.preventDefault());
}

/** Every element below, in shadow roots too. */
function* below(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll("*")) {
    yield element;
    if (element.shadowRoot) yield* below(element.shadowRoot);
  }
}

/** The kinds of elements and attributes below. */
export function kindsIn(root: ParentNode): Set<string> {
  const kinds = new Set<string>();
  for (const { localName, attributes } of below(root)) {
    kinds.add(localName);
    for (const { name } of attributes) kinds.add(`${localName} ${name}`);
  }
  return kinds;
}

/** What is below that is more than text; `known` is what harmless words bring. Every link is clicked. */
export function strangeIn(root: ParentNode, known: ReadonlySet<string>): string[] {
  const strange = [...kindsIn(root)].filter((kind) => !known.has(kind));
  for (const element of below(root)) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on")) strange.push(`${element.localName} ${name}`);
      if (/^\s*(javascript|data|vbscript):/i.test(value) && /^(href|src|action|data)$/.test(name))
        strange.push(`${element.localName} ${name}="${value}"`);
    }
    if (!(element instanceof element.ownerDocument.defaultView!.HTMLAnchorElement)) continue;
    const { protocol, username } = element;
    if (!/^https?:$/.test(protocol) || username) strange.push(`a to ${element.href}`);
    element.click();
  }
  return strange;
}
