/** Types of the elements for Solid: `import type {} from "migration-explainers/solid"`. */
import type { JSX } from "solid-js";
import type { Attributes, Elements, Listeners } from "./elements.js";

type Props<E> = JSX.HTMLAttributes<E> & Attributes<E> & Listeners<"on:">;
type Tags = { [Tag in keyof Elements]: Props<Elements[Tag]> };

declare module "solid-js" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- so does Solid.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to Solid's own.
    interface IntrinsicElements extends Tags {}
  }
}
