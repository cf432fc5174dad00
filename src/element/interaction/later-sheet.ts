/** The sheet of what a reader does with a figure, one for the page. */
import { controls } from "./controls.styles.js";
import { handled, rooms } from "./rooms.styles.js";

export const sheet = new CSSStyleSheet();
sheet.replaceSync(controls + rooms + handled);
