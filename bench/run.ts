/** Measures our element beside well-known chart libraries, or serves their pages: see bench/README.md. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { nothing } from "./fixtures.js";
import { goalsOf } from "./goals.js";
import { BenchBrowser } from "./browser.js";
import { readOptions, type Options } from "./options.js";
import { goalTable, tableOf } from "./report.js";
import { resultOf, type Results } from "./results.js";
import { takeSamples } from "./samples.js";
import { growth } from "./scenarios/growth.js";
import { four, hundred, views, viewsSlow } from "./scenarios/loading.js";
import { press } from "./scenarios/press.js";
import type { Scenario } from "./scenarios/scenario.js";
import { touch } from "./scenarios/touch.js";
import { update } from "./scenarios/update.js";
import { written } from "./scenarios/written.js";
import { serve } from "./server.js";
import { pathOf, siteOf } from "./site.js";

const all: readonly Scenario[] = [
  views,
  viewsSlow,
  press,
  touch,
  four,
  hundred,
  update,
  written,
  growth,
];

const options = readOptions();
const scenarios = all.filter(({ name }) => options.scenarios?.includes(name) ?? true);
if (!scenarios.length)
  throw new Error(
    `There is no such scenario. There are: ${all.map(({ name }) => name).join(", ")}.`,
  );
await main(scenarios, options);

async function main(scenarios: readonly Scenario[], options: Options): Promise<void> {
  const kinds = [...new Set(scenarios.map(({ kind }) => kind))];
  const site = await siteOf(kinds, wanted, options.script);
  const server = await serve(site);
  if (options.serve) {
    for (const path of site.keys())
      if (!/\.\w+$/.test(path)) console.log(`${server.origin}${path}`);
    return;
  }
  const browser = await BenchBrowser.open(server.origin);
  try {
    const results = await measure(browser, scenarios, options.samples);
    const goals = goalsOf(results);
    console.log(goalTable(goals));
    if (options.out) {
      mkdirSync(dirname(options.out), { recursive: true });
      writeFileSync(
        options.out,
        `${JSON.stringify({ samples: options.samples, scenarios: results, goals }, null, 2)}\n`,
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(
  browser: BenchBrowser,
  scenarios: readonly Scenario[],
  samples: number,
): Promise<Results> {
  const results: Results = {};
  for (const scenario of scenarios) {
    // A visit that is not counted: the first of a kind is slower than all others.
    await browser.visit(pathOf(scenario.kind, nothing), {}, async () => null);
    const visits = scenario.visits(browser).filter(({ page, of = page }) => wanted(of));
    const result = resultOf(scenario, await takeSamples(visits, samples));
    results[scenario.name] = result;
    console.log(tableOf(scenario, result));
  }
  return results;
}

/** Whether a page was asked for. The empty one always is: others are measured against it. */
function wanted(page: string): boolean {
  return options.only?.concat(nothing).includes(page) ?? true;
}
