/** Declares a property of an element, with its attribute. */
import type { PropertyDeclaration, ReactiveElement } from "lit";

/** Lit's decorator of that name, as far as we use it: without its second half for standard decorators. */
export function property(options: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}
