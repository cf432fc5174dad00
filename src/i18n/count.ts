/** A number and how it is written: the number decides the plural, the text is shown. */
export interface Count {
  readonly n: number;
  readonly text: string;
}
