/** The rows of IOM's file that are on one route, trimmed and added up to incidents. */
import { sumOf, type Row } from "../rows.js";
import { countOrGap, count, day, readTable, text, type Cells, type Placed } from "./columns.js";
import type { Read } from "./publication.js";
import { Refusal } from "./refusal.js";
import type { Sheet } from "./sheets.js";

export const columns = {
  id: { headings: ["Main ID"], read: text },
  part: { headings: ["Incident ID"], read: text },
  type: { headings: ["Incident Type"], read: text },
  date: { headings: ["Incident Date"], read: day },
  dead: { headings: ["Number of Dead"], read: countOrGap },
  missing: { headings: ["Minimum Estimated Number of Missing"], read: countOrGap },
  both: { headings: ["Total Number of Dead and Missing"], read: count },
  cause: { headings: ["Cause of Death"], read: text },
  country: { headings: ["Country of Incident"], read: text },
  route: { headings: ["Migration Route"], read: text },
  location: { headings: ["Location of Incident", "Location of Death"], read: text },
} as const;

/** The name of the route now, and the one it had before. */
const ROUTES = ["Mainland Europe to the UK", "English Channel to the UK"];

interface Part extends Placed<Row> {
  readonly part: string;
  readonly isSplit: boolean;
}

export function readIncidents(sheet: Sheet): Read {
  const onRoute = readTable(sheet, columns, ({ route }) => ROUTES.includes(route));
  const parts = new Map<string, Part[]>();
  for (const { place, cells } of onRoute) {
    const isSplit = /^split incident$/i.test(cells.type);
    const part = { place, cells: trimmed(cells, place), part: cells.part, isSplit };
    parts.set(cells.id, [...(parts.get(cells.id) ?? []), part]);
  }
  const remarks = [...parts].flatMap(([id, rows]) => {
    const days = [...new Set(rows.map(({ cells }) => dayOf(cells)))].sort();
    return days.length > 1 ? [`incident ${id} is of ${days.join(" and ")}; held by the first`] : [];
  });
  return { rows: [...parts.values()].flatMap(addedUp), remarks };
}

const dayOf = (row: Row) => row["incident_date"] ?? "";

/** Of the place only the country is kept, and whether the compiler's words name the English Channel. */
function trimmed(cells: Cells<typeof columns>, place: string): Row {
  const { id, type, date, cause, country } = cells;
  const refuse = (what: string, remedy: string) => {
    throw new Refusal(`${place}${id && `, incident ${id}`}: ${what}. ${remedy}`);
  };
  if (!id) refuse("it has no Main ID", "Ask the publisher.");
  if (!/^(split )?incident$/i.test(type))
    refuse(`its type is “${type}”`, "See whether it repeats others before it is counted.");
  if (!country) refuse("it has no country", "Ask the publisher.");
  // An empty cell is 0 only where the publisher's own total says so.
  const dead = Number(cells.dead);
  const missing = Number(cells.missing);
  if (dead + missing !== Number(cells.both))
    refuse(
      `${dead} dead and ${missing} missing are not the total of ${cells.both}`,
      "Ask the publisher.",
    );
  return {
    iom_id: id,
    incident_date: date,
    dead: String(dead),
    missing: String(missing),
    cause_group: causeOf(cause),
    country_of_incident: country,
    location_mentions_english_channel: String(/english channel/i.test(cells.location)),
  };
}

function causeOf(cause: string): string {
  if (cause.includes("Drowning")) return "drowning";
  return cause.startsWith("Vehicle accident") ? "vehicle" : "other";
}

/**
 * An incident that IOM splits has several rows, each with its own part of the people; ours has one.
 * Rows that are no parts stay several, to be refused as one incident twice.
 */
function addedUp(parts: readonly Part[]): readonly Placed<Row>[] {
  const [first, ...others] = parts;
  const distinct = new Set(parts.map(({ part }) => part)).size === parts.length;
  if (!first || !distinct || parts.some(({ isSplit }) => !isSplit)) return parts;
  for (const column of ["cause_group", "country_of_incident"]) {
    const other = others.find(({ cells }) => cells[column] !== first.cells[column]);
    if (other)
      throw new Refusal(
        `${other.place}, incident ${first.cells["iom_id"] ?? ""}: it is “${other.cells[column] ?? ""}” here and ` +
          `“${first.cells[column] ?? ""}” in another of its rows. Ours has one ${column} for an incident: ` +
          `decide in scripts/update/incident-rows.ts how such an incident counts.`,
      );
  }
  const rows = parts.map(({ cells }) => cells);
  const channel = rows.some((row) => row["location_mentions_english_channel"] === "true");
  const cells = {
    ...first.cells,
    incident_date: rows.map(dayOf).sort()[0] ?? "",
    dead: String(sumOf(rows, "dead")),
    missing: String(sumOf(rows, "missing")),
    location_mentions_english_channel: String(channel),
  };
  return [{ place: first.place, cells }];
}
