/** The test of a quotation as a picture: a series in periods as long as the quoted one, or published counts as rows. */
import type { Locale } from "../i18n/locale.js";
import type { Drawing, Size } from "../plot/layout.js";
import { drawRows } from "./quote-card.rows.chart.js";
import type { QuoteSelection } from "./quote-card.select.js";
import { drawSeries } from "./quote-card.series.chart.js";

export function drawChart({ evidence }: QuoteSelection, size: Size, locale: Locale): Drawing {
  if (!evidence) throw new Error("A quotation without figures has no picture.");
  return evidence.kind === "series"
    ? drawSeries(evidence, size, locale)
    : drawRows(evidence, size, locale);
}
