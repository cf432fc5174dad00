/** What a scene is: some visits, taken in turns, and a table of what they cost. */
import type { Laboratory } from "../laboratory.js";
import type { Visit } from "../rounds.js";
import type { Kind } from "../site.js";

/** A column of a table: which measurement, and how it is written. */
export interface Column {
  readonly key: string;
  readonly heading: string;
  /** How many of the measured units one written unit holds: 1000 for kB of bytes. */
  readonly per?: number;
  readonly digits?: number;
}

export interface Scene {
  readonly name: string;
  readonly title: string;
  /** Which pages it needs. */
  readonly kind: Kind;
  readonly columns: readonly Column[];
  /** The measurement whose ratio to ours is shown. */
  readonly compared?: string;
  /** Measurements from which those of the page without a chart are taken off. */
  readonly beyondNothing?: readonly string[];
  readonly visits: (laboratory: Laboratory) => readonly Visit[];
}

export const milliseconds = (key: string, heading: string): Column => ({ key, heading });
export const kilobytes = (key: string, heading: string): Column => ({
  key,
  heading,
  per: 1000,
  digits: 1,
});
export const megabytes = (key: string, heading: string): Column => ({
  key,
  heading,
  per: 1_000_000,
  digits: 1,
});
