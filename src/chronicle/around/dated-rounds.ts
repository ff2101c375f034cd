import { failure, success, warning, type Outcome } from "../../core/index.js";
import { hasBegun, numberedRounds, type TalksProcess, type TalksRound } from "../../talks/index.js";
import { epochMilliseconds, type Zone } from "../../time/index.js";
import type { DatedRound } from "./night-plan.js";
import { roundDays } from "../shared/round-days.js";

/** A round with its days and all that is known of it. */
export interface RoundWithDays extends DatedRound {
  readonly round: TalksRound;
}

/**
 * Rounds with their days, by their start: of a process the numbered ones that had begun.
 *
 * @returns `no_rounds`; `undated_round`, a warning while other rounds have a day
 */
export function datedRounds(talks: TalksRound | readonly TalksRound[] | TalksProcess, zone: Zone): Outcome<readonly [RoundWithDays, ...RoundWithDays[]], "no_rounds" | "undated_round"> {
  const rounds = [...roundsOf(talks)].sort((a, b) => epochMilliseconds(a.window.start) - epochMilliseconds(b.window.start));
  const placed = rounds.map((round) => ({ id: round.id, round, days: roundDays(round.window, zone) }));
  const [first, ...others] = placed.flatMap(({ days, ...rest }) => (days === undefined ? [] : [{ ...rest, days }]));
  const undated = placed.flatMap(({ round, days }) => (days === undefined ? [undatedRound(round)] : []));
  if (first !== undefined) return success([first, ...others], undated.map(warning));
  const [draft] = undated;
  return failure(draft ?? { code: "no_rounds", path: [], input: talks, message: "There is no round to look around: give one that was held, or a process with one." });
}

function roundsOf(talks: TalksRound | readonly TalksRound[] | TalksProcess): readonly TalksRound[] {
  if (isList(talks)) return talks;
  return "rounds" in talks ? numberedRounds(talks).filter(({ status }) => hasBegun(status)) : [talks];
}

function isList(talks: TalksRound | readonly TalksRound[] | TalksProcess): talks is readonly TalksRound[] {
  return Array.isArray(talks);
}

function undatedRound({ id, window }: TalksRound): { readonly code: "undated_round"; readonly path: []; readonly input: TalksRound["window"]; readonly message: string } {
  return { code: "undated_round", path: [], input: window, message: `The round ${JSON.stringify(id)} is known no better than from ${window.start} to ${window.end}, so that no night is before or after it: give its days.` };
}
