/** Attributes that say how something is shown: a value that cannot be honoured falls back, and the author is told. */
import type { Attribute } from "../attributes.js";
import type { Attributes } from "../data/view.js";

export class EnumAttributes {
  /** What the author should know, a sentence each. */
  readonly warnings = new Set<string>();

  constructor(
    private readonly table: Readonly<Record<string, Attribute>>,
    private readonly attributes: Attributes,
  ) {}

  /** What was asked for under that name, or its default. */
  given(name: string): string | undefined {
    return this.attributes[name] ?? this.table[name]?.default;
  }

  /** What was asked for where it is one of the attribute's values that are `possible` here, else its default. */
  read(name: string, possible = this.table[name]?.values ?? []): string | undefined {
    const given = this.attributes[name];
    const fallback = this.table[name]?.default;
    if (given === undefined || possible.includes(given)) return given ?? fallback;
    this.warnings.add(
      `${name}="${given}" cannot be shown here. It can be: ${possible.join(", ")}; ${fallback ? `"${fallback}" is the default` : "the default fits what is shown"}.`,
    );
    return fallback;
  }
}
