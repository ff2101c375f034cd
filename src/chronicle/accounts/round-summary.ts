import type { Claim } from "../../claim/index.js";
import {
  agreedOutcomes,
  negativeOutcomes,
  numberedRounds,
  onlyOutcome,
  previousRound,
  roundNumber,
  type Absentee,
  type Delegation,
  type OutcomeClaims,
  type Participant,
  type Proposal,
  type TalksOutcome,
  type TalksProcess,
  type TalksProcessId,
  type TalksRound,
  type TalksRoundId,
  type TalksStatus,
  type Venue,
} from "../../talks/index.js";
import { epochMilliseconds, type Instant, type TimeWindow } from "../../time/index.js";

/** What the round before led to, each outcome with its claims. */
export interface PreviousRound {
  readonly round: TalksRoundId;
  readonly number?: number | undefined;
  readonly window: TimeWindow;
  readonly venue?: Venue | undefined;
  /** What was agreed, matters of procedure aside. */
  readonly agreed: readonly OutcomeClaims[];
  /** Present where one thing alone was agreed: "led only to a prisoner swap". */
  readonly only?: OutcomeClaims | undefined;
  /** What was sought and not found, or open and stayed so. */
  readonly negative: readonly Claim<TalksOutcome>[];
}

/** One round of talks in its process. */
export interface RoundSummary {
  readonly process: TalksProcessId;
  readonly processName: string;
  readonly round: TalksRoundId;
  /** Its number among the talks of its process, from 1. */
  readonly number?: number | undefined;
  readonly status: TalksStatus;
  readonly window: TimeWindow;
  readonly venue?: Venue | undefined;
  readonly delegations: readonly Delegation[];
  readonly participants: readonly Participant[];
  readonly absentees: readonly Absentee[];
  readonly proposals: readonly Claim<Proposal>[];
  readonly outcomes: readonly Claim<TalksOutcome>[];
  readonly previous?: PreviousRound | undefined;
  /** Where the facts of the round can be read. */
  readonly sources: NonNullable<TalksRound["sources"]>;
}

const DAY = 86_400_000;

/**
 * The numbered round that a moment belongs to: the last that has begun, or that begins within a day of it.
 *
 * @returns `undefined` where no talks had begun or were near
 * @throws RangeError where `at` is not an instant
 */
export function roundAt(process: TalksProcess, at: Instant): TalksRound | undefined {
  const moment = epochMilliseconds(at);
  return numberedRounds(process).findLast(({ window }) => epochMilliseconds(window.start) <= moment + DAY);
}

/** One round as its sources tell it, with what the round before led to. Never throws on a process that a reader accepts. */
export function roundSummary(process: TalksProcess, round: TalksRound): RoundSummary {
  const number = roundNumber(process, round.id);
  const before = previousRound(process, round.id);
  return {
    process: process.id,
    processName: process.name,
    round: round.id,
    ...(number === undefined ? {} : { number }),
    status: round.status,
    window: round.window,
    ...(round.venue === undefined ? {} : { venue: round.venue }),
    delegations: round.delegations ?? [],
    participants: round.participants ?? [],
    absentees: round.absentees ?? [],
    proposals: round.proposals ?? [],
    outcomes: round.outcomes ?? [],
    ...(before === undefined ? {} : { previous: summaryOfPrevious(process, before) }),
    sources: round.sources ?? [],
  };
}

function summaryOfPrevious(process: TalksProcess, round: TalksRound): PreviousRound {
  const number = roundNumber(process, round.id);
  const only = onlyOutcome(round);
  return {
    round: round.id,
    ...(number === undefined ? {} : { number }),
    window: round.window,
    ...(round.venue === undefined ? {} : { venue: round.venue }),
    agreed: agreedOutcomes(round),
    ...(only === undefined ? {} : { only }),
    negative: negativeOutcomes(round),
  };
}
