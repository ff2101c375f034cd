import { DAY_MS } from "../epoch-day.js";
import type { Precision } from "../window.js";

/** What a phrase can be taken for only with a reservation. */
export type PhraseNote = "assumed_start" | "vague_extent";

/** Why a phrase names no time. */
export type PhraseFault = "unknown_phrase" | "no_such_day" | "weekday_mismatch" | "anchor_needed" | "anchor_too_late" | "anchor_undetermined" | "out_of_range";

/** A stretch of time on a zone's clock: readings as if they were UTC, in epoch milliseconds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly startPrecision?: Precision | undefined;
  readonly endPrecision?: Precision | undefined;
  readonly note?: PhraseNote | undefined;
}

/** What a phrase means: a stretch of time, a fault, or nothing that the asked rule knows. */
export type Meaning = Stretch | PhraseFault | undefined;

/** Whole days, from the first to before the end, both ends to the same unit. */
export function wholeDays(first: number, end: number, precision: Precision): Stretch {
  return { start: first * DAY_MS, end: end * DAY_MS, startPrecision: precision, endPrecision: precision };
}

/** The night that begins on the evening of a day. */
export function nightOf(evening: number): Stretch {
  const noon = evening * DAY_MS + DAY_MS / 2;
  return { start: noon, end: noon + DAY_MS, startPrecision: "half_day", endPrecision: "half_day" };
}

/** The half of a day before or after noon. */
export function halfOf(day: number, half: "first" | "second"): Stretch {
  const start = day * DAY_MS + (half === "first" ? 0 : DAY_MS / 2);
  return { start, end: start + DAY_MS / 2, startPrecision: "half_day", endPrecision: "half_day" };
}
