/** The quotations of a list in words alone, and where each has a page of its own. */
import type { ExportModel } from "../words/export-model.js";
import { ended, quoted } from "../words/sentences.js";

/** One of them: how it stands beside the record, what was said and by whom, why, and who printed it. */
export interface QuotationLine {
  readonly answer: string;
  readonly said: string;
  readonly more: string;
  readonly address: string | null;
}

/** A line each; `address` is that of the list. */
export function quotationLines(
  { list, labels }: ExportModel,
  address: string | null,
): QuotationLine[] {
  return (list?.quotations ?? []).map((one) => {
    const { of = "", publisher, foot } = one.source;
    return {
      answer: ended(one.answer),
      said: ended(quoted(one)),
      more: [one.why, ended([`${of} ${publisher}`.trim(), foot].filter(Boolean).join(labels.comma))]
        .filter(Boolean)
        .join(" "),
      address: address === null ? null : new URL(`../quote=${one.id}/`, address).href,
    };
  });
}
