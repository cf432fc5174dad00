/** The sheet of what stands from the first paint on, one for the page. */
import { styles } from "./explainer-element.styles.js";

let sheet: CSSStyleSheet | undefined;

/** Made when the first element needs it: where there is no page, there are no sheets. */
export function firstSheet(): CSSStyleSheet {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(styles);
  return sheet;
}
