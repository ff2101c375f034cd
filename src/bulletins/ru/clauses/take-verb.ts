import type { Verb } from "../terms.js";
import { closeBefore, endAttempt, type State } from "./state.js";

/** Takes a verb: it ends an attempt, joins the verb before it, or begins a segment where one has a verb already. */
export function takeVerb(state: State, verb: Verb, i: number): void {
  endAttempt(state);
  const { verb: before } = state.segment;
  const { measure, number, isActive } = verb;
  if (before !== undefined && isJoinedVerb(state, i)) {
    state.segment.verb = { measure: before.measure === measure ? measure : "intercepted", number, isActive };
    return;
  }
  if (before !== undefined) closeBefore(state, i);
  const { segment, pending } = state;
  if (state.isParted) segment.entries = segment.entries.filter(({ count }) => count !== undefined);
  segment.verb = { measure, number, isActive };
  segment.isVoid ||= pending.isNot;
  pending.isNot = false;
  state.isVerbLast = segment.entries.length > 0;
  state.isParted = false;
}

/** «перехвачены и уничтожены», «сбито/подавлено». */
function isJoinedVerb({ marks }: State, i: number): boolean {
  const before = marks[i - 1];
  return before?.kind === "verb" || (before?.kind === "and" && marks[i - 2]?.kind === "verb");
}
