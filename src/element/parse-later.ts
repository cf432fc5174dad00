/** The door for data from outside, loaded when there is some; a page breathes between its stages. */
import type { Parsed } from "../data/parse.js";
import { yieldToMain } from "./yield-to-main.js";

/** What comes of that candidate. Rejects where the door cannot be loaded. */
export async function parseLater(candidate: unknown): Promise<Parsed> {
  const { parsing } = await import("../data/parse.js");
  const stages = parsing(candidate);
  let stage;
  do {
    await yieldToMain();
    stage = stages.next();
  } while (!stage.done);
  return stage.value;
}
