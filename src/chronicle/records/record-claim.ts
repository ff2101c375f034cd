import * as z from "zod";
import { error, outcomeOf, readShape, type Issue, type Outcome, type ShapeIssueCode } from "../../core/index.js";
import { MEASURES, type Measure } from "../../interception/index.js";
import { WeaponGroup } from "../../munition/index.js";
import { PlaceCode } from "../../place/index.js";
import { CalendarDate } from "../../time/index.js";

/**
 * That an attack was the largest of its kind: ever, since a day, or within a period; or, with a longer `step`, that so
 * many weapons a week or month never were ("the most drones in a month" compares the sums of months).
 * "Ever" means up to the step of the attack: a later, larger one does not make the claim untrue.
 *
 * @example const largest: RecordClaim = { kind: "largest_ever", measure: "launched" };
 * @example const mostInMonth: RecordClaim = { kind: "largest_ever", measure: "launched", weapon: "shahed", step: "month" };
 */
export interface RecordClaim {
  readonly kind: "largest_ever" | "largest_since" | "largest_within";
  readonly measure: Measure;
  /** Of which weapons; absent means all of them together. */
  readonly weapon?: WeaponGroup | undefined;
  /** For which part of the country; absent means the whole. */
  readonly scope?: readonly PlaceCode[] | undefined;
  /** What is compared: absent means single days or nights. */
  readonly step?: "day" | "night" | "iso_week" | "month" | undefined;
  /** First day to compare with, ISO date, inclusive: for `largest_since` and `largest_within`. */
  readonly since?: CalendarDate | undefined;
  /** Last day to compare with, ISO date, inclusive: for `largest_within`. Absent means the day of the attack. */
  readonly until?: CalendarDate | undefined;
}

/** Reads the shape of a {@link RecordClaim}. Shape only: {@link readRecordClaim} checks the laws too. */
export const RecordClaim: z.ZodType<RecordClaim, RecordClaim> = z.strictObject({
  kind: z.enum(["largest_ever", "largest_since", "largest_within"]),
  measure: z.enum(MEASURES),
  weapon: WeaponGroup.optional(),
  scope: z.array(PlaceCode).max(200).optional(),
  step: z.enum(["day", "night", "iso_week", "month"]).optional(),
  since: CalendarDate.optional(),
  until: CalendarDate.optional(),
});

/** Codes of {@link readRecordClaim}. */
export type RecordClaimIssueCode = ShapeIssueCode | "since_missing" | "since_not_asked" | "until_before_since";

/**
 * Reads a {@link RecordClaim}: its shape, and that it names the days it needs, in order.
 *
 * @returns the claim; issues of shape; `since_missing` where "largest since" or "largest within" names no day; `since_not_asked` where "ever" does; `until_before_since`. Never
 *   throws on JSON values.
 * @example readRecordClaim({ kind: "largest_since", measure: "launched" }).issues.map(({ code }) => code) // => ["since_missing"]
 */
export function readRecordClaim(value: unknown): Outcome<RecordClaim, RecordClaimIssueCode> {
  const shape = readShape(RecordClaim, value);
  return shape.ok ? outcomeOf<RecordClaim, RecordClaimIssueCode>(shape.value, lawIssues(shape.value)) : shape;
}

function lawIssues({ kind, since, until }: RecordClaim): Issue<RecordClaimIssueCode>[] {
  if (kind !== "largest_ever" && since === undefined) {
    return [error({ code: "since_missing", path: ["since"], input: undefined, message: `since is missing: a claim of the kind "${kind}" names the day from which on it is the largest.` })];
  }
  if (kind === "largest_ever" && since !== undefined) {
    return [error({ code: "since_not_asked", path: ["since"], input: since, message: `since is ${since}: a claim of the kind "largest_ever" reaches back without end. Leave it out, or claim "largest_since".` })];
  }
  if (since !== undefined && until !== undefined && until < since) {
    return [error({ code: "until_before_since", path: ["until"], input: until, message: `until is ${until}, before since, ${since}: give the later day as until.` })];
  }
  return [];
}
