import * as z from "zod";
import { MEASURES, type Measure } from "../interception/index.js";
import { WeaponGroup } from "../munition/index.js";

/**
 * That an attack was the largest of its kind: ever, since a day, or within a period ("most in a month").
 * "Ever" means up to the day of the attack: a later, larger one does not make the claim untrue.
 */
export interface RecordClaim {
  readonly kind: "largest_ever" | "largest_since" | "largest_within";
  readonly measure: Measure;
  /** Of which weapons; absent means all of them together. */
  readonly weapon?: WeaponGroup | undefined;
  /** First day to compare with, ISO date, inclusive: for `largest_since` and `largest_within`. */
  readonly since?: string | undefined;
  /** Last day to compare with, ISO date, inclusive: for `largest_within`. Absent means the day of the attack. */
  readonly until?: string | undefined;
}

const IsoDate = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, { error: 'an ISO date, such as "2025-06-01"' });

/** Reads the shape of a {@link RecordClaim}. Shape only. */
export const RecordClaim: z.ZodType<RecordClaim, RecordClaim> = z.strictObject({
  kind: z.enum(["largest_ever", "largest_since", "largest_within"]),
  measure: z.enum(MEASURES),
  weapon: WeaponGroup.optional(),
  since: IsoDate.optional(),
  until: IsoDate.optional(),
});
