import * as z from "zod";

/**
 * A moment: ISO 8601 with an offset, to the minute, second or millisecond. The offset is part of the value: it says
 * on which clock the source read it.
 *
 * Refused: a time without an offset, second 60, hour 24, 29 February in common years, offsets beyond ±18:00, years
 * outside 0001–9999.
 *
 * @example const end: Instant = "2025-06-02T08:30+03:00";
 * @example const same: Instant = "2025-06-02T05:30:00Z";
 */
export type Instant = string;

/** Digits in their places; whether the day exists is a second check. */
const FORM = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-8]):[0-5]\d)$/u;

const EXPECTED = 'an ISO 8601 instant with an offset, such as "2025-06-02T08:30+03:00"';

/** Reads an {@link Instant}. */
export const Instant: z.ZodType<Instant, Instant> = z
  .string({ error: EXPECTED })
  .max(35, { error: EXPECTED, abort: true })
  .regex(FORM, { error: EXPECTED, abort: true })
  .refine(isCalendarDay, { error: `${EXPECTED}, on a day that exists` });

/** Whether the date and offset of a text of the right form exist. */
function isCalendarDay(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const days = month === 2 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)) ? 28 : (DAYS[month - 1] ?? 0);
  return year >= 1 && Number(text.slice(8, 10)) <= days && !/[+-]18:(?!00)/u.test(text.slice(16));
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
