/** What an author asked of an element, read before anything is selected. */
import type { Attribute } from "../attributes.js";
import { isProblem, readSpan, type Attributes, type Problem } from "../data/view.js";
import type { Span } from "../data/time.js";
import { EnumAttributes } from "./enum-attributes.js";

export interface Query {
  /** The attributes as written. */
  readonly attributes: Attributes;
  /** Those of them that take one of a list of values. */
  readonly options: EnumAttributes;
  /** The days asked for; missing ends are open. */
  readonly span: Span;
  /** The last day on which something could be known; absent where the newest is shown. */
  readonly asOf: string | undefined;
}

/** Reads the attributes of an element with that table of attributes, or says which one cannot be honoured. */
export function readQuery(
  table: Readonly<Record<string, Attribute>>,
  attributes: Attributes,
): Query | Problem {
  const shared = readSpan(attributes);
  if (isProblem(shared)) return shared;
  return { attributes, options: new EnumAttributes(table, attributes), ...shared };
}
