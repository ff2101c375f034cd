import type { Claim } from "../claim/index.js";
import type { Side } from "../source/index.js";
import { stands } from "./stands.js";
import type { TalksOutcome, TalksResult } from "./talks-outcome.js";
import type { TalksRound } from "./talks-round.js";
import type { TalksTopic } from "./topic.js";

/** Which outcomes are asked for; what is left out does not narrow. */
export interface OutcomesOptions {
  readonly topic?: TalksTopic | undefined;
  readonly result?: TalksResult | undefined;
  /** The side whose word it is. */
  readonly claimant?: Side | undefined;
}

/**
 * What is claimed to have come of a meeting, in the order of the round; denied and retracted claims included, since
 * their status says so. Never throws.
 *
 * @example outcomesOf({ id: "r", kind: "talks", status: "concluded", window: { start: "2025-05-16T13:30+03:00", end: "2025-05-16T15:20+03:00" } }) // => []
 */
export function outcomesOf({ outcomes = [] }: TalksRound, { topic, result, claimant }: OutcomesOptions = {}): readonly Claim<TalksOutcome>[] {
  return outcomes.filter(
    ({ value, source }) =>
      (topic === undefined || value.topic === topic) && (result === undefined || value.result === result) && (claimant === undefined || source.side === claimant),
  );
}

/**
 * The claims that something was not agreed or did not move: negative outcomes, each with its claimant and date.
 *
 * @example negativeOutcomes({ id: "r", kind: "talks", status: "collapsed", window: { start: "2025-05-16T13:30+03:00", end: "2025-05-16T15:20+03:00" } }) // => []
 */
export function negativeOutcomes(round: TalksRound): readonly Claim<TalksOutcome>[] {
  return outcomesOf(round).filter((claim) => stands(claim) && (claim.value.result === "not_reached" || claim.value.result === "no_progress"));
}
