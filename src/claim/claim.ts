import * as z from "zod";
import { Wording } from "../core/index.js";
import { Source } from "../source/index.js";
import { Instant, TimeWindow } from "../time/index.js";

/**
 * How a claim stands: its source says so (`claimed`), somebody passes it on (`reported`), a second party bears it out
 * (`confirmed`), it came out unofficially (`leaked`), a party rejects it (`denied`), its own source took it back
 * (`retracted`).
 */
export type ClaimStatus = "claimed" | "reported" | "confirmed" | "leaked" | "denied" | "retracted";

/**
 * A value that somebody asserts. The library never strips one of its claimant.
 *
 * @typeParam T - what is asserted: a quantity, a loss, a statement, a position
 */
export interface Claim<T> {
  readonly value: T;
  /** Who says so. */
  readonly source: Source;
  /** When it was said. */
  readonly publishedAt?: Instant | undefined;
  /** The time that it speaks of. */
  readonly window?: TimeWindow | undefined;
  /** The source's words. */
  readonly wording?: string | undefined;
  readonly status: ClaimStatus;
}

/** Reads a {@link ClaimStatus}. */
export const ClaimStatus: z.ZodType<ClaimStatus, ClaimStatus> = z.enum(["claimed", "reported", "confirmed", "leaked", "denied", "retracted"]);

/**
 * The schema of a {@link Claim} whose value `value` reads. Shape only.
 *
 * @example claimSchema(Quantity).parse({ value: 41, source: { name: "SBU", side: "UA" }, status: "claimed" })
 */
export function claimSchema<T>(value: z.ZodType<T, T>): z.ZodType<Claim<T>, Claim<T>> {
  const shape: z.ZodType = z.strictObject({
    value,
    source: Source,
    publishedAt: Instant.optional(),
    window: TimeWindow.optional(),
    wording: Wording.optional(),
    status: ClaimStatus,
  });
  return shape as z.ZodType<Claim<T>, Claim<T>>;
}
