/** The visits of a scene in which all pages are treated alike. */
import { ours, peers } from "../contestants.js";
import type { Awaited } from "../prelude.js";
import type { Sample, Visit } from "../rounds.js";
import { pathOf, type Kind } from "../site.js";

/** What our page waits for: so many elements, and the words of the first. */
export function ourAwaited(elements: number): Awaited {
  return { elements, words: { tag: ours.tag, part: ours.text } };
}

export function everyPage(
  kind: Kind,
  measure: (path: string, awaited: Awaited) => Promise<Sample>,
): Visit[] {
  const visit = (page: string, awaited: Awaited): Visit => ({
    page,
    measure: () => measure(pathOf(kind, page), awaited),
  });
  const others = ["static", ...peers.map(({ name }) => name)];
  return [
    visit("nothing", { elements: 0 }),
    visit(ours.name, ourAwaited(kind === "hundred" ? 100 : 1)),
    ...others.map((name) => visit(name, { elements: 0 })),
  ];
}
