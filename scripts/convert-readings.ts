/** The published totals that the tables of `data/csv` hold, each with its period, edition and source. */
import type { Reading } from "../src/data/schema.js";
import { lastDay } from "../src/data/time.js";
import { numberOf, type Row } from "./rows.js";

type Draft = Omit<Reading, "id">;

/** The id says what, when and from which edition, so that it never has to change. */
function named(draft: Draft): Reading {
  const { measure, from, to, published } = draft;
  const period = from === to ? from : `${from}-to-${to}`;
  return { id: `${measure}-${period}-published-${published ?? "unknown"}`, ...draft };
}

const runningColumns: Record<string, string> = {
  returns_enforced_plus_voluntary: "returns",
  enforced: "enforced",
  voluntary: "voluntary",
  fno: "offenders",
  ers: "early-removal-scheme",
  asylum_related: "asylum-related",
  charter_flights: "charter-flights",
  enforced_change_pct_printed: "enforced-change",
  fno_change_pct_printed: "offenders-change",
};

const priorColumns: Record<string, string> = {
  prior_year_returns: "returns",
  prior_year_enforced: "enforced",
  prior_year_fno: "offenders",
  prior_year_ers: "early-removal-scheme",
  prior_year_asylum_related: "asylum-related",
  prior_year_charter_flights: "charter-flights",
};

const SNAPSHOT =
  "A provisional snapshot from live systems with a recording delay; the difference of two such totals is not what happened between them.";

/** What must be known with a running total; that most were voluntary was said of one total whose parts were not seen. */
function noteOf(measure: string, to: string): string {
  const voluntary = measure === "returns" && to === "2024-12-07";
  return voluntary ? `Most of these returns were voluntary. ${SNAPSHOT}` : SNAPSHOT;
}

export function runningTotals(rows: Row[]): Reading[] {
  return rows.flatMap((row) => {
    const from = row["period_start"] ?? "";
    const to = row["period_end"] ?? "";
    const common = { published: row["published"] || null, source: `returns-note-${to}` };
    const last = to === "2026-01-31";
    const read = (columns: Record<string, string>, years: number): Reading[] =>
      Object.entries(columns).flatMap(([column, measure]) => {
        const value = numberOf(row[column]);
        if (value === null) return [];
        // The table's one "rounded" flag covers every count of a row; this count was printed as "more than".
        const moreThan = last && measure === "offenders";
        const qualifier = moreThan
          ? "more-than"
          : row["rounded"] === "true" &&
              !measure.endsWith("change") &&
              measure !== "charter-flights"
            ? "rounded"
            : "exact";
        return [
          named({
            measure,
            from: earlier(from, years),
            to: earlier(to, years),
            value,
            qualifier,
            ...common,
            ...(years === 0 && { note: noteOf(measure, to) }),
          }),
        ];
      });
    // The total of the last note has no column because it was printed only in words.
    const inWords = last
      ? [
          named({
            measure: "returns",
            from,
            to,
            value: 60000,
            qualifier: "almost",
            ...common,
            note: `Printed as nearly 60,000; the total and its parts were each rounded. ${SNAPSHOT}`,
          }),
        ]
      : [];
    return [...inWords, ...read(runningColumns, 0), ...read(priorColumns, 1)];
  });
}

const revisionMeasures: Record<string, string> = {
  enforced: "enforced",
  voluntary: "voluntary",
  refused_entry_at_port: "port-refusals",
  enforced_plus_voluntary: "returns",
  all_returns: "all-returns",
};

const parts: Record<string, string[]> = {
  enforced: ["enforced"],
  voluntary: ["voluntary"],
  "port-refusals": ["port-refusals"],
  returns: ["enforced", "voluntary"],
  "all-returns": ["enforced", "voluntary", "port-refusals"],
};

export function revisions(rows: Row[]): Reading[] {
  return rows.map((row) => {
    const measure = revisionMeasures[row["measure"] ?? ""] ?? "";
    const published = row["published"] ?? "";
    const edition = published.slice(0, 7);
    const held = edition === "2026-02" || edition === "2024-02";
    const series = (parts[measure] ?? []).map((part) => `${part}-by-quarter-edition-${edition}`);
    return named({
      measure,
      ...periodOf(row["period"] ?? ""),
      value: Number(row["value"]),
      qualifier: "exact",
      published,
      source: revisionSource(row),
      ...(held && { sumOf: { series, difference: 0 } }),
    });
  });
}

function revisionSource({ edition = "", evidence = "" }: Row): string {
  const months: Record<string, string> = {
    March: "03",
    June: "06",
    September: "09",
    December: "12",
  };
  const [, month = "", year = ""] = /YE (\w+) (\d{4})/.exec(edition) ?? [];
  const kind = evidence.startsWith("computed")
    ? "tables"
    : evidence.includes("press")
      ? "press"
      : evidence.includes("Full Fact")
        ? "full-fact"
        : "page";
  return `returns-${kind}-${year}-${months[month] ?? ""}`;
}

function periodOf(text: string): { from: string; to: string } {
  const year = text.slice(0, 4);
  if (/^\d{4}$/.test(text)) return { from: text, to: text };
  if (text.endsWith("Q3")) return { from: `${year}-07`, to: `${year}-09` };
  if (text.endsWith("H2")) return { from: `${year}-07`, to: `${year}-12` };
  const ends: Record<string, [string, string]> = {
    March: ["04", "03"],
    June: ["07", "06"],
    September: ["10", "09"],
  };
  const [, month = "", end = ""] = /YE (\w+) (\d{4})/.exec(text) ?? [];
  const [start, stop] = ends[month] ?? ["", ""];
  return { from: `${Number(end) - 1}-${start}`, to: `${end}-${stop}` };
}

/** The final annual totals of small-boat arrivals; the daily series runs 4 below in 2020 and 19 below in 2022. */
export function finals(rows: Row[]): Reading[] {
  return rows.flatMap((row) => {
    const value = numberOf(row["people_final"]);
    const year = row["year"] ?? "";
    if (value === null) return [];
    const difference = Number(row["difference"]);
    return [
      named({
        measure: "arrivals",
        from: year,
        to: year,
        value,
        qualifier: "exact",
        published: "2025-11-27",
        source: "small-boats-final",
        ...(difference !== 0 && {
          note: `The daily series runs ${difference} below this final figure.`,
        }),
        sumOf: { series: ["arrivals-by-day"], difference },
      }),
    ];
  });
}

export function enforcement(rows: Row[]): Reading[] {
  return rows.flatMap((row) => {
    const london = row["area"] === "London";
    const from = row["period_start"] ?? "";
    const to = row["period_end"] ?? "";
    const suffix = london ? "-london" : "";
    const notices = row["notice_kind"]?.includes("referrals")
      ? "penalty-referrals"
      : "penalty-notices";
    const common = { published: row["published"] || null, source: enforcementSource(to, london) };
    const cell = (column: string, measure: string, years: number): Reading[] => {
      const value = numberOf(row[column]);
      if (value === null) return [];
      const rounded = value === 9000;
      return [
        named({
          measure,
          from: earlier(from, years),
          to: earlier(to, years),
          value,
          qualifier: rounded ? "rounded" : "exact",
          ...common,
        }),
      ];
    };
    return [
      ...cell("visits", `working-visits${suffix}`, 0),
      ...cell("arrests", `working-arrests${suffix}`, 0),
      ...cell(
        "civil_penalty_notices",
        notices === "penalty-referrals" ? `${notices}-london` : notices,
        0,
      ),
      ...cell("prior_year_visits", `working-visits${suffix}`, 1),
      ...cell("prior_year_arrests", `working-arrests${suffix}`, 1),
    ];
  });
}

function enforcementSource(to: string, london: boolean): string {
  if (to === "2024-10-31") return "illegal-working-2024-12";
  if (to === "2024-11") return "illegal-working-london-2024-12";
  if (to === "2025-05-31") return "illegal-working-2025-05";
  return london ? "illegal-working-london-2025-02" : "illegal-working-2025-02";
}

export function deathReports(rows: Row[]): Reading[] {
  return rows.map((row) => {
    const asOf = row["as_of"] ?? "";
    const scope = row["scope"] ?? "";
    const toDate = scope.startsWith("2024 to date");
    const measure = scope.includes("crossings only")
      ? "deaths-crossings"
      : scope.includes("dead only")
        ? "dead"
        : scope.includes("dead and missing")
          ? "dead-and-missing"
          : "deaths-reported";
    const source =
      measure === "deaths-crossings"
        ? "refugee-council-2025-01"
        : asOf === "2026-05-06"
          ? "iom-incidents-2026-05"
          : asOf === "2026-08-22"
            ? "iom-incidents-2026-08"
            : `iom-reported-${asOf}`;
    return named({
      measure,
      from: toDate ? "2024-01-01" : "2024",
      to: toDate ? lastDay(asOf) : "2024",
      value: Number(row["figure"]),
      qualifier: "at-least",
      published: asOf,
      source,
      ...(measure === "deaths-reported" &&
        row["note"] && { note: `${row["note"].replace(/\.?$/, "")}.` }),
    });
  });
}

/** The same day or month, whole years earlier. */
function earlier(when: string, years: number): string {
  return `${Number(when.slice(0, 4)) - years}${when.slice(4)}`;
}
