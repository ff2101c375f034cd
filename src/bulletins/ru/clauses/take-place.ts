import { SIGN } from "../../../core/lexicon/index.js";
import { isCapital } from "../../shared/bulletin-text.js";
import { isDistrictHere } from "../district.js";
import { nounPhraseAt } from "../noun-phrase.js";
import type { Mark, MarkOf } from "../mark.js";
import { close, spanOf, type State } from "./state.js";

/** Takes a place; says whether it was understood, be it as one that only tells where another lies. */
export function takePlace(state: State, mark: MarkOf<"place">, i: number): boolean {
  if (mark.value.isDistrict && !isDistrictHere(state.text, state.marks, i)) return false;
  if (isNextItem(state, i) || isHeadOfItem(state, i)) startItem(state);
  const { segment, lead } = state;
  if (lead === "bound") segment.bound = { start: segment.bound?.start ?? 0, end: spanOf(state, mark).end };
  if (lead === "near" || lead === "bound") return true;
  const isDashed = segment.entries.length > 0 && ((state.text.signs[mark.first] ?? 0) & SIGN.dash) !== 0;
  if (lead === undefined && !isDashed) return false;
  if (isDashed && lead === undefined) state.lead = "over";
  segment.isAbove = true;
  if (!state.isAttempt) state.sentence.hasPlace = true;
  if (segment.entries.length === 0) state.isPlaceFirst = true;
  segment.places.push({ place: mark.value.place, span: spanOf(state, mark), isBelow: state.group.isBelow });
  return true;
}

/** «Над Брянской – двенадцать, Курской – три»: a place after the count of the one before it begins another item. */
function isNextItem(state: State, i: number): boolean {
  const { marks, segment, isPlaceFirst, lead } = state;
  if (!isPlaceFirst || lead !== "over" || segment.entries.length === 0) return false;
  let at = i + 1;
  while (marks[at]?.kind === "regions") at += 1;
  return isCountOfPlace(state, at);
}

/** «Брянская область – 41», «Крым: 5 БПЛА»: at the head of an item, without «над». */
function isHeadOfItem(state: State, i: number): boolean {
  const { text, marks, segment, lead } = state;
  if (lead !== undefined && segment.entries.length === 0) return false;
  if (((text.signs[marks[i]?.first ?? 0] ?? 0) & HEADING) === 0) return false;
  let at = i + 1;
  while (marks[at]?.kind === "regions") at += 1;
  return isCountOfPlace(state, at) && nounPhraseAt(text, marks, at, false) !== undefined;
}

/** Signs before the head of an item. */
const HEADING = SIGN.newline | SIGN.bullet | SIGN.colon | SIGN.semicolon | SIGN.comma | SIGN.open;

/** Whether a count follows a dash, a colon or an opening bracket. */
function isCountOfPlace({ text, marks }: State, at: number): boolean {
  const after = marks[at];
  return after?.kind === "count" && ((text.signs[after.first] ?? 0) & (SIGN.dash | SIGN.colon | SIGN.open)) !== 0;
}

function startItem(state: State): void {
  close(state);
  state.lead = "over";
  state.group = { from: 0, isCutOff: false, isBelow: true };
}

/** A capital among the names that «над» leads up to may be a place that is not known. */
export function takeUnknown(state: State, mark: Mark, i: number): void {
  state.isParted = true;
  state.segment.hasUnknown = true;
  if (state.lead === "over" && isCapital(state.text, mark.first) && (isLeadingUp(state, i - 1) || (state.marks[i - 1]?.kind === "unknown" && isLeadingUp(state, i - 2)))) {
    state.segment.hasUnreadPlace = true;
    state.segment.isShared = true;
  }
}

/** Whether a place may follow the mark in a list that «над» leads up to. */
function isLeadingUp({ marks }: State, i: number): boolean {
  const kind = marks[i]?.kind;
  return kind === "place" || kind === "over" || kind === "and" || kind === "in" || kind === "adjective";
}
