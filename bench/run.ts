/** Measures our element beside well-known chart libraries, or serves their pages: see bench/README.md. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { goalsOf } from "./goals.js";
import { Laboratory } from "./laboratory.js";
import { readOptions, type Options } from "./options.js";
import { goalTable, tableOf } from "./report.js";
import { resultOf, type Results } from "./results.js";
import { takeTurns } from "./rounds.js";
import { change } from "./scenes/change.js";
import { growth } from "./scenes/growth.js";
import { hundred } from "./scenes/hundred.js";
import { load } from "./scenes/load.js";
import type { Scene } from "./scenes/scene.js";
import { slow } from "./scenes/slow.js";
import { touch } from "./scenes/touch.js";
import { update } from "./scenes/update.js";
import { serve } from "./server.js";
import { pathOf, siteOf } from "./site.js";

const all: readonly Scene[] = [load, hundred, slow, touch, change, update, growth];

const options = readOptions();
const scenes = all.filter(({ name }) => options.scenes?.includes(name) ?? true);
if (!scenes.length)
  throw new Error(`There is no such scene. There are: ${all.map(({ name }) => name).join(", ")}.`);
await main(scenes, options);

async function main(scenes: readonly Scene[], options: Options): Promise<void> {
  const kinds = [...new Set(scenes.map(({ kind }) => kind))];
  const site = await siteOf(kinds, wanted, options.script);
  const server = await serve(site);
  if (options.serve) {
    for (const path of site.keys())
      if (!/\.\w+$/.test(path)) console.log(`${server.origin}${path}`);
    return;
  }
  const laboratory = await Laboratory.open(server.origin);
  try {
    const results = await measure(laboratory, scenes, options.rounds);
    const goals = goalsOf(results);
    console.log(goalTable(goals));
    if (options.out) {
      mkdirSync(dirname(options.out), { recursive: true });
      writeFileSync(
        options.out,
        `${JSON.stringify({ rounds: options.rounds, scenes: results, goals }, null, 2)}\n`,
      );
    }
  } finally {
    await laboratory.close();
    server.close();
  }
}

async function measure(
  laboratory: Laboratory,
  scenes: readonly Scene[],
  rounds: number,
): Promise<Results> {
  const results: Results = {};
  for (const scene of scenes) {
    // A visit that is not counted: the first of a kind is slower than all others.
    await laboratory.visit(pathOf(scene.kind, "nothing"), { elements: 0 }, {}, async () => null);
    const visits = scene.visits(laboratory).filter(({ page, of = page }) => wanted(of));
    const result = resultOf(scene, await takeTurns(visits, rounds));
    results[scene.name] = result;
    console.log(tableOf(scene, result));
  }
  return results;
}

/** Whether a page was asked for. The empty one always is: others are measured against it. */
function wanted(page: string): boolean {
  return options.only?.concat("nothing").includes(page) ?? true;
}
