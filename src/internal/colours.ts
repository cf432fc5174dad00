/** Whether a page set colours of its own; only then what judges them is loaded. */
import type { ReactiveElement } from "lit";

/** Tokens for colours that must stand out from the background. */
const TOKENS = ["--explainer-accent", "--explainer-accent-2", "--explainer-muted"];

/** Holds the page's colours against its background once they are painted. Gives a sentence for each that was mended. */
export async function fitted(host: ReactiveElement): Promise<readonly string[]> {
  await new Promise(requestAnimationFrame);
  const style = getComputedStyle(host);
  const figure = host.renderRoot.querySelector<HTMLElement>("figure");
  if (!figure || !TOKENS.some((token) => style.getPropertyValue(token))) return [];
  try {
    const { fitColours } = await import("./contrast.js");
    return fitColours(host, figure);
  } catch (error) {
    return [`The page's colours could not be held against its background. ${String(error)}`];
  }
}
