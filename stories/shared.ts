/** What the stories of all four elements share. */
import { ifDefined } from "lit/directives/if-defined.js";

/** The attributes all elements have. A story gives only those it is about. */
export interface CommonArgs {
  from?: string;
  to?: string;
  "as-of"?: string;
  src?: string;
}

/** Sets an attribute where a value was given; a field that was emptied again counts as not given. */
export const given = (value: string | undefined) => ifDefined(value || undefined);

/** A control that offers the ids of these rows. */
export const oneOf = (rows: readonly { readonly id: string }[]) => ({
  control: "select" as const,
  options: rows.map(({ id }) => id),
});
