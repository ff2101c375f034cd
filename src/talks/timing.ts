import * as z from "zod";
import { claimSchema, type Claim } from "../claim/index.js";
import { Quantity } from "../quantity/index.js";
import { Source } from "../source/index.js";
import { Instant, TimeWindow } from "../time/index.js";

/** A time that was set for a meeting before it was held. */
export interface Plan {
  readonly window: TimeWindow;
  /** When it was set; absent where that is not known. */
  readonly setAt?: Instant | undefined;
  readonly source?: Source | undefined;
}

/** How the time of a meeting went against plan. When it was held stands in the round's own window. */
export interface Timing {
  /** Every time that was set for it, first to last. */
  readonly plans?: readonly Plan[] | undefined;
  /** How late it began, per source. Unit: minutes. */
  readonly delays?: readonly Claim<Quantity>[] | undefined;
  /** How long it took, per source. Unit: minutes. */
  readonly durations?: readonly Claim<Quantity>[] | undefined;
}

const Plan: z.ZodType<Plan, Plan> = z.strictObject({ window: TimeWindow, setAt: Instant.optional(), source: Source.optional() });

/** Reads the shape of {@link Timing}. Shape only. */
export const Timing: z.ZodType<Timing, Timing> = z.strictObject({
  plans: z.array(Plan).max(100).optional(),
  delays: z.array(claimSchema(Quantity)).max(100).optional(),
  durations: z.array(claimSchema(Quantity)).max(100).optional(),
});
