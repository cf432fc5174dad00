/** What was asked for on the command line. */
import { parseArgs } from "node:util";
import { ours } from "./contestants.js";

export interface Options {
  readonly rounds: number;
  /** Names of the pages to measure; `null` for all. */
  readonly only: readonly string[] | null;
  /** Names of the scenes to play; `null` for all. */
  readonly scenes: readonly string[] | null;
  /** Whether to serve the pages for a person instead of measuring them. */
  readonly serve: boolean;
  readonly out: string | null;
  /** The script that defines our element. */
  readonly script: string;
}

export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "8" },
      only: { type: "string" },
      scenes: { type: "string" },
      serve: { type: "boolean", default: false },
      out: { type: "string" },
      script: { type: "string", default: ours.script },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds ${values.rounds} is not a number of rounds.`);
  return {
    rounds,
    only: values.only?.split(",") ?? null,
    scenes: values.scenes?.split(",") ?? null,
    serve: values.serve,
    out: values.out ?? null,
    script: values.script,
  };
}
