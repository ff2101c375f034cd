import { describePath, error, issueUnder, type Issue, type PathStep } from "../core/index.js";
import { epochMilliseconds } from "../time/index.js";
import { partIssues } from "./part-issues.js";
import { positionIssues, type PositionIssueCode } from "./position-issues.js";
import { fulfilmentIssues, talksRoundIssues, type TalksRoundIssueCode } from "./round-issues.js";
import type { TalksProcess } from "./talks-process.js";
import type { TalksRound } from "./talks-round.js";

/** What can be wrong with a process whose shape is right. */
export type TalksProcessIssueCode =
  | TalksRoundIssueCode
  | PositionIssueCode
  | "duplicate_round"
  | "rounds_out_of_order"
  | "ordinal_out_of_order"
  | "unknown_commitment";

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
    ...commitmentIssues(process),
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
    if (ordinal === undefined || kind !== "talks" || status === "cancelled" || status === "postponed") continue;
    if (highest !== undefined && ordinal <= highest.ordinal) {
      const path = ["rounds", index, "ordinal"];
      const message = `${describePath(path)} is ${ordinal} after round ${highest.ordinal} (rounds[${highest.index}]): expected a higher number for a later round. Correct one.`;
      issues.push(error({ code: "ordinal_out_of_order", path, input: ordinal, message }));
    } else highest = { ordinal, index };
  }
  return issues;
}

function commitmentIssues({ rounds, fulfilments }: TalksProcess): Issue<"unknown_commitment">[] {
  const promised = new Set(rounds.flatMap(({ outcomes = [] }) => outcomes.flatMap(({ value }) => value.commitment ?? [])));
  const unknown = (claims: TalksProcess["fulfilments"], at: readonly PathStep[]): Issue<"unknown_commitment">[] =>
    (claims ?? []).flatMap(({ value: { commitment } }, index) => {
      if (commitment === undefined || promised.has(commitment)) return [];
      const path = [...at, index, "value", "commitment"];
      const message = `${describePath(path)} is ${JSON.stringify(commitment)}, which no outcome of the process promises: expected the "commitment" of one. Correct it, or remove it where no promise is known.`;
      return [error({ code: "unknown_commitment", path, input: commitment, message })];
    });
  return [...unknown(fulfilments, ["fulfilments"]), ...rounds.flatMap((round, index) => unknown(round.fulfilments, ["rounds", index, "fulfilments"]))];
}
