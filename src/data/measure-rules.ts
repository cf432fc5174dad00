/** What must hold across the rows of measures, so that code can read from them what is shown and added. */
import { byId } from "./by-id.js";
import type { Report } from "./rules.js";
import type { Dataset } from "./schema.js";

export const measureRules: readonly ((dataset: Dataset, report: Report) => void)[] = [
  shownMeasuresHaveShortNames,
  choicesAreUnique,
  partsMayBeAdded,
  subsetsAreNeverAdded,
];

function shownMeasuresHaveShortNames({ measures }: Dataset, report: Report): void {
  for (const { id, element, short } of measures)
    if (element !== null && short === undefined)
      report(
        "measures",
        id,
        `<${element}> shows it, but it has no short name for axes and keys. Give it a short of a word or two.`,
      );
}

function choicesAreUnique({ measures }: Dataset, report: Report): void {
  const taken = new Map<string, string>();
  for (const { id, element, attributeValue } of measures) {
    if (attributeValue === undefined) continue;
    if (element === null) {
      report(
        "measures",
        id,
        `attributeValue is "${attributeValue}", but element is null. Name the element it is chosen on.`,
      );
      continue;
    }
    const choice = `<${element} measure="${attributeValue}">`;
    const other = taken.get(choice);
    if (other === undefined) taken.set(choice, id);
    else
      report(
        "measures",
        id,
        `${choice} is "${other}" already. Give one of them another attributeValue.`,
      );
  }
}

function partsMayBeAdded({ measures }: Dataset, report: Report): void {
  for (const { id, parts = [] } of measures)
    for (const [index, part] of parts.entries()) {
      if (part === id) report("measures", id, "it is a part of itself. Take it out of parts.");
      for (const other of parts.slice(index + 1))
        if (
          !byId(measures, part)?.addable.includes(other) ||
          !byId(measures, other)?.addable.includes(part)
        )
          report(
            "measures",
            id,
            `its parts "${part}" and "${other}" are not addable to each other. Correct parts, or addable in both rows.`,
          );
    }
}

function subsetsAreNeverAdded({ measures }: Dataset, report: Report): void {
  for (const { id, parts = [], subsets = [] } of measures)
    for (const subset of subsets)
      if ([id, ...parts].some((each) => byId(measures, subset)?.addable.includes(each)))
        report(
          "measures",
          id,
          `its subset "${subset}" is addable to it or to a part of it, which would count people twice. Correct subsets or addable.`,
        );
}
