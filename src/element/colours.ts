/** Whether a page set colours of its own; only then what judges them is loaded. */
import type { ReactiveElement } from "lit";

/** Tokens for colours that must stand out from the background. */
const TOKENS = ["--explainer-accent", "--explainer-accent-2", "--explainer-muted"];

/** Holds the page's colours against its background once they are painted. Gives a sentence for each that was mended. */
export async function fitted(host: ReactiveElement): Promise<readonly string[]> {
  try {
    return await fit(host);
  } catch (error) {
    return [`The page's colours could not be held against its background. ${String(error)}`];
  }
}

async function fit(host: ReactiveElement): Promise<readonly string[]> {
  await new Promise(requestAnimationFrame);
  const style = getComputedStyle(host);
  const figure = host.renderRoot.querySelector<HTMLElement>("figure");
  // Secondary text is faded only where the page gave it no colour.
  const muted = style.getPropertyValue("--explainer-muted");
  figure?.style.setProperty("--_told", muted && "var(--_muted)");
  figure?.style.setProperty("--_fade", muted && "1");
  if (!figure || !TOKENS.some((token) => style.getPropertyValue(token))) return [];
  const { fitColours } = await import("./contrast.js");
  return fitColours(host, figure);
}

/** The colour behind an element, for what lies over the figure: that of the nearest thing around it that has one. */
export function groundOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    const { backgroundColor } = getComputedStyle(node);
    if (!/^transparent$|, 0\)$|\/ 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return "Canvas";
}

/** What is around a node, across shadow roots and through slots. */
export function parentOf(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node instanceof Element && node.assignedSlot) || node.parentNode;
}
