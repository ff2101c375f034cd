import * as z from "zod";
import { Count } from "../quantity/index.js";

/**
 * What one source counts of one weapon group. Unit: weapons. A missing key means that nothing was reported of it,
 * which is not zero.
 */
export interface Counts {
  /** Weapons sent by the attacker, decoys included where the source counts them among its total. */
  readonly launched?: Count | undefined;
  /** Weapons downed by fire: guns, missiles, aircraft, interceptor drones. */
  readonly shotDown?: Count | undefined;
  /** Weapons stopped by electronic warfare: jammed, spoofed, "locationally lost", lost from radar. */
  readonly suppressed?: Count | undefined;
  /** Weapons shot down or suppressed; the only figure where a source gives the two together. */
  readonly intercepted?: Count | undefined;
  /** Weapons that got through and hit. */
  readonly reachedTarget?: Count | undefined;
  /** Weapons that fell or did not reach their target by themselves. */
  readonly failed?: Count | undefined;
  /** Weapons still in the air when the report was made. */
  readonly stillAirborne?: Count | undefined;
  /** Weapons that left the airspace: crossed a border, turned back. */
  readonly leftAirspace?: Count | undefined;
}

/** The keys of {@link Counts}, for models that extend it. */
export const countsShape: { readonly [K in keyof Required<Counts>]: z.ZodOptional<typeof Count> } = {
  launched: Count.optional(),
  shotDown: Count.optional(),
  suppressed: Count.optional(),
  intercepted: Count.optional(),
  reachedTarget: Count.optional(),
  failed: Count.optional(),
  stillAirborne: Count.optional(),
  leftAirspace: Count.optional(),
};

/** Reads the shape of {@link Counts}. Shape only: `readCounts` checks the laws too. */
export const Counts: z.ZodType<Counts, Counts> = z.strictObject(countsShape);
