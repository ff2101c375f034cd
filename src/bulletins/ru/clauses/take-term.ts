import { foldText, SIGN } from "../../../core/lexicon/index.js";
import type { Mark } from "../mark.js";
import type { PhraseTerm } from "../terms.js";
import { close, endAttempt, spanOf, type State } from "./state.js";

/** Signs that cut what follows off from what stands before. */
const CUTTING = SIGN.comma | SIGN.colon | SIGN.semicolon;

/** The last word before a place below: «над», «в небе», «в воздушном пространстве». */
const BELOW: ReadonlySet<string> = new Set(["над", "небе", "пространстве"].map(foldText));

/** Takes a phrase of the formula. */
export function takeTerm(state: State, term: PhraseTerm, mark: Mark, i: number): void {
  const { segment, sentence, pending, marks } = state;
  switch (term) {
    case "attempt":
      if (segment.verb !== undefined) close(state);
      state.isAttempt = true;
      state.segment.isAttempt = true;
      return;
    case "defence":
      sentence.hasDefence = true;
      endAttempt(state);
      return;
    case "ministry":
      sentence.hasMinistry = true;
      sentence.hasSays ||= isQuoted(state, mark, i);
      return;
    case "says":
      sentence.hasSays = true;
      return;
    case "strike":
      sentence.hasStrike = true;
      return;
    case "void":
      state.isVoid = true;
      segment.isVoid = true;
      return;
    case "part":
      takePart(state, i);
      return;
    case "over":
    case "in":
      if (term === "in" && !isBeforePlace(state, i)) return;
      if (state.isPlaceFirst && segment.entries.length > 0) close(state);
      state.lead = "over";
      state.group = { from: state.segment.places.length, isCutOff: ((state.text.signs[mark.first] ?? 0) & CUTTING) !== 0, isBelow: isBelow(state, mark) };
      if (marks[i + 1]?.kind === "regions") state.segment.isAbove = true;
      return;
    case "near":
      if (isBeforePlace(state, i)) state.lead = "near";
      return;
    case "bound":
      state.lead = "bound";
      segment.bound = spanOf(state, mark);
      return;
    case "more":
      pending.isMore = true;
      return;
    case "total":
      pending.isTotal = true;
      return;
    case "all":
      pending.isAll = true;
      return;
    case "not":
      pending.isNot = true;
      return;
    case "and":
    case "regions":
    case "plain":
      return;
  }
}

/** «Минобороны РФ: …», «… — Минобороны». */
function isQuoted({ text: { signs }, marks }: State, mark: Mark, i: number): boolean {
  const after = marks[i + 1];
  return ((signs[mark.first] ?? 0) & SIGN.dash) !== 0 || (after !== undefined && ((signs[after.first] ?? 0) & SIGN.colon) !== 0);
}

function isBelow({ text: { words: { keys } } }: State, { first, last }: Mark): boolean {
  return BELOW.has(keys[first] ?? "") || BELOW.has(keys[last] ?? "");
}

/** Whether a place follows, be it after its noun or an adjective: «в районах Воронежской области». */
function isBeforePlace({ marks }: State, i: number): boolean {
  for (let j = i + 1; j <= i + 4; j += 1) {
    const kind = marks[j]?.kind;
    if (kind === "place") return true;
    if (kind !== "regions" && kind !== "plain" && kind !== "adjective") return false;
  }
  return false;
}

/** «один из которых уничтожен»: the count stands before the words that make it a part. */
function takePart(state: State, i: number): void {
  const { segment, marks } = state;
  const isCounted = marks[i - 1]?.kind === "count" && segment.entries.length === 1 && segment.places.length === 0 && segment.verb === undefined;
  if (!isCounted) close(state);
  state.segment.isPart = true;
}
