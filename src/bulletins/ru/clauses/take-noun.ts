import { SIGN } from "../../../core/lexicon/index.js";
import { isGeneric } from "../../../munition/index.js";
import type { Mark } from "../mark.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { cover, type Entry } from "../segment.js";
import { close, closeBefore, type State } from "./state.js";

/** Takes weapons, a count, or both at a mark; returns the index of the mark after them. */
export function takeNoun(state: State, mark: Mark, i: number): number {
  const found = nounPhraseAt(state.text, state.marks, i, state.pending.isAll);
  if (found === undefined) {
    takeOtherCount(state, mark, i);
    return i + 1;
  }
  const { entry, next, verb } = found;
  if (isBracketed(state, mark) && entry.count !== undefined) return takeBracketed(state, entry, next);
  if (entry.count === undefined && !isTakenNamed(state, entry, i)) {
    state.isParted = true;
    return i + 1;
  }
  if (state.segment.entries.length > 0 && !isListed(state, entry)) closeBefore(state, i);
  const { segment, pending } = state;
  segment.entries.push(entry);
  segment.isMore ||= pending.isMore;
  segment.isTotal ||= pending.isTotal;
  segment.verb ??= verb;
  cover(segment, state.text.words, entry.first, entry.last);
  pending.isMore = false;
  pending.isTotal = false;
  pending.isAll = false;
  state.isParted = false;
  return next;
}

function isBracketed({ text, segment, lead, isAttempt }: State, mark: Mark): boolean {
  return ((text.signs[mark.first] ?? 0) & SIGN.open) !== 0 && lead === "over" && segment.places.length > 0 && !isAttempt;
}

/**
 * «уничтожены БПЛА над Белгородской (2 БПЛА) и Курской (3 БПЛА) областями»: counts of the places alone; «уничтожен 61 БПЛА:
 * над Ростовской областью (27)»: an item, as with a dash.
 */
function takeBracketed(state: State, entry: Entry, next: number): number {
  const { segment, text, group } = state;
  const place = segment.places.at(-1);
  if (place !== undefined && isBracketedItem(state)) {
    if (segment.entries.length > 0) {
      const own = segment.places.splice(group.from);
      close(state);
      state.segment.places.push(...own);
      state.segment.isAbove = true;
      state.isPlaceFirst = true;
      state.lead = "over";
    }
    state.segment.entries.push(entry);
  } else if (place !== undefined && entry.count !== undefined) place.count = entry.count.quantity;
  cover(state.segment, text.words, entry.first, entry.last);
  return next;
}

/** Clauses that may stand between the weapons and the places: «больше всего». */
const LONGEST_LEAD = 4;

/** Whether the place before a bracket is parted from the weapons counted before it, and has none of its own. */
function isBracketedItem({ segment: { entries, places, sentence }, clauses, group }: State): boolean {
  if (places.length - group.from !== 1) return false;
  if (entries.length > 0) return group.isCutOff && entries.every(({ count }) => count !== undefined);
  for (let at = clauses.length - 1; at >= clauses.length - LONGEST_LEAD && at >= 0; at -= 1) {
    const before = clauses[at];
    if (before?.kind === "segment" && before.entries.length > 0) return sentence.index - before.sentence.index <= 1;
  }
  return false;
}

/** A weapon without a count: in an attempt, as the subject or object of a verb beside it, or at the end of a list. */
function isTakenNamed(state: State, entry: Entry, i: number): boolean {
  const { segment, isAttempt, isParted, isVerbLast } = state;
  if (isAttempt) return true;
  if (entry.isMeans || isVerbLast) return false;
  if (isItemNamed(state, i)) return true;
  return segment.entries.length === 0 ? segment.verb === undefined || !isParted : isListed(state, entry) && isJoinedNoun(state, i);
}

/** «…, БПЛА вертолетного типа – над Белгородской областью»: behind the places of the weapons before, with a dash and its own. */
function isItemNamed({ text, marks, segment }: State, i: number): boolean {
  if (segment.places.length === 0) return false;
  let at = i + 1;
  while (marks[at]?.kind === "plain" || marks[at]?.kind === "adjective") at += 1;
  const after = marks[at];
  return after?.kind === "over" && ((text.signs[after.first] ?? 0) & SIGN.dash) !== 0;
}

/** Whether nothing but «и», a comma and an adjective stand between the weapon and the one before it. */
function isJoinedNoun({ marks }: State, i: number): boolean {
  for (let j = i - 1; j >= i - 4; j -= 1) {
    const kind = marks[j]?.kind;
    if (kind === "weapon") return true;
    if (kind !== "and" && kind !== "adjective" && kind !== "plain" && kind !== "more") return false;
  }
  return false;
}

/**
 * Whether weapons go with those before them: «один снаряд и два БПЛА уничтожены», «3 «Лютый» и 4 Ан-196» (a model twice);
 * not «три «Нептун»: два – над Курской областью», which tells them apart.
 */
function isListed({ text, segment, isAttempt, isVerbLast, isPlaceFirst }: State, { weapon, first }: Entry): boolean {
  if (isAttempt) return true;
  if (weapon === undefined || isVerbLast || (segment.places.length > 0 && !isPlaceFirst)) return false;
  const isApart = isGeneric(weapon) || ((text.signs[first] ?? 0) & APART) !== 0;
  return segment.entries.every((entry) => entry.weapon !== undefined && (entry.weapon !== weapon || !isApart));
}

/** Signs behind which the weapons counted before may be told apart by place. */
const APART = SIGN.colon | SIGN.semicolon | SIGN.newline | SIGN.bullet;

/** A count of no weapons; of regions it parts nothing: «над тремя областями и Крымом». */
function takeOtherCount(state: State, mark: Mark, i: number): void {
  if (mark.kind === "count" && mark.value.ordinal !== undefined) return;
  let after = i + 1;
  while (state.marks[after]?.kind === "adjective" || state.marks[after]?.kind === "plain") after += 1;
  if (state.lead !== "over" || state.marks[after]?.kind !== "regions") {
    state.isParted = true;
    return;
  }
  cover(state.segment, state.text.words, mark.first, mark.last);
  state.segment.isShared = true;
  state.segment.isAbove = true;
}
