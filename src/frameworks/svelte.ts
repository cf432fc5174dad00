/** Types of the elements for Svelte 5: `import type {} from "migration-explainers/svelte"`. */
import type { HTMLAttributes } from "svelte/elements";
import type { Attributes, Elements, Listeners } from "./elements.js";

type Props<E extends EventTarget> = HTMLAttributes<E> & Attributes<E> & Listeners<"on">;
type Tags = { [Tag in keyof Elements]: Props<Elements[Tag]> };

declare module "svelte/elements" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to Svelte's own.
  interface SvelteHTMLElements extends Tags {}
}
