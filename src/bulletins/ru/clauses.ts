import type { Span } from "../../core/index.js";
import { isCapital, type BulletinText } from "../shared/bulletin-text.js";
import { SIGN } from "../shared/signs.js";
import { isDistrictHere } from "./district.js";
import type { Mark, MarkOf } from "./mark.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { newSegment, newSentence, type Clause, type Entry, type Segment, type Sentence } from "./segment.js";
import { isSentenceStart } from "./sentence-start.js";
import type { PhraseTerm, Verb } from "./terms.js";

/** Signs that cut what follows off from what stands before. */
const CUTTING = SIGN.comma | SIGN.colon | SIGN.semicolon;

/** «над»: a place below. */
const BELOW = "над";

/** Where the reader of a text stands. */
interface State {
  readonly text: BulletinText;
  readonly marks: readonly Mark[];
  readonly clauses: Clause[];
  sentence: Sentence;
  segment: Segment;
  /** What was last led up to: places that count, that only locate, or that weapons were bound for. */
  lead: "over" | "near" | "bound" | undefined;
  /** Where among the segment's places the last that «над» leads up to begin, and whether a sign cuts them off. */
  group: { from: number; isCutOff: boolean; isBelow: boolean };
  /** Whether the segment's places stand before its count. */
  isPlaceFirst: boolean;
  /** Whether the segment's verb stands after its weapons. */
  isVerbLast: boolean;
  /** Words that hold for the weapons that follow. */
  pending: { isMore: boolean; isTotal: boolean; isAll: boolean; isNot: boolean };
  isAttempt: boolean;
  isVoid: boolean;
  /** Whether words that were not understood stand since the last weapon or verb. */
  isParted: boolean;
}

/** Cuts the marks of a text into segments that hold at most one figure each. Linear. Never throws. */
export function clausesOf(text: BulletinText, marks: readonly Mark[]): Clause[] {
  const sentence = newSentence(0);
  const state: State = {
    text, marks, clauses: [], sentence, segment: newSegment(sentence), lead: undefined, group: { from: 0, isCutOff: false, isBelow: false }, isPlaceFirst: false, isVerbLast: false,
    pending: nothingPending(), isAttempt: false, isVoid: false, isParted: false,
  };
  for (let i = 0; i < marks.length; ) i = step(state, i);
  close(state);
  return state.clauses;
}

function nothingPending(): State["pending"] {
  return { isMore: false, isTotal: false, isAll: false, isNot: false };
}

/** Ends the segment in hand and begins another. */
function close(state: State): void {
  state.clauses.push(state.segment);
  state.segment = newSegment(state.sentence);
  state.segment.isAttempt = state.isAttempt;
  state.segment.isVoid = state.isVoid;
  state.lead = undefined;
  state.group = { from: 0, isCutOff: false, isBelow: false };
  state.isPlaceFirst = false;
  state.isVerbLast = false;
  state.isParted = false;
}

/** Takes the mark at an index; returns the index of the next. */
function step(state: State, i: number): number {
  const mark = state.marks[i];
  if (mark === undefined) return i + 1;
  if (i > 0 && isSentenceStart(state.text, mark.first)) startSentence(state);
  if (mark.kind === "count" || mark.kind === "weapon") return takeNoun(state, mark, i);
  if (take(state, mark, i)) state.segment.spans.push(spanOf(state, mark));
  return i + 1;
}

/** Takes a mark that is no noun; says whether it was understood. */
function take(state: State, mark: Exclude<Mark, MarkOf<"count" | "weapon">>, i: number): boolean {
  switch (mark.kind) {
    case "verb":
      if (mark.verb.isAttributive) return false;
      takeVerb(state, mark.verb, i);
      return true;
    case "place":
      return takePlace(state, mark, i);
    case "time":
      state.clauses.push({ kind: "time", sentence: state.sentence, time: mark.time, span: spanOf(state, mark) });
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

function startSentence(state: State): void {
  state.sentence = newSentence(state.sentence.index + 1);
  state.pending = nothingPending();
  state.isAttempt = false;
  state.isVoid = false;
  close(state);
}

function spanOf({ text: { words } }: State, { first, last }: Mark): Span {
  return { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 };
}

function takeTerm(state: State, term: PhraseTerm, mark: Mark, i: number): void {
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
      state.group = { from: state.segment.places.length, isCutOff: ((state.text.signs[mark.first] ?? 0) & CUTTING) !== 0, isBelow: state.text.words.keys[mark.first] === BELOW };
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

/** Whether a place follows, be it after its noun or an adjective: «в районах Воронежской области». */
function isBeforePlace({ marks }: State, i: number): boolean {
  for (let j = i + 1; j <= i + 4; j += 1) {
    const kind = marks[j]?.kind;
    if (kind === "place") return true;
    if (kind !== "regions" && kind !== "plain" && kind !== "adjective") return false;
  }
  return false;
}

function endAttempt(state: State): void {
  if (!state.isAttempt) return;
  state.isAttempt = false;
  close(state);
}

/** «один из которых уничтожен»: the count stands before the words that make it a part. */
function takePart(state: State, i: number): void {
  const { segment, marks } = state;
  const isCounted = marks[i - 1]?.kind === "count" && segment.entries.length === 1 && segment.places.length === 0 && segment.verb === undefined;
  if (!isCounted) close(state);
  state.segment.isPart = true;
}

function takeVerb(state: State, verb: Verb, i: number): void {
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

/**
 * Begins a segment; places right before it that are its own go along: «…, над Курской областью уничтожены 7»,
 * «над Калужской – 7».
 */
function closeBefore(state: State, i: number): void {
  const { segment, marks, text, group } = state;
  const [mark, before] = [marks[i], marks[i - 1]];
  const signs = text.signs[mark?.first ?? 0] ?? 0;
  const isTied = before?.kind === "place" && segment.entries.length > 0 && segment.places.length > group.from;
  const isOwn = mark?.kind === "verb" ? (signs & ~SIGN.dash) === 0 && (group.isCutOff || group.from > 0) : signs === SIGN.dash;
  const moved = isTied && isOwn ? segment.places.splice(group.from) : [];
  close(state);
  state.segment.places.push(...moved);
  state.segment.isAbove = moved.length > 0;
  state.isPlaceFirst = moved.length > 0;
  if (moved.length > 0) state.lead = "over";
}

function takePlace(state: State, mark: MarkOf<"place">, i: number): boolean {
  const { segment, lead, marks } = state;
  if (mark.isDistrict && !isDistrictHere(state.text, marks, i)) return false;
  if (lead === "bound") segment.bound = { start: segment.bound?.start ?? 0, end: spanOf(state, mark).end };
  if (lead === "near" || lead === "bound") return true;
  const isDashed = segment.entries.length > 0 && ((state.text.signs[mark.first] ?? 0) & SIGN.dash) !== 0;
  if (lead === undefined && !isDashed) return false;
  if (isDashed && lead === undefined) state.lead = "over";
  segment.isAbove = true;
  if (!state.isAttempt) state.sentence.hasPlace = true;
  if (segment.entries.length === 0) state.isPlaceFirst = true;
  segment.places.push({ place: mark.place, span: spanOf(state, mark), isBelow: state.group.isBelow });
  return true;
}

/** A capital among the names that «над» leads up to may be a place that is not known. */
function takeUnknown(state: State, mark: Mark, i: number): void {
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

/** A count of no weapons; of regions it parts nothing: «над тремя областями и Крымом». */
function takeOtherCount(state: State, mark: Mark, i: number): void {
  let after = i + 1;
  while (state.marks[after]?.kind === "adjective" || state.marks[after]?.kind === "plain") after += 1;
  if (state.lead !== "over" || state.marks[after]?.kind !== "regions") {
    state.isParted = true;
    return;
  }
  state.segment.spans.push(spanOf(state, mark));
  state.segment.isShared = true;
  state.segment.isAbove = true;
}

function takeNoun(state: State, mark: Mark, i: number): number {
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
  segment.spans.push(entry.span);
  state.pending = { ...nothingPending(), isNot: pending.isNot };
  state.isParted = false;
  return next;
}

function isBracketed({ text, segment, lead, isAttempt }: State, mark: Mark): boolean {
  return ((text.signs[mark.first] ?? 0) & SIGN.open) !== 0 && lead === "over" && segment.places.length > 0 && !isAttempt;
}

/** «над Белгородской (2 БПЛА) и Курской (3 БПЛА) областями». */
function takeBracketed({ segment }: State, { count, span }: Entry, next: number): number {
  const place = segment.places.at(-1);
  if (place !== undefined && count !== undefined) place.count = count.quantity;
  segment.spans.push(span);
  return next;
}

/** A weapon without a count: in an attempt, as the subject or object of a verb beside it, or at the end of a list. */
function isTakenNamed(state: State, entry: Entry, i: number): boolean {
  const { segment, isAttempt, isParted, isVerbLast } = state;
  if (isAttempt) return true;
  if (entry.isMeans || isVerbLast) return false;
  return segment.entries.length === 0 ? segment.verb === undefined || !isParted : isListed(state, entry) && isJoinedNoun(state, i);
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

/** Whether weapons go with those before them: «один снаряд и два БПЛА уничтожены». */
function isListed({ segment, isAttempt, isVerbLast, isPlaceFirst }: State, { weapon }: Entry): boolean {
  if (isAttempt) return true;
  if (weapon === undefined || isVerbLast || (segment.places.length > 0 && !isPlaceFirst)) return false;
  return segment.entries.every((entry) => entry.weapon !== undefined && entry.weapon !== weapon);
}
