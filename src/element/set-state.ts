/** Says from outside how far an element is, as a custom state that a page can style: `:state(ready)`. */

export type State = "loading" | "ready" | "error";

/** Takes the place of the state before. A browser that knows no `:state()` is told nothing: some of them throw. */
export function setState(internals: ElementInternals, state: State): void {
  const { states } = internals;
  if (!states || states.has(state) || !CSS.supports("selector(:state(ready))")) return;
  states.clear();
  states.add(state);
}
