/** What surrounds the figures of a selection, whatever they are. */
import type { ClaimBesideRecord } from "./claim.js";
import type { Revision } from "./revisions.js";
import type { Notices } from "./notices.js";

export interface Context {
  /** The reported claim to show beside the record. */
  readonly claim: ClaimBesideRecord | null;
  /** What is known now and was not on the day shown. */
  readonly revisions: readonly Revision[];
  /** The day the figures are shown as they were known on; `null` where the newest are shown. */
  readonly pinned: string | null;
  /** What a reader should be told today. */
  readonly notices: Notices;
}
