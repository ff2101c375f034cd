import type { Claim } from "../claim/index.js";
import type { Absentee, Delegation, Participant, Proposal, TalksOutcome, TalksProcess, TalksProcessId, TalksRound, TalksRoundId, TalksStatus, Venue } from "../talks/index.js";
import { epochMilliseconds, type Instant, type TimeWindow } from "../time/index.js";

/** What a meeting before this one led to, each outcome per its source. */
export interface PreviousRound {
  readonly round: TalksRoundId;
  readonly ordinal?: number | undefined;
  readonly window: TimeWindow;
  /** What was agreed. */
  readonly agreed: readonly Claim<TalksOutcome>[];
  /** What was open and stayed so, or was sought and not found. */
  readonly notReached: readonly Claim<TalksOutcome>[];
}

/** One round of talks in its process. */
export interface RoundSummary {
  readonly process: TalksProcessId;
  readonly processName: string;
  readonly round: TalksRoundId;
  /** Its number among the talks of its process. */
  readonly ordinal?: number | undefined;
  readonly status: TalksStatus;
  readonly window: TimeWindow;
  readonly venue?: Venue | undefined;
  readonly delegations: readonly Delegation[];
  readonly participants: readonly Participant[];
  readonly absentees: readonly Absentee[];
  readonly proposals: readonly Claim<Proposal>[];
  readonly outcomes: readonly Claim<TalksOutcome>[];
  /** The talks before it in the process, if there were any. */
  readonly previous?: PreviousRound | undefined;
  /** Where the facts of the round can be read. */
  readonly sources: TalksRound["sources"];
}

/**
 * The round of talks that a moment belongs to: under way at it, else the nearest of the same UTC day or later within a
 * day, else the last one before. Meetings of other kinds are passed over.
 *
 * @returns `undefined` where no talks had begun or were near. Never throws on readable processes.
 */
export function roundSummaryAt(process: TalksProcess, at: Instant): RoundSummary | undefined {
  const moment = epochMilliseconds(at);
  const talks = process.rounds
    .filter(({ kind }) => kind === "talks")
    .sort((a, b) => epochMilliseconds(a.window.start) - epochMilliseconds(b.window.start));
  const begun = talks.findLastIndex(({ window }) => epochMilliseconds(window.start) <= moment + DAY);
  const round = talks[begun];
  return round === undefined ? undefined : roundSummary(process, round, talks[begun - 1]);
}

const DAY = 86_400_000;

function roundSummary(process: TalksProcess, round: TalksRound, before: TalksRound | undefined): RoundSummary {
  return {
    process: process.id,
    processName: process.name,
    round: round.id,
    ...(round.ordinal === undefined ? {} : { ordinal: round.ordinal }),
    status: round.status,
    window: round.window,
    ...(round.venue === undefined ? {} : { venue: round.venue }),
    delegations: round.delegations ?? [],
    participants: round.participants ?? [],
    absentees: round.absentees ?? [],
    proposals: round.proposals ?? [],
    outcomes: round.outcomes ?? [],
    ...(before === undefined ? {} : { previous: previousRound(before) }),
    sources: round.sources,
  };
}

function previousRound(round: TalksRound): PreviousRound {
  const outcomes = round.outcomes ?? [];
  return {
    round: round.id,
    ...(round.ordinal === undefined ? {} : { ordinal: round.ordinal }),
    window: round.window,
    agreed: outcomes.filter(({ value }) => value.result === "agreed" || value.result === "agreed_in_principle"),
    notReached: outcomes.filter(({ value }) => value.result === "not_reached" || value.result === "no_progress"),
  };
}
