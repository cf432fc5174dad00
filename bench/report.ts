/** Writes results as Markdown tables. */
import type { Goal } from "./goals.js";
import type { ScenarioResult } from "./results.js";
import type { MeasureColumn, Scenario } from "./scenarios/scenario.js";
import type { Spread } from "./statistics.js";

export function tableOf(scenario: Scenario, { pages, ratios, failures }: ScenarioResult): string {
  const { columns, compared } = scenario;
  const headings = ["", ...columns.map(({ heading }) => heading), ...(compared ? ["× ours"] : [])];
  const rows = Object.entries(pages);
  if (compared) rows.sort(byMedian(compared));
  return [
    `## ${scenario.title}`,
    "",
    row(headings),
    row(headings.map((_, index) => (index ? "---:" : "---"))),
    ...rows.map(([page, summary]) =>
      row([
        page,
        ...columns.map((column) => cell(summary[column.key], column)),
        ...(compared ? [fixed(ratios[page]?.[compared] ?? NaN, 2)] : []),
      ]),
    ),
    ...Object.entries(failures).map(([page, why]) => `\n${page} failed: ${why}`),
    "",
  ].join("\n");
}

export function goalTable(goals: readonly Goal[]): string {
  return [
    "## Goals",
    "",
    row(["", "before", "at most", "found", ""]),
    row(["---", "---:", "---:", "---:", "---"]),
    ...goals.map(({ says, before, atMost, found }) =>
      row([says, before, String(atMost), fixed(found, 2), verdict(found, atMost)]),
    ),
    "",
  ].join("\n");
}

function verdict(found: number, atMost: number): string {
  if (Number.isNaN(found)) return "not measured";
  return found <= atMost ? "reached" : "not reached";
}

/** The median, and the middle half of the measurements where they differ. */
function cell(spread: Spread | undefined, { per = 1, digits = 0 }: MeasureColumn): string {
  if (!spread) return "–";
  const [median, low, high] = [spread.median, spread.low, spread.high].map((value) =>
    fixed(value / per, digits),
  );
  return low === high ? `${median}` : `${median} (${low}–${high})`;
}

function fixed(value: number, digits: number): string {
  if (!Number.isFinite(value)) return "–";
  return value.toFixed(digits).replace(/^-(?=[0.]+$)/, "");
}

function byMedian(key: string) {
  return ([, a]: [string, Record<string, Spread>], [, b]: [string, Record<string, Spread>]) =>
    (a[key]?.median ?? 0) - (b[key]?.median ?? 0);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
