/** axe-core in the page. */
import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: unknown; readonly failureSummary: string }[];
  }[];
}

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** What axe finds on the page with all its rules, one line for each fault. */
export function axeFinds(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<Found> };
    };
    const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`,
      ),
    );
  });
}
