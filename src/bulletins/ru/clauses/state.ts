import type { Span } from "../../../core/index.js";
import { SIGN } from "../../../core/lexicon/index.js";
import type { BulletinText } from "../../shared/bulletin-text.js";
import type { Mark } from "../mark.js";
import { newSegment, newSentence, type Clause, type Segment, type Sentence } from "../segment.js";

/** Where the reader of a text stands. */
export interface State {
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

/** The state at the head of a text. */
export function newState(text: BulletinText, marks: readonly Mark[]): State {
  const sentence = newSentence(0);
  return {
    text, marks, clauses: [], sentence, segment: newSegment(sentence), lead: undefined, group: { from: 0, isCutOff: false, isBelow: false },
    isPlaceFirst: false, isVerbLast: false, pending: nothingPending(), isAttempt: false, isVoid: false, isParted: false,
  };
}

/** Nothing that holds for the weapons that follow. */
export function nothingPending(): State["pending"] {
  return { isMore: false, isTotal: false, isAll: false, isNot: false };
}

/** Ends the segment in hand and begins another. */
export function close(state: State): void {
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

/** Ends the sentence in hand, with what holds in it alone. */
export function startSentence(state: State): void {
  state.sentence = newSentence(state.sentence.index + 1);
  state.pending = nothingPending();
  state.isAttempt = false;
  state.isVoid = false;
  close(state);
}

/** Ends the telling of an attempt, where one is told. */
export function endAttempt(state: State): void {
  if (!state.isAttempt) return;
  state.isAttempt = false;
  close(state);
}

/**
 * Begins a segment; places right before it that are its own go along: «…, над Курской областью уничтожены 7»,
 * «над Калужской – 7», «…: над Калужской 7».
 */
export function closeBefore(state: State, i: number): void {
  const { segment, marks, text, group } = state;
  const [mark, before] = [marks[i], marks[i - 1]];
  const signs = text.signs[mark?.first ?? 0] ?? 0;
  const isTied = before?.kind === "place" && segment.entries.length > 0 && segment.places.length > group.from;
  const isOwn = mark?.kind === "verb" ? (signs & ~SIGN.dash) === 0 && (group.isCutOff || group.from > 0) : signs === SIGN.dash || (signs === 0 && group.isCutOff);
  const moved = isTied && isOwn ? segment.places.splice(group.from) : [];
  close(state);
  state.segment.places.push(...moved);
  state.segment.isAbove = moved.length > 0;
  state.isPlaceFirst = moved.length > 0;
  if (moved.length > 0) state.lead = "over";
}

/** Where a mark stands. */
export function spanOf({ text: { words } }: State, { first, last }: Mark): Span {
  return { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 };
}
