/** Types of the elements for Vue's templates: `import type {} from "migration-explainers/vue"`. */
import type { HTMLAttributes, PublicProps } from "vue";
import type { Elements, Events, Properties } from "./elements.js";

/** `@explainer-ready` in a template. */
type Listeners = {
  [
    Name in keyof Events as Name extends `explainer-${infer What}`
      ? `onExplainer${Capitalize<What>}`
      : never
  ]?: (event: Events[Name]) => void;
};
type Component<E> = new () => {
  $props: HTMLAttributes & PublicProps & Properties<E> & Listeners;
};
type Tags = { [Tag in keyof Elements]: Component<Elements[Tag]> };

declare module "vue" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds to Vue's own.
  interface GlobalComponents extends Tags {}
}
