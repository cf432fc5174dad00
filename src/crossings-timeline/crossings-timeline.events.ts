/** The events beside a crossings timeline, and the few of them that its picture marks. */
import { sourceOf } from "../data/figure.js";
import type { Dataset, DatedEvent, Source } from "../data/schema.js";
import { daysBetween, middleDay, order, type Span } from "../data/time.js";
import { knownBy } from "../data/view.js";

/** More labels than these nobody reads beside one finding. */
const MOST_MARKED = 4;

/** An event with its source. */
export type EventRow = Omit<DatedEvent, "source"> & {
  readonly source: Source;
  /** The day it stands at: its own, or the middle of its month. */
  readonly day: string;
};

/** The events of the span by date: those asked for, else the most important ones about crossings. */
export function eventsIn(
  dataset: Dataset,
  asked: string | undefined,
  span: Span,
  asOf?: string,
): EventRow[] {
  const ids = asked?.split(/[\s,]+/) ?? [];
  return dataset.events
    .filter(
      ({ id, topics, importance }) =>
        ids.includes(id) ||
        (topics.includes("crossings") &&
          (asked === "all" || (asked === undefined && importance === 1))),
    )
    .filter(({ date }) => knownBy(date, asOf))
    .map((event) => ({
      ...event,
      source: sourceOf(dataset, event.source),
      day: middleDay(event.date),
    }))
    .filter(({ day }) => day >= span.from && day <= span.to)
    .sort((a, b) => order(a.day, b.day));
}

/** Those the picture marks, the most important first; of two close together only one. */
export function markedOf(events: readonly EventRow[], { from, to }: Span): EventRow[] {
  const apart = daysBetween(from, to) / 8;
  const marked: EventRow[] = [];
  for (const event of [...events].sort((a, b) => rankOf(a) - rankOf(b)))
    if (
      marked.length < MOST_MARKED &&
      marked.every(({ day }) => Math.abs(daysBetween(day, event.day)) >= apart)
    )
      marked.push(event);
  // What is newer stands first: where there is little room, readers are told what they are nearest to.
  return marked.sort((a, b) => rankOf(a) - rankOf(b) || order(b.day, a.day));
}

/** First what matters most, and of that what is mainly about crossings. */
function rankOf({ importance, topics }: EventRow): number {
  return 2 * importance + (topics[0] === "crossings" ? 0 : 1);
}
