/** Published counts of the quoted period, each over the same months a year before, all from zero on one scale. */
import type { Locale } from "../i18n/locale.js";
import { draw, colors } from "../plot/draw.js";
import { clampWidth, textWidth, type Drawing, type Size } from "../plot/layout.js";
import { boxes, inPixels, labels, type Box, type Label } from "../plot/pixels.js";
import { valueOf } from "../words/values.js";
import type { ReadingEvidence } from "./quote-card.select.js";
import { countedOf } from "./quote-card.phrases.words.js";
import { heightOfRow, ROW } from "./quote-card.height.js";

/** Between the end of a bar and its label. */
const SPACE = 6;

export function drawRows({ rows }: ReadingEvidence, size: Size, locale: Locale): Drawing {
  const width = clampWidth(size.width);
  const bars = rows.map(({ figure, before }) => ({
    name: figure.measure.label,
    value: figure.value,
    text: countedOf(figure, locale),
    before: before && {
      value: before.value,
      text: locale.messages.quote.aYearBefore(valueOf(before, locale)),
    },
  }));
  const all = bars.flatMap((bar) => [bar, ...(bar.before ? [bar.before] : [])]);
  // The longest bar leaves room for the longest label.
  const room = width - SPACE - Math.max(0, ...all.map(({ text }) => textWidth(text, true)));
  const scale = room / Math.max(1, ...all.map(({ value }) => value));
  const now: Box[] = [];
  const then: Box[] = [];
  const names: Label[] = [];
  const values: Label[] = [];
  const valuesBefore: Label[] = [];
  let top = 0;
  // Where a name has no room even without its place, the value says what is counted.
  for (const { name, value, text, before } of bars) {
    const fitting = [name, name.split(/, |، /)[0] ?? ""].find((text) => textWidth(text) <= width);
    if (fitting) names.push({ x: 0, y: top + ROW.line / 2, text: fitting });
    let y = top + ROW.line;
    now.push({ x1: 0, x2: value * scale, y1: y, y2: y + ROW.bar });
    values.push({ x: value * scale + SPACE, y: y + ROW.bar / 2, text });
    if (before) {
      y += ROW.bar + ROW.apart;
      then.push({ x1: 0.5, x2: before.value * scale, y1: y + 0.5, y2: y + ROW.bar - 0.5 });
      valuesBefore.push({
        x: before.value * scale + SPACE,
        y: y + ROW.bar / 2,
        text: before.text,
      });
    }
    top += heightOfRow(before !== null);
  }
  const marks = [
    labels(names),
    boxes(now, { fill: colors.main }),
    boxes(then, { fill: colors.second, fillOpacity: 0.5, stroke: colors.main }),
    labels(values, { fontWeight: "bold" }),
    labels(valuesBefore),
  ];
  const points = now.map(({ x2, y1, y2 }, row) => ({ x: x2, y: (y1 + y2) / 2, row }));
  return { svg: draw(marks, size, inPixels), points: () => points };
}
