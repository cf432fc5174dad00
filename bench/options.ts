/** What was asked for on the command line. */
import { parseArgs } from "node:util";

export interface Options {
  readonly samples: number;
  /** Names of the pages to measure; `null` for all. */
  readonly only: readonly string[] | null;
  /** Names of the scenarios to run; `null` for all. */
  readonly scenarios: readonly string[] | null;
  /** Whether to serve the pages for a person instead of measuring them. */
  readonly serve: boolean;
  readonly out: string | null;
  /** The script that defines our elements; `null` for each its own. */
  readonly script: string | null;
}

export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      samples: { type: "string", default: "8" },
      only: { type: "string" },
      scenarios: { type: "string" },
      serve: { type: "boolean", default: false },
      out: { type: "string" },
      script: { type: "string" },
    },
  });
  const samples = Number(values.samples);
  if (!Number.isInteger(samples) || samples < 1)
    throw new Error(`--samples ${values.samples} is not a number of samples.`);
  return {
    samples,
    only: values.only?.split(",") ?? null,
    scenarios: values.scenarios?.split(",") ?? null,
    serve: values.serve,
    out: values.out ?? null,
    script: values.script ?? null,
  };
}
