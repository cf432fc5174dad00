/** What stands above the bars of a crossings timeline: the unit, from when on counts are provisional, and events. */
import type { Markish } from "@observablehq/plot";
import { toDate } from "../data/time.js";
import type { Locale } from "../i18n/locale.js";
import { colors } from "../plot/draw.js";
import { LINE, textWidth } from "../plot/layout.js";
import { boxOf, texts, type Candidate, type Places } from "../plot/place.js";
import { strokes } from "../plot/strokes.js";
import type { Bar } from "./crossings-timeline.bars.js";
import { EDGE, middleOf, toX, type Field } from "./crossings-timeline.field.chart.js";
import type { CrossingsSelection } from "./crossings-timeline.select.js";

/** Above the bars: the unit, from when on counts are provisional, the highest bar of the title, and events. */
export function above(
  selection: CrossingsSelection,
  field: Field,
  places: Places,
  width: number,
  unit: string,
  /** Where the bars end that stand at a place across. */
  topAt: (x: number) => number,
  locale: Locale,
): Markish[] {
  const { finding } = selection;
  const found: (Candidate | null)[] = [
    places.first([{ x: 0, y: 7, text: unit, anchor: "start" }]),
    provisional(selection, field, places, width, locale),
    finding.kind === "year" ? peak(selection, finding.highest, field, places, locale) : null,
  ];
  const events = eventsOf(selection, field, places);
  const from = provisionalLine(selection, field);
  return [
    strokes(
      events.map(({ line, y }) => ({ x1: line, y1: y - 6, x2: line, y2: topAt(line) - 2 })),
      { stroke: colors.muted, dashes: "1 3" },
    ),
    ...(from === null
      ? []
      : [
          strokes([{ x1: from, y1: LINE, x2: from, y2: topAt(from) }], {
            stroke: colors.muted,
            dashes: "3 2",
          }),
        ]),
    ...texts([...found, ...events]),
  ];
}

/** An event's words, and where its line goes down. */
type Marked = Candidate & { readonly line: number };

/** The events in their order as long as they have room: of those that matter less none stands without the others. */
function eventsOf({ marked }: CrossingsSelection, field: Field, places: Places): Marked[] {
  const events: Marked[] = [];
  for (const { day, title: text } of marked) {
    const line = toX(field, day);
    const candidates = [1, 0].flatMap((row): Marked[] => {
      const y = 7 + LINE * (1 + row);
      return [
        { x: line + 4, y, text, anchor: "start", line },
        { x: line - 4, y, text, anchor: "end", line },
      ];
    });
    const free = candidates.find((each) => {
      const box = boxOf(each);
      // Its line goes down to the bars, and through no text on the way.
      const way = { x1: line - 1, x2: line + 1, y1: box.y2, y2: field.top };
      return places.isFree(box) && (way.y1 >= way.y2 || places.isFree(way));
    });
    if (!free) break;
    const box = boxOf(free);
    places.take(box, { x1: line - 1, x2: line + 1, y1: box.y1, y2: field.top });
    events.push(free);
  }
  return events;
}

/** Where a line parts what may still change from the rest; none inside a bar, which is hatched as a whole. */
function provisionalLine(
  { bars, provisionalFrom }: CrossingsSelection,
  field: Field,
): number | null {
  if (provisionalFrom === null || provisionalFrom <= field.span.from) return null;
  return bars.some(({ from, to }) => from < provisionalFrom && provisionalFrom <= to)
    ? null
    : toX(field, provisionalFrom);
}

function provisional(
  selection: CrossingsSelection,
  field: Field,
  places: Places,
  width: number,
  locale: Locale,
): Candidate | null {
  const { provisionalFrom } = selection;
  if (provisionalFrom === null) return null;
  const m = locale.messages.crossings;
  const texts =
    provisionalFrom > field.span.from
      ? [m.provisionalOn(locale.when(provisionalFrom)), m.early]
      : [m.early];
  const line = toX(field, provisionalFrom);
  const found = places.first(
    texts.flatMap((text): Candidate[] => {
      const behind: Candidate = { x: line + 4, y: 7, text, anchor: "start" };
      // Letters are wider in some engines: near the edge the text ends there.
      const isNear = boxOf(behind).x2 > width - 2 * EDGE;
      return [...(isNear ? [] : [behind]), { x: width - EDGE, y: 7, text, anchor: "end" }];
    }),
  );
  if (provisionalLine(selection, field) !== null)
    places.take({ x1: line - 1, x2: line + 1, y1: LINE, y2: field.top });
  return found;
}

/** The bar that the title names, with its days. */
function peak(
  { counter, interval }: CrossingsSelection,
  bar: Bar,
  field: Field,
  places: Places,
  locale: Locale,
): Candidate | null {
  const figure = counter.figure(bar);
  if (!figure) return null;
  const name =
    interval === "week"
      ? locale.days(toDate(bar.from), toDate(bar.to))
      : interval === "day"
        ? locale.tick(toDate(bar.from), "day")
        : locale.period(bar.from, bar.to);
  const text = `${name}${locale.messages.labels.colon}${locale.count(figure.value).text}`;
  const half = textWidth(text, true) / 2;
  const x = Math.max(field.left + half, Math.min(middleOf(field, bar), field.right - half));
  return places.first([{ x, y: field.top - 7, text, anchor: "middle", bold: true }]);
}
