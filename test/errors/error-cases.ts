/**
 * What can go wrong around our elements, one row a fault. The tests try every row with every element, and the page of
 * the documentation is made from these rows.
 */
import { dataFault, type ErrorCase } from "./error-case.js";
import { attributes } from "./rows/attributes.js";
import { schema, text, values } from "./rows/dataset.js";
import { host } from "./rows/host.js";
import { lifecycle } from "./rows/lifecycle.js";
import { bytes, json, transport } from "./rows/transport.js";

export const errorCases: readonly ErrorCase[] = [
  ...Object.entries({ transport, bytes, JSON: json, schema, values, text }).flatMap(
    ([group, rows]) => rows.map(dataFault(group)),
  ),
  ...attributes.map((row) => ({ group: "attributes", ...row })),
  ...lifecycle.map((row) => ({ group: "lifecycle", ...row })),
  ...host.map((row) => ({ group: "host", ...row })),
];
