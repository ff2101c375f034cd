import { epochMilliseconds } from "../time/index.js";
import { isOff } from "./status/status-questions.js";
import type { TalksProcess } from "./talks-process.js";
import type { TalksRound, TalksRoundId } from "./talks-round.js";

/**
 * The numbered rounds of a process, by their start: its `talks`, without those that were postponed or cancelled.
 * Never throws on a process that a reader accepts.
 *
 * @example numberedRounds({ id: "p", name: "P", parties: ["UA", "RU"], rounds: [] }) // => []
 */
export function numberedRounds({ rounds }: TalksProcess): readonly TalksRound[] {
  return rounds.filter(({ kind, status }) => kind === "talks" && !isOff(status)).sort((a, b) => epochMilliseconds(a.window.start) - epochMilliseconds(b.window.start));
}

/**
 * The number of a round within its process: its ordinal where one is given, else its place among the numbered rounds.
 *
 * @returns `undefined` where the process has no such meeting, or where it is not a numbered round
 * @example roundNumber({ id: "p", name: "P", parties: ["UA", "RU"], rounds: [] }, "r1") // => undefined
 */
export function roundNumber(process: TalksProcess, id: TalksRoundId): number | undefined {
  const rounds = numberedRounds(process);
  const index = rounds.findIndex((round) => round.id === id);
  return index < 0 ? undefined : (rounds[index]?.ordinal ?? index + 1);
}

/**
 * The numbered round before a meeting of the same process: before it in time, whatever the meeting's own kind.
 *
 * @returns `undefined` where the process has no such meeting, or none before it
 * @example previousRound({ id: "p", name: "P", parties: ["UA", "RU"], rounds: [] }, "r1") // => undefined
 */
export function previousRound(process: TalksProcess, id: TalksRoundId): TalksRound | undefined {
  const start = startOf(process, id);
  return start === undefined ? undefined : numberedRounds(process).findLast((round) => round.id !== id && epochMilliseconds(round.window.start) < start);
}

/**
 * The numbered round after a meeting of the same process: after it in time, whatever the meeting's own kind.
 *
 * @returns `undefined` where the process has no such meeting, or none after it
 * @example nextRound({ id: "p", name: "P", parties: ["UA", "RU"], rounds: [] }, "r1") // => undefined
 */
export function nextRound(process: TalksProcess, id: TalksRoundId): TalksRound | undefined {
  const start = startOf(process, id);
  return start === undefined ? undefined : numberedRounds(process).find((round) => round.id !== id && epochMilliseconds(round.window.start) > start);
}

function startOf({ rounds }: TalksProcess, id: TalksRoundId): number | undefined {
  const round = rounds.find((one) => one.id === id);
  return round === undefined ? undefined : epochMilliseconds(round.window.start);
}
