export const own: unknown;
export const list: unknown;
/** Our types say that a day is text, and a number is what is tested. */
export const year: string;
