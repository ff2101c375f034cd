import type { Span } from "../../core/index.js";
import type { Words } from "../../core/lexicon/index.js";
import type { OutcomeMeasure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import type { Quantity } from "../../quantity/index.js";
import type { CountPhrase } from "../shared/count-phrase.js";
import type { DraftPlace } from "../shared/draft-region.js";
import type { TimeTerm } from "../shared/time/time-mark.js";

/** Weapons in a segment: a count, a name, or both. */
export interface Entry {
  readonly count?: CountPhrase | undefined;
  readonly weapon?: WeaponGroup | undefined;
  /** What the words beside the name say of the number, where no count does. */
  readonly number: "one" | "many" | "any";
  /** «все»: as many as the attempt had. */
  readonly isAll: boolean;
  /** Whether the words are in the case of means: «уничтожен ударным БПЛА». */
  readonly isMeans: boolean;
  /** Its first and last word, included. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

/** A place in a segment; with a count of its own where one stands in brackets after it. */
export interface SegmentPlace {
  readonly place: DraftPlace;
  readonly span: Span;
  /** Whether it is told to lie below («над»), not to have been aimed at. */
  readonly isBelow: boolean;
  count?: Quantity | undefined;
}

/** A verb in a segment, with others that it is joined to. */
export interface SegmentVerb {
  readonly measure: OutcomeMeasure;
  readonly number: "one" | "many" | "any";
  readonly isActive: boolean;
}

/** What holds of a whole sentence. */
export interface Sentence {
  readonly index: number;
  hasDefence: boolean;
  /** Whether a place stands in it that weapons were downed over. */
  hasPlace: boolean;
  hasMinistry: boolean;
  hasSays: boolean;
  hasStrike: boolean;
}

/** A stretch of text with at most one figure: some weapons, what became of them, and where. */
export interface Segment {
  readonly kind: "segment";
  readonly sentence: Sentence;
  entries: Entry[];
  verb: SegmentVerb | undefined;
  readonly places: SegmentPlace[];
  /** Whether a place stands in it that weapons were downed over. */
  isAbove: boolean;
  /** «из них», «в том числе»: a part of what was counted before. */
  isPart: boolean;
  /** «еще»: on top of what was counted before. */
  isMore: boolean;
  /** «всего»: sums up. */
  isTotal: boolean;
  /** Tells of an attempt: what was launched, not what became of it. */
  isAttempt: boolean;
  /** Does not count: cumulative, denied. */
  isVoid: boolean;
  /** Whether a word was not understood in it. */
  hasUnknown: boolean;
  /** Whether a name that may be a place's was not understood in it. */
  hasUnreadPlace: boolean;
  /** Whether its weapons are also told of places that are not named or known, so that no place has them all. */
  isShared: boolean;
  /** Words of where the weapons were bound for. */
  bound: Span | undefined;
  /** The words that were understood, those that follow each other in one span; see {@link cover}. */
  readonly spans: CoveredSpan[];
  /** The last of them; -1 where there is none. */
  lastCovered: number;
}

/** A span that may still grow. */
interface CoveredSpan extends Span {
  end: number;
}

/** Counts words, first and last included, among those of a segment that were understood. */
export function cover(segment: Segment, { starts, ends }: Words, first: number, last: number): void {
  const { spans } = segment;
  const before = first <= segment.lastCovered + 1 ? spans[spans.length - 1] : undefined;
  const end = ends[last] ?? 0;
  if (before === undefined) spans.push({ start: starts[first] ?? 0, end });
  else if (end > before.end) before.end = end;
  segment.lastCovered = Math.max(segment.lastCovered, last);
}

/** A phrase of time among the segments. */
export interface Moment {
  readonly kind: "time";
  readonly sentence: Sentence;
  readonly time: TimeTerm;
  readonly span: Span;
}

/** Segments and phrases of time, as they follow each other. */
export type Clause = Segment | Moment;

/** A sentence of which nothing is known yet. */
export function newSentence(index: number): Sentence {
  return { index, hasDefence: false, hasPlace: false, hasMinistry: false, hasSays: false, hasStrike: false };
}

/** A segment in which nothing stands yet. */
export function newSegment(sentence: Sentence): Segment {
  return {
    kind: "segment", sentence, entries: [], verb: undefined, places: [], isAbove: false, isPart: false, isMore: false, isTotal: false,
    isAttempt: false, isVoid: false, hasUnknown: false, hasUnreadPlace: false, isShared: false, bound: undefined, spans: [], lastCovered: -1,
  };
}
