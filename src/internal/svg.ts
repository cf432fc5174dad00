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
