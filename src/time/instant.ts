import * as z from "zod";
import { scanInstant } from "./epoch.js";
import { instantFault } from "./instant-fault.js";

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

/** The longest text that the reader of a field looks at. */
const LONGEST = 35;

const expectation = ({ input }: { readonly input?: unknown }): string => instantFault(input).expected;

/** Reads an {@link Instant}. */
export const Instant: z.ZodType<Instant, Instant> = z
  .string({ error: expectation })
  .max(LONGEST, { error: expectation, abort: true })
  .regex(FORM, { error: expectation, abort: true })
  .refine((text) => !Number.isNaN(scanInstant(text)), { error: expectation });
