declare const FULL: boolean;

/** Whether everything is tried (`FULL=1`), or a slice of it, as in `npm test`. */
export const full = FULL;
