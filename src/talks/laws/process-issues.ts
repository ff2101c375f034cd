import { describePath, error, issueUnder, type Issue } from "../../core/index.js";
import { epochMilliseconds } from "../../time/index.js";
import { bookingIssues, type BookingIssueCode } from "./booking-issues.js";
import { partIssues } from "./part-issues.js";
import { positionIssues, type PositionIssueCode } from "../positions/position-issues.js";
import { fulfilmentIssues, talksRoundIssues, type TalksRoundIssueCode } from "./round-issues.js";
import { isOff } from "../status/status-questions.js";
import type { TalksProcess } from "../talks-process.js";
import type { TalksRound } from "../talks-round.js";

/** What can be wrong with a process whose shape is right. */
export type TalksProcessIssueCode =
  | TalksRoundIssueCode
  | BookingIssueCode
  | PositionIssueCode
  | "duplicate_round"
  | "rounds_out_of_order"
  | "ordinal_out_of_order";

/** The laws of a {@link TalksProcess}, those of its rounds included. */
export function talksProcessIssues(process: TalksProcess): Issue<TalksProcessIssueCode>[] {
  const { rounds, fulfilments, ...rest } = process;
  return [
    ...partIssues(rest),
    ...partIssues(fulfilments, ["fulfilments"]),
    ...fulfilmentIssues(fulfilments, ["fulfilments"]),
    ...rounds.flatMap((round, index) => talksRoundIssues(round).map((issue) => issueUnder(["rounds", index], issue))),
    ...duplicateIssues(rounds),
    ...orderIssues(rounds),
    ...ordinalIssues(rounds),
    ...bookingIssues(process),
    ...positionIssues(process),
  ];
}

function duplicateIssues(rounds: readonly TalksRound[]): Issue<"duplicate_round">[] {
  const first = new Map<string, number>();
  return rounds.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const path = ["rounds", index, "id"];
    return [error({ code: "duplicate_round", path, input: id, message: `${describePath(path)} is ${JSON.stringify(id)}, as is rounds[${earlier}].id: expected an id of its own for each meeting. Rename one.` })];
  });
}

function orderIssues(rounds: readonly TalksRound[]): Issue<"rounds_out_of_order">[] {
  return rounds.flatMap((round, index) => {
    const before = rounds[index - 1];
    if (before === undefined || epochMilliseconds(before.window.start) <= epochMilliseconds(round.window.start)) return [];
    const path = ["rounds", index, "window", "start"];
    const message = `${describePath(path)} is ${round.window.start}, before the start of rounds[${index - 1}] (${before.window.start}): expected meetings by their start. Sort them.`;
    return [error({ code: "rounds_out_of_order", path, input: round.window.start, message })];
  });
}

/** Later rounds have higher numbers. One that was put off or called off may leave its number to the next. */
function ordinalIssues(rounds: readonly TalksRound[]): Issue<"ordinal_out_of_order">[] {
  const issues: Issue<"ordinal_out_of_order">[] = [];
  let highest: { readonly ordinal: number; readonly index: number } | undefined;
  for (const [index, { ordinal, kind, status }] of rounds.entries()) {
    if (ordinal === undefined || kind !== "talks" || isOff(status)) continue;
    if (highest !== undefined && ordinal <= highest.ordinal) {
      const path = ["rounds", index, "ordinal"];
      const message = `${describePath(path)} is ${ordinal} after round ${highest.ordinal} (rounds[${highest.index}]): expected a higher number for a later round. Correct one.`;
      issues.push(error({ code: "ordinal_out_of_order", path, input: ordinal, message }));
    } else highest = { ordinal, index };
  }
  return issues;
}
