import * as z from "zod";

/**
 * A party to a conflict or to talks: an ISO 3166-1 alpha-2 country code, or `X-…` for one without a code (`X-HAMAS`).
 *
 * @example const attacker: Side = "RU";
 */
export type Side = "UA" | "RU" | (string & {});

/** Reads a {@link Side}. */
export const Side: z.ZodType<Side, Side> = z
  .string()
  .regex(/^(?:[A-Z]{2}|X-[A-Z0-9][A-Z0-9-]{0,30})$/u, { error: 'a country code in capitals ("UA", "RU") or "X-…" for a party without one' });
