import * as z from "zod";
import { claimSchema, type Claim } from "../claim/index.js";
import { Quantity } from "../quantity/index.js";
import { TimeWindow } from "../time/index.js";

/** How the time of a meeting went against plan. When it was held stands in the round's own window. */
export interface Timing {
  /** The last plan before it began. */
  readonly planned?: TimeWindow | undefined;
  /** How late it began, per source. Unit: minutes. */
  readonly delays?: readonly Claim<Quantity>[] | undefined;
  /** How long it took, per source. Unit: minutes. */
  readonly durations?: readonly Claim<Quantity>[] | undefined;
}

/** Reads the shape of {@link Timing}. Shape only. */
export const Timing: z.ZodType<Timing, Timing> = z.strictObject({
  planned: TimeWindow.optional(),
  delays: z.array(claimSchema(Quantity)).max(100).optional(),
  durations: z.array(claimSchema(Quantity)).max(100).optional(),
});
