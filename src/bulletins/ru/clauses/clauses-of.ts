import type { BulletinText } from "../../shared/bulletin-text.js";
import type { Mark, MarkOf } from "../mark.js";
import { cover, type Clause } from "../segment.js";
import { isSentenceStart } from "../sentence-start.js";
import { close, newState, spanOf, startSentence, type State } from "./state.js";
import { takeNoun } from "./take-noun.js";
import { takePlace, takeUnknown } from "./take-place.js";
import { takeTerm } from "./take-term.js";
import { takeVerb } from "./take-verb.js";

/** Cuts the marks of a text into segments that hold at most one figure each. Linear. Never throws. */
export function clausesOf(text: BulletinText, marks: readonly Mark[]): Clause[] {
  const state = newState(text, marks);
  for (let i = 0; i < marks.length; ) i = step(state, i);
  close(state);
  return state.clauses;
}

/** Takes the mark at an index; returns the index of the next. */
function step(state: State, i: number): number {
  const mark = state.marks[i];
  if (mark === undefined) return i + 1;
  if (i > 0 && isSentenceStart(state.text, mark.first)) startSentence(state);
  if (mark.kind === "count" || mark.kind === "weapon") return takeNoun(state, mark, i);
  if (take(state, mark, i)) cover(state.segment, state.text.words, mark.first, mark.last);
  return i + 1;
}

/** Takes a mark that is no noun; says whether it was understood. */
function take(state: State, mark: Exclude<Mark, MarkOf<"count" | "weapon">>, i: number): boolean {
  switch (mark.kind) {
    case "verb":
      if (mark.value.isAttributive) return false;
      takeVerb(state, mark.value, i);
      return true;
    case "place":
      return takePlace(state, mark, i);
    case "time":
      state.clauses.push({ kind: "time", sentence: state.sentence, time: mark.value, span: spanOf(state, mark) });
      return false;
    case "unknown":
      takeUnknown(state, mark, i);
      return false;
    case "adjective":
      return false;
    default:
      takeTerm(state, mark.kind, mark, i);
      return true;
  }
}
