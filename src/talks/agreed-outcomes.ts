import type { Claim } from "../claim/index.js";
import { outcomesOf } from "./outcomes-of.js";
import { stands } from "./stands.js";
import type { TalksOutcome, TalksResult } from "./talks-outcome.js";
import type { TalksRound } from "./talks-round.js";
import type { TalksTopic } from "./topic.js";

/** One outcome of a meeting with everything that is claimed of it. */
export interface OutcomeClaims {
  readonly topic: TalksTopic;
  readonly result: TalksResult;
  /** The promise that it makes, where it makes one. */
  readonly commitment?: string | undefined;
  /** Each source's version, in the order of the round. At least one. */
  readonly claims: readonly Claim<TalksOutcome>[];
}

/** Topics on which an agreement only says how the talks go on. */
const PROCEDURE: ReadonlySet<TalksTopic> = new Set<TalksTopic>(["next_round", "written_terms", "working_groups", "joint_statement", "leaders_meeting"]);

/**
 * What was agreed at a meeting, each agreement once with every source's version of it. Versions belong together where
 * they name the same commitment, or name none and speak of the same topic. Left out: what is denied or retracted, and
 * procedure (a further meeting, terms in writing, working groups), which `procedure: true` includes. Never throws.
 *
 * @example agreedOutcomes({ id: "r", kind: "talks", status: "collapsed", window: { start: "2025-05-16T13:30+03:00", end: "2025-05-16T15:20+03:00" } }) // => []
 */
export function agreedOutcomes(round: TalksRound, { procedure = false }: { readonly procedure?: boolean | undefined } = {}): readonly OutcomeClaims[] {
  const groups = new Map<string, OutcomeClaims>();
  for (const claim of outcomesOf(round, { result: "agreed" })) {
    const { topic, result, commitment } = claim.value;
    if (!stands(claim) || (!procedure && PROCEDURE.has(topic))) continue;
    const key = commitment === undefined ? `topic ${topic}` : `commitment ${commitment}`;
    const group = groups.get(key);
    groups.set(key, { topic, result, ...(commitment === undefined ? {} : { commitment }), claims: [...(group?.claims ?? []), claim] });
  }
  return [...groups.values()];
}

/**
 * The one thing that was agreed at a meeting: "led only to a prisoner swap". Procedure aside, as in
 * {@link agreedOutcomes}.
 *
 * @returns `undefined` where nothing was agreed, or more than one thing
 * @example onlyOutcome({ id: "r", kind: "talks", status: "collapsed", window: { start: "2025-05-16T13:30+03:00", end: "2025-05-16T15:20+03:00" } }) // => undefined
 */
export function onlyOutcome(round: TalksRound): OutcomeClaims | undefined {
  const [first, ...others] = agreedOutcomes(round);
  return others.length === 0 ? first : undefined;
}
