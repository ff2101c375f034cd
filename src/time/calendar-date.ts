import * as z from "zod";
import { DATE_EXPECTED, scanDate } from "./read-calendar-date.js";

/**
 * A day of the calendar, ISO 8601: `YYYY-MM-DD`, in the years 0001–9999. Which stretch of time it is depends on a zone.
 *
 * @example const talks: CalendarDate = "2025-06-02";
 */
export type CalendarDate = string;

const FORM = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** Reads a {@link CalendarDate}. */
export const CalendarDate: z.ZodType<CalendarDate, CalendarDate> = z
  .string({ error: DATE_EXPECTED })
  .regex(FORM, { error: DATE_EXPECTED, abort: true })
  .refine((text) => !Number.isNaN(scanDate(text)), { error: DATE_EXPECTED });
