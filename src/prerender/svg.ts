/** Makes SVG nodes: pictures that were built, and pictures to be taken away. */
const NAMESPACE = "http://www.w3.org/2000/svg";

/** An SVG element with these attributes and children. */
export function svgNode(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(NAMESPACE, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/**
 * Turns the colours of a drawn picture from attributes into classes of our sheet, where tools that darken pages
 * find them: they cannot read `fill="var(--_main)"`, and take the marks away. What is drawn in lines keeps a colour of
 * its own, for tools that make a picture of the page and know no sheets.
 */
export function colourByClass(svg: SVGElement): void {
  for (const name of ["fill", "stroke"])
    for (const node of [svg, ...svg.querySelectorAll(`[${name}^="var(--_"]`)]) {
      const [, colour] = /^var\(--_(\w+)\)$/.exec(node.getAttribute(name) ?? "") ?? [];
      if (!colour) continue;
      if (name === "stroke") node.setAttribute(name, "currentColor");
      else node.removeAttribute(name);
      node.classList.add(`${name}-${colour}`);
    }
}
