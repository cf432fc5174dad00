/** What search engines are given, against the vocabulary of schema.org. */
import type { ClaimReview, Collection, Dataset, Quotation } from "schema-dts";
import { datasetOf, quotationOf, quotationsOf, reviewOf } from "../../src/words/json-ld.js";
import type { ExportModel } from "../../src/words/export-model.js";

/** As it is written: JSON leaves out what is `undefined`. */
type Written<T> = T extends readonly (infer Item)[]
  ? Written<Item>[]
  : T extends object
    ? { [Key in keyof T]: Written<Exclude<T[Key], undefined>> }
    : T;

export function nodes(exportModel: ExportModel) {
  const dataset = datasetOf(exportModel, null) as Written<ReturnType<typeof datasetOf>>;
  const review = reviewOf(exportModel, null) as Written<ReturnType<typeof reviewOf>>;
  const quotation = quotationOf(exportModel) as Written<ReturnType<typeof quotationOf>>;
  const list = quotationsOf(exportModel) as Written<ReturnType<typeof quotationsOf>>;
  return [
    list satisfies Collection | null,
    dataset satisfies Dataset | null,
    review satisfies ClaimReview | null,
    quotation satisfies Quotation | null,
    // @ts-expect-error A data set is no quotation: the vocabulary is looked at.
    dataset satisfies Quotation | null,
  ];
}
