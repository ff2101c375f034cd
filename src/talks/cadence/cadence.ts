import type { Side } from "../../source/index.js";
import { momentWindow, type Instant } from "../../time/index.js";
import { againstPlan, type AgainstPlan } from "./against-plan.js";
import { processAsOf } from "../as-of/process-as-of.js";
import { headContinuity, venueContinuity, type HeadContinuity, type VenueContinuity } from "./continuity.js";
import { endToStart, lengthOf, startToStart, type MinuteBounds } from "./minutes.js";
import type { Absentee } from "../participant.js";
import { numberedRounds, roundNumber } from "../round-order.js";
import { hasBegun, isOff, isUnderWay } from "../status/status-questions.js";
import type { TalksProcess } from "../talks-process.js";
import type { TalksRound, TalksRoundId } from "../talks-round.js";

/** One numbered round in the rhythm of its process. All times in minutes. */
export interface RoundCadence {
  readonly round: TalksRoundId;
  /** Its number within the process. */
  readonly number: number;
  /** From the start of the round before to its own; absent for the first. */
  readonly sincePreviousStart?: MinuteBounds | undefined;
  /** From the end of the round before to its own start; absent for the first. */
  readonly sincePreviousEnd?: MinuteBounds | undefined;
  /** How long it took, by its window; sources' own words stand in the round's timing. Absent until it is over. */
  readonly length?: MinuteBounds | undefined;
  /** Against the round before; absent for the first. */
  readonly venue?: VenueContinuity | undefined;
  /** Against the round before, for each party whose heads are known at both. */
  readonly heads: readonly HeadContinuity[];
  readonly absentees: readonly Absentee[];
  /** Every plan for it against what came. */
  readonly plans: readonly AgainstPlan[];
}

/** The rhythm of a process, as it was known at a moment. */
export interface Cadence {
  readonly at: Instant;
  /** The numbered rounds that had begun, by their start. */
  readonly rounds: readonly RoundCadence[];
  /** Time since the last round ended; absent where none had, and 0 while one is under way. Minutes. */
  readonly sinceLast?: { readonly round: TalksRoundId; readonly minutes: MinuteBounds } | undefined;
  /** The next round that was set, and how long it is until then. Below 0 where its time has passed. Minutes. */
  readonly untilNext?: { readonly round: TalksRoundId; readonly minutes: MinuteBounds } | undefined;
  /** Meetings put off or called off and not set anew. */
  readonly notHeld: readonly TalksRoundId[];
  /** Of the rounds begun, how often each party changed its head. */
  readonly headChanges: Readonly<Partial<Record<Side, number>>>;
}

/**
 * Intervals, lengths, places, heads, absences and plans of a process's numbered rounds, from what was known at a moment
 * ({@link processAsOf}). Times are bounds: a round known only by its date has no minute.
 *
 * @throws RangeError where `at` is not an instant
 * @example cadence({ id: "p", name: "P", parties: ["UA", "RU"], rounds: [] }, "2025-06-02T12:00Z").rounds // => []
 */
export function cadence(process: TalksProcess, at: Instant): Cadence {
  const known = processAsOf(process, at);
  const numbered = numberedRounds(known);
  const begun = numbered.filter(({ status }) => hasBegun(status));
  const rounds = begun.map((round, index) => roundCadence(known, round, begun[index - 1]));
  const last = begun.at(-1);
  const next = numbered.find(({ status }) => !hasBegun(status));
  const now = momentWindow(at);
  return {
    at,
    rounds,
    ...(last === undefined ? {} : { sinceLast: { round: last.id, minutes: sinceEnd(last, at) } }),
    ...(next === undefined ? {} : { untilNext: { round: next.id, minutes: startToStart(now, next.window) } }),
    notHeld: known.rounds.filter(({ kind, status }) => kind === "talks" && isOff(status)).map(({ id }) => id),
    headChanges: countChanges(rounds.flatMap(({ heads }) => heads)),
  };
}

function roundCadence(process: TalksProcess, round: TalksRound, before: TalksRound | undefined): RoundCadence {
  return {
    round: round.id,
    number: roundNumber(process, round.id) ?? 0,
    ...(before === undefined
      ? { heads: [] }
      : {
          sincePreviousStart: startToStart(before.window, round.window),
          sincePreviousEnd: endToStart(before.window, round.window),
          venue: venueContinuity(before.venue, round.venue),
          heads: headContinuity(before, round),
        }),
    ...(isUnderWay(round.status) ? {} : { length: lengthOf(round.window) }),
    absentees: round.absentees ?? [],
    plans: againstPlan(round),
  };
}

function sinceEnd({ status, window }: TalksRound, at: Instant): MinuteBounds {
  if (isUnderWay(status)) return { min: 0, max: 0 };
  const { min, max } = endToStart(window, momentWindow(at));
  return { min: Math.max(0, min), max: Math.max(0, max) };
}

function countChanges(heads: readonly HeadContinuity[]): Readonly<Partial<Record<Side, number>>> {
  const counts: Partial<Record<Side, number>> = {};
  for (const { party, changed } of heads) counts[party] = (counts[party] ?? 0) + (changed ? 1 : 0);
  return counts;
}
