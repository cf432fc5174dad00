/** The picture of a removals counter: a bar of the parts of a total, or the series of a measure. */
import type { Locale } from "../i18n/locale.js";
import type { Drawing, Size } from "../plot/layout.js";
import { drawParts } from "./removals-counter.parts.chart.js";
import { drawHistory } from "./removals-counter.history.chart.js";
import type { RemovalsSelection } from "./removals-counter.select.js";

export function drawChart(selection: RemovalsSelection, size: Size, locale: Locale): Drawing {
  if (selection.kind === "history") return drawHistory(selection, null, size, locale);
  const { history, headline, picture } = selection;
  return history && picture === "history"
    ? drawHistory(history, headline.figure, size, locale)
    : drawParts(selection, size, locale);
}
