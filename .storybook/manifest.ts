/** Reads `custom-elements.json` the way Storybook's tables need it. */
import type { ArgTypesEnhancer, StrictInputType } from "storybook/internal/types";

interface Named {
  readonly name: string;
}

/** The manifest with slots and parts named apart, as Storybook keeps one row for each name. */
export function namedApart(manifest: unknown): unknown {
  return JSON.parse(JSON.stringify(manifest), (key, value: Named[]) => {
    if (key === "cssParts") return value.map((part) => ({ ...part, name: `::part(${part.name})` }));
    if (key === "slots")
      return value.map((slot) => ({
        ...slot,
        name: slot.name ? `slot="${slot.name}"` : "the element’s content",
      }));
    return value;
  });
}

/** A control for every attribute, a choice where it is one of a few words; none for anything else. */
export const attributeControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, type]) => [name, controlled(type)]));

function controlled(type: StrictInputType): StrictInputType {
  if (type.table?.category !== "attributes") return { ...type, control: false };
  const words = type.table.type?.summary?.match(/[\w-]+(?=")/g);
  return words ? { ...type, options: words, control: { type: "select" } } : type;
}
