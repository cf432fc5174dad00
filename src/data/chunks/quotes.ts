/** Quotations, letter for letter. */
import quotes from "../../../data/quotes.json";
import type { Dataset } from "../schema.js";

export const chunk = { quotes } as Pick<Dataset, "quotes">;
