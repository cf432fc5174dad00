/** Which notices stand on a day. */
import type { Notice } from "./content.js";

/** When a notice is said. */
type Dated = Pick<Notice, "kind" | "after" | "until">;

/** Those that have begun before that day and do not end before it. */
export function noticesOn<N extends Dated>(notices: readonly N[], day: string): N[] {
  return notices.filter(({ after, until }) => (after ?? "") < day && (until ?? day) >= day);
}

/** The notices of a figure on a day, parted into those that stand with it and the rest. */
export const noticesFor = <N extends Dated>(
  { notices }: { readonly notices: readonly N[] },
  day: string,
) => firstOfEach(noticesOn(notices, day));

/** The first of each kind, which stands with the figure, and the rest, which stand with all that is to be kept in mind. */
export function firstOfEach<N extends Pick<Notice, "kind">>(
  notices: readonly N[],
): { readonly shown: N[]; readonly rest: N[] } {
  const shown = notices.filter(
    (each, index) => notices.findIndex(({ kind }) => kind === each.kind) === index,
  );
  return { shown, rest: notices.filter((each) => !shown.includes(each)) };
}
