import * as z from "zod";
import { WholeNumber } from "./whole-number.js";

/**
 * A count as bounds: what a report allows when it does not give one exact number.
 * Unit: whole items; the owner says which. Both ends are inclusive.
 */
export interface Bounds {
  /** The least count that agrees with the words: "more than 160" is 161. */
  readonly min: number;
  /** The greatest count that agrees with the words; absent where they name no ceiling. Never below `min`. */
  readonly max?: number | undefined;
  /** Present where the source hedged ("about 300"): the bounds are its words, not hard limits. */
  readonly approximate?: true | undefined;
}

/**
 * A count as reported: a plain number where it is exact, else {@link Bounds}. Canonical: bounds that meet and carry
 * no hedge are written as the number.
 *
 * Whole numbers from 0 to `Number.MAX_SAFE_INTEGER`.
 *
 * @example const launched: Quantity = 84;
 * @example const overNight: Quantity = { min: 161 }; // "more than 160"
 */
export type Quantity = number | Bounds;

/** Reads the shape of {@link Bounds}; that `min` does not pass `max` is a law, checked by the readers. */
export const Bounds: z.ZodType<Bounds, Bounds> = z.strictObject({
  min: WholeNumber,
  max: WholeNumber.optional(),
  approximate: z.literal(true, { error: "true, or no key" }).optional(),
});

/** Reads the shape of a {@link Quantity}: a whole number or {@link Bounds}. Shape only. */
export const Quantity: z.ZodType<Quantity, Quantity> = z.union([WholeNumber, Bounds], {
  error: "a whole number of 0 or more, or bounds such as { min: 161 }",
});
