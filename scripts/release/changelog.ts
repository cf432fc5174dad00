/** What a release says of itself, and how large a step it must be. */
import type { Published } from "../../src/data/ledger.js";

export type Step = "patch" | "minor" | "major";

const steps: readonly Step[] = ["patch", "minor", "major"];

/** The heading below which everything since the last release is listed. */
const OPEN = "## Not released";

/** The least step for what has changed in the figures: an id that is gone breaks pages, a figure that moved is news. */
export function leastStep(before: Published, after: Published): Step {
  const { ids, ...figures } = before;
  const lists = [
    ...Object.entries(ids).map(([name, list]) => [list, after.ids[name] ?? []] as const),
    ...(["readings", "series", "incidents"] as const).map(
      (name) => [Object.keys(figures[name]), Object.keys(after[name])] as const,
    ),
  ];
  if (lists.some(([old, now]) => old.some((id) => !now.includes(id)))) return "major";
  return JSON.stringify(before) === JSON.stringify(after) ? "patch" : "minor";
}

/** The version after a step. */
export function stepped(version: string, step: Step): string {
  const place = 2 - steps.indexOf(step);
  return version
    .split(".")
    .map((part, index) => (index < place ? part : index === place ? Number(part) + 1 : 0))
    .join(".");
}

/**
 * The changelog with its open part under a version and a day, and a new one above it. Throws where there is
 * nothing to say, where the step is too small for what has changed, or where figures moved without a word.
 */
export function closed(
  changelog: string,
  { version, day, step, least }: { version: string; day: string; step: Step; least: Step },
): string {
  const [, before = "", open = "", rest = ""] =
    new RegExp(`^([^]*?)${OPEN}\n([^]*?)(?=\n## |$)([^]*)$`).exec(changelog) ?? [];
  if (!open.trim())
    throw new Error(`CHANGELOG.md has nothing under "${OPEN}": say what this release brings.`);
  if (steps.indexOf(step) < steps.indexOf(least))
    throw new Error(
      `The figures have changed since the last release, which takes a ${least} version.`,
    );
  if (least !== "patch" && !/^### Data$/m.test(open))
    throw new Error(
      `The figures have changed: say which under "### Data" in CHANGELOG.md, below "${OPEN}".`,
    );
  return `${before}${OPEN}\n\n## ${version} (${day})\n${open}${rest}`;
}
