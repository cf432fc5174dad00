/** What a person has chosen, and the part of the builder's address that holds it. */
import { pathOf, viewOf, type View } from "../../src/embed/address.js";

export interface Choice {
  readonly view: View;
  /** A colour as CSS writes it; empty for the element's own. */
  readonly accent: string;
  /** A font family as CSS writes it, for the preview; empty for the builder's. */
  readonly font: string;
}

/** The choice as a fragment: `#crossings-timeline/from=2024/?accent=teal`. */
export function hashOf({ view, accent, font }: Choice): string {
  const look = new URLSearchParams({ ...(accent && { accent }), ...(font && { font }) });
  return `#${pathOf(view)}${look.size ? `?${look.toString()}` : ""}`;
}

/** The choice of a fragment; `null` where it is none. */
export function choiceOf(hash: string): Choice | null {
  const [path = "", look = ""] = hash.replace(/^#/, "").split(/\?(.*)/s);
  const view = viewOf(path);
  const { accent = "", font = "" } = Object.fromEntries(new URLSearchParams(look));
  return view && { view, accent, font };
}

/** The view with an attribute set, or taken away where the value is `null`. */
export function withAttribute({ tag, attributes }: View, name: string, value: string | null): View {
  const others = Object.entries(attributes).filter(([each]) => each !== name);
  return {
    tag,
    attributes: Object.fromEntries(value === null ? others : [...others, [name, value]]),
  };
}
