/** Types of the elements for Preact: `import type {} from "migration-explainers/preact"`. */
import type { HTMLAttributes } from "preact";
import type { Attributes, Elements, Listeners } from "./elements.js";

type Props<E extends HTMLElement> = HTMLAttributes<E> & Attributes<E> & Listeners<"on">;
type Tags = { [Tag in keyof Elements]: Props<Elements[Tag]> };

declare module "preact" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- so does Preact.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to Preact's own.
    interface IntrinsicElements extends Tags {}
  }
}
