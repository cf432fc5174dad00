/** The doors at the foot of a figure: what stands behind each, and what it is called. */
import type { FirstLabels, FirstWords } from "./first-words.js";
import { noticesFor } from "./notices.js";

/** The rooms behind the doors; one is open at a time. */
export type Room = "definitions" | "table" | "share";

/** A door: what it is called, and how many things stand behind it that the figure does not say. */
export interface Door {
  readonly room: Room;
  readonly name: string;
  readonly more: number;
}

/** The doors of a figure: where nothing is counted, there is more about the quotation behind the first, and no table. */
export function doorsOf(words: FirstWords, labels: FirstLabels, day: string): Door[] {
  const { quotation, isCounted, hasTable, notes, caveats } = words;
  const more = notes + noticesFor(words, day).rest.length - caveats.length;
  return [
    {
      room: "definitions",
      name: quotation && !isCounted ? labels.aboutQuotation : labels.definitions,
      more: Math.max(0, more),
    },
    ...(hasTable ? [{ room: "table" as const, name: labels.table, more: 0 }] : []),
    { room: "share", name: labels.take, more: 0 },
  ];
}
