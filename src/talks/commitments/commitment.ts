import type { Claim } from "../../claim/index.js";
import type { Side } from "../../source/index.js";
import type { Instant } from "../../time/index.js";
import type { Fulfilment } from "../fulfilment.js";
import { isPromise } from "./is-promise.js";
import { isUpheld } from "../stands.js";
import type { TalksOutcome } from "../talks-outcome.js";
import type { TalksProcess } from "../talks-process.js";
import type { TalksRound, TalksRoundId } from "../talks-round.js";
import type { TalksTopic } from "../topic.js";

/** A promise made at a meeting, with each side's version of it and everything booked against it. */
export interface Commitment {
  /** The `commitment` of its outcomes; `<round>/<topic>` where they name none. */
  readonly id: string;
  readonly topic: TalksTopic;
  /** The meeting at which it was made. */
  readonly round: TalksRoundId;
  /** The end of that meeting: when a version without a date of its own is taken to be known. */
  readonly madeAt: Instant;
  /** The two sides that it binds, where that is known. */
  readonly between?: readonly Side[] | undefined;
  /** Each source's version. At least one. */
  readonly versions: readonly Claim<TalksOutcome>[];
  /** Everything booked against it, by any source. */
  readonly fulfilments: readonly Claim<Fulfilment>[];
}

/**
 * The promises made at a meeting, or at all meetings of a process: outcomes that bind (agreed, in principle or under
 * conditions) and name a commitment, and those that are agreed and have terms. Of a process, with everything booked at any of its meetings and apart from them; of a meeting,
 * with what was booked at it. Retracted claims are left out; what another party denies is still its claimant's word. Never
 * throws.
 *
 * @example commitmentsOf({ id: "p", name: "P", parties: ["UA", "RU"], rounds: [] }) // => []
 */
export function commitmentsOf(source: TalksRound | TalksProcess): readonly Commitment[] {
  const process = "rounds" in source ? source : undefined;
  const rounds = process?.rounds ?? ("rounds" in source ? [] : [source]);
  const made = new Map<string, Commitment>();
  for (const round of rounds) {
    for (const claim of round.outcomes ?? []) {
      if (!isUpheld(claim) || !isPromise(claim.value)) continue;
      const { topic, commitment } = claim.value;
      const id = commitment ?? `${round.id}/${topic}`;
      const earlier = made.get(id) ?? { id, topic, round: round.id, madeAt: round.window.end, versions: [], fulfilments: [] };
      const between = earlier.between ?? betweenOf(claim.value, round, process);
      made.set(id, { ...earlier, ...(between === undefined ? {} : { between }), versions: [...earlier.versions, claim] });
    }
  }
  const entries = [...rounds.flatMap(({ fulfilments = [] }) => fulfilments), ...(process?.fulfilments ?? [])];
  return [...made.values()].map((commitment) => bookFulfilments(commitment, entries));
}

/**
 * The commitment with those of the entries that name it, added to what was booked before. Never throws.
 *
 * @example bookFulfilments({ id: "c", topic: "remains", round: "r", madeAt: "2025-07-23T21:16+03:00", versions: [], fulfilments: [] }, []).fulfilments // => []
 */
export function bookFulfilments(commitment: Commitment, entries: readonly Claim<Fulfilment>[]): Commitment {
  return { ...commitment, fulfilments: [...commitment.fulfilments, ...entries.filter((entry) => isUpheld(entry) && entry.value.commitment === commitment.id)] };
}

/** The sides that a promise binds: those that it names, or the only two at the table, or the only two of the process. */
function betweenOf({ terms = [] }: TalksOutcome, { delegations = [] }: TalksRound, process: TalksProcess | undefined): readonly Side[] | undefined {
  for (const term of terms) if (term.kind === "exchange" && term.between !== undefined) return term.between;
  const parties = delegations.map(({ party }) => party);
  if (parties.length === 2) return parties;
  return process?.parties.length === 2 ? process.parties : undefined;
}
