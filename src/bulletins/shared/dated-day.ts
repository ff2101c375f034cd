import { epochDay, isCalendarDay } from "../../time/index.js";
import type { Publication } from "./publication.js";

/** A day of the calendar as a text writes it; the year may be missing. */
export interface WrittenDay {
  readonly day: number;
  /** 1 (January) to 12. */
  readonly month: number;
  readonly year?: number | undefined;
}

/** Days that a date without a year may lie after the publication: a bulletin may name the day that is beginning. */
const AHEAD = 2;

/**
 * The day that a written date means, in days from 1 January 1970: without a year, the latest that is no more than two
 * days after publication («31 декабря» in a text of 1 January is of the year before).
 *
 * @returns `undefined` where the calendar has no such day
 */
export function dayOfDate({ day, month, year }: WrittenDay, publication: Publication): number | undefined {
  if (year !== undefined) return isCalendarDay(year, month, day) ? epochDay(year, month, day) : undefined;
  const { civil, day: today } = publication;
  for (const candidate of [civil.year + 1, civil.year, civil.year - 1, civil.year - 2, civil.year - 3, civil.year - 4]) {
    if (!isCalendarDay(candidate, month, day)) continue;
    const found = epochDay(candidate, month, day);
    if (found <= today + AHEAD) return found;
  }
  return undefined;
}
