/** Types of the elements for React 19 and whatever takes its JSX: `import type {} from "migration-explainers/react"`. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Attributes, Elements, Listeners } from "./elements.js";

type Props<E> = DetailedHTMLProps<HTMLAttributes<E>, E> & Attributes<E> & Listeners<"on">;
type Tags = { [Tag in keyof Elements]: Props<Elements[Tag]> & { class?: string | undefined } };

declare module "react" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- so does React.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to React's own.
    interface IntrinsicElements extends Tags {}
  }
}
