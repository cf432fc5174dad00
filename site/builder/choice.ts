/** What a person has chosen, and the part of the builder's address that holds it. */
import { places } from "./places.js";
import { noSettings, settingsOf, type Settings } from "./settings.js";
import { pathOf, viewOf, type View } from "../../src/embed/address.js";

export interface Choice {
  readonly view: View;
  /** Where it will be pasted, by its id in `places.ts`. */
  readonly place: string;
  readonly settings: Settings;
}

/** The choice as a fragment: `#crossings-timeline/from=2024/?paste=ghost&accent=teal`. */
export function hashOf({ view, place, settings }: Choice): string {
  const look = new URLSearchParams({
    ...(place !== places[0]?.id && { paste: place }),
    ...Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== "")),
  });
  return `#${pathOf(view)}${look.size ? `?${look.toString()}` : ""}`;
}

/** The choice of a fragment; `null` where it is none. */
export function choiceOf(hash: string): Choice | null {
  const [path = "", look = ""] = hash.replace(/^#/, "").split(/\?(.*)/s);
  const view = viewOf(path);
  const { paste, ...said } = Object.fromEntries(new URLSearchParams(look));
  const place = places.find(({ id }) => id === paste) ?? places[0];
  return view && { view, place: place?.id ?? "", settings: settingsOf({ ...noSettings, ...said }) };
}

/** The view with an attribute set, or taken away where the value is `null`. */
export function withAttribute({ tag, attributes }: View, name: string, value: string | null): View {
  const others = Object.entries(attributes).filter(([each]) => each !== name);
  return {
    tag,
    attributes: Object.fromEntries(value === null ? others : [...others, [name, value]]),
  };
}
