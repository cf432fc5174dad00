/** Attributes that say how the page around wants a figure to look, and to be kept. They are no part of a view, and of no address of one. */
export const lookAttributes: readonly string[] = ["controls", "heading-level", "live"];
