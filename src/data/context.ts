/** What stands around the figures of a selection, whatever they are. */
import type { ClaimBesideRecord } from "./claim.js";
import type { Later } from "./later.js";
import type { Notices } from "./notices.js";

export interface Context {
  /** The reported claim to show beside the record. */
  readonly claim: ClaimBesideRecord | null;
  /** What is known now and was not on the day shown. */
  readonly later: readonly Later[];
  /** What a reader should be told today. */
  readonly notices: Notices;
}
