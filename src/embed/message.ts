/** What an embed page and the page around it say to each other. */

/** The type of the message with which an embed page says how tall it is: `{ type, height }`, in CSS pixels. */
export const HEIGHT = "explainer-height";

/** WordPress's word for "now I listen": `{ message: "ready" }`. */
export const READY = "ready";
