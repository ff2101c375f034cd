import { outcomeOf, readShape, type Outcome, type ShapeIssueCode } from "../core/index.js";
import { talksRoundIssues, type TalksRoundIssueCode } from "./laws/round-issues.js";
import { TalksRound } from "./talks-round.js";

/**
 * Reads one meeting: its shape and its laws. Windows end after they start, quantities are not crossed, only `talks`
 * have an ordinal, each step of the history is legal and the last is the status, a participant has a name, each party
 * has one delegation, each fulfilment a time, each figure of a term a unit, and a promise comes of an agreement and
 * holds one exchange at most.
 *
 * @returns issues of shape (`missing_key`, `unknown_key`, `wrong_type`, `not_allowed`, `too_long`) or of law
 * (`window_reversed`, `window_empty`, `crossed_bounds`, `illegal_step`, `history_out_of_order`, `status_not_last`, `ordinal_not_talks`,
 * `nameless_participant`, `two_delegations`, `undated_fulfilment`, `missing_unit`, `one_way_per_side`, `two_exchanges`, `nothing_promised`), and the warning
 * `not_canonical_quantity`. Never throws on JSON values.
 * @example readTalksRound({ id: "r3", kind: "talks", status: "concluded", window: { start: "2025-07-23T20:37+03:00", end: "2025-07-23T21:16+03:00" } }).ok // => true
 * @example readTalksRound({ id: "r1" }).ok // => false
 */
export function readTalksRound(value: unknown): Outcome<TalksRound, ShapeIssueCode | TalksRoundIssueCode> {
  const read = readShape(TalksRound, value);
  return read.ok ? outcomeOf(read.value, talksRoundIssues(read.value)) : read;
}
