import { SIGN } from "../../../core/lexicon/index.js";
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
  if (before !== undefined || isOfNextWeapons(state, i)) closeBefore(state, i);
  const { segment, pending } = state;
  if (state.isParted) segment.entries = segment.entries.filter(({ count }) => count !== undefined);
  segment.verb = { measure, number, isActive };
  segment.isVoid ||= pending.isNot;
  pending.isNot = false;
  state.isVerbLast = segment.entries.length > 0;
  state.isParted = false;
}

/** «… над Курской – 2; кроме того, средствами ПВО уничтожена одна ракета»: cut off from the weapons before, and right before its own. */
function isOfNextWeapons({ text: { signs }, marks, segment }: State, i: number): boolean {
  if (segment.entries.length === 0) return false;
  let next = i + 1;
  while (marks[next]?.kind === "defence" || marks[next]?.kind === "adjective") next += 1;
  const noun = marks[next];
  if ((noun?.kind !== "count" && noun?.kind !== "weapon") || (signs[noun.first] ?? 0) !== 0) return false;
  for (let at = i; at > i - LONGEST_LEAD && at > 0; at -= 1) {
    const mark = marks[at];
    if (mark === undefined || mark.kind === "weapon" || mark.kind === "count" || mark.kind === "place") return false;
    if (((signs[mark.first] ?? 0) & CUTTING) !== 0) return true;
  }
  return false;
}

/** Marks that may stand between a sign and its verb: «, а также дежурными средствами ПВО уничтожены». */
const LONGEST_LEAD = 8;
const CUTTING = SIGN.comma | SIGN.semicolon | SIGN.stop | SIGN.newline;

/** «перехвачены и уничтожены», «сбито/подавлено», «перехвачены и были уничтожены». */
function isJoinedVerb({ marks }: State, i: number): boolean {
  const at = marks[i - 1]?.kind === "plain" && marks[i - 2]?.kind === "and" ? i - 2 : i - 1;
  return marks[at]?.kind === "verb" || (marks[at]?.kind === "and" && marks[at - 1]?.kind === "verb");
}
