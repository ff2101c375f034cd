import { outcomeOf, readShape, type Outcome, type ShapeIssueCode } from "../core/index.js";
import { Counts } from "./counts.js";
import { isCounts } from "./is-counts.js";
import { countsIssues, type TallyIssueCode } from "./tally-issues.js";

/**
 * Reads counts: their shape and their laws (see {@link countsIssues}).
 *
 * @returns the counts, or issues of shape (`unknown_key`, `wrong_type`, `not_allowed`, `missing_key`, `too_long`) or of
 *   law (`crossed_bounds`, `not_canonical_quantity`, `contradictory_tally`). Never throws on JSON values.
 * @example readCounts({ launched: 84, shotDown: 15 }).ok // => true
 * @example readCounts({ launched: 84, shotdown: 15 }).issues.map(({ code }) => code) // => ["unknown_key"]
 */
export function readCounts(value: unknown): Outcome<Counts, ShapeIssueCode | TallyIssueCode> {
  if (isCounts(value)) return outcomeOf(value, countsIssues(value));
  const shape = readShape(Counts, value);
  return shape.ok ? outcomeOf(shape.value, countsIssues(shape.value)) : shape;
}
