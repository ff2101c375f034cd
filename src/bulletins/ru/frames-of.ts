import { warning, type Span } from "../../core/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { boundsOf, isExact, scaleQuantity, sumQuantities, type Quantity } from "../../quantity/index.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { Figure, FigureEntry } from "./figure.js";
import { newFrame, type Frame } from "./frame.js";
import { addAttempted, attemptedCount, impliedCount, meantWeapon, type Attempted } from "./implied.js";
import type { Clause, Entry, Moment, Segment, SegmentPlace, SegmentVerb } from "./segment.js";

/** An attempt that is told, until it is known what became of it. */
interface Attempt {
  readonly sentence: number;
  readonly weapons: Attempted[];
  readonly places: SegmentPlace[];
  readonly spans: Span[];
}

/** What is known from the words before. */
interface Context {
  readonly text: BulletinText;
  readonly frames: Frame[];
  frame: Frame;
  attempt: Attempt | undefined;
  /** Whether the attempt is the frame's: a figure followed it. */
  isTaken: boolean;
  verb: SegmentVerb | undefined;
  weapon: WeaponGroup | undefined;
  before: Figure | undefined;
}

/** Makes figures of segments, and gathers those of one window. Linear. Never throws. */
export function framesOf(text: BulletinText, clauses: readonly Clause[]): Frame[] {
  const frame = newFrame();
  const context: Context = { text, frames: [frame], frame, attempt: undefined, isTaken: false, verb: undefined, weapon: undefined, before: undefined };
  for (const clause of clauses) {
    if (clause.kind === "time") takeTime(context, clause);
    else if (clause.isAttempt) takeAttempt(context, clause);
    else takeSegment(context, clause);
  }
  return context.frames.filter(({ figures }) => figures.length > 0);
}

/** A time told in a sentence of its own, after figures, begins another window. */
function takeTime(context: Context, { time, sentence, span }: Moment): void {
  const last = context.frame.figures.at(-1);
  if (last !== undefined && last.sentence.index < sentence.index) {
    if (time.kind === "day") return;
    context.frame = newFrame();
    context.frames.push(context.frame);
  }
  context.frame.times.push({ time, sentence: sentence.index });
  context.frame.spans.push(span);
}

function takeAttempt(context: Context, { sentence, entries, places, spans }: Segment): void {
  if (context.attempt?.sentence !== sentence.index) {
    context.attempt = { sentence: sentence.index, weapons: [], places: [], spans: [] };
    context.isTaken = false;
  }
  for (const { weapon, count, span } of entries) if (weapon !== undefined) addAttempted(context.attempt.weapons, { weapon, quantity: count?.quantity, span });
  context.attempt.places.push(...places);
  context.attempt.spans.push(...spans);
}

/** The weapons of an attempt, in the sentence after it or where a figure took it up. */
function attemptedIn({ attempt, isTaken }: Context, { sentence }: Segment): readonly Attempted[] {
  return attempt !== undefined && (isTaken || sentence.index - attempt.sentence <= 1) ? attempt.weapons : [];
}

function takeSegment(context: Context, segment: Segment): void {
  const figure = figureOf(context, segment);
  if (figure !== undefined) {
    context.frame.figures.push(withAttempt(context, segment, figure));
    context.frame.spans.push(...segment.spans);
    context.before = figure;
    return;
  }
  const last = context.before;
  if (segment.entries.length === 0 && (!segment.hasUnknown || last?.sentence === segment.sentence)) context.frame.spans.push(...segment.spans);
}

/** Takes up the attempt that a figure tells the outcome of; a place below the attempt is the figure's own. */
function withAttempt(context: Context, { sentence }: Segment, figure: Figure): Figure {
  const { attempt, frame } = context;
  if (context.isTaken || attempt === undefined || sentence.index - attempt.sentence > 1) return figure;
  context.isTaken = true;
  const below = figure.places.length === 0 ? attempt.places.filter(({ isBelow }) => isBelow) : [];
  for (const { weapon, quantity, span } of attempt.weapons) if (quantity !== undefined) frame.launched.push({ weapon, quantity, span });
  frame.targets.push(...attempt.places.filter((place) => !below.includes(place)));
  frame.spans.push(...attempt.spans);
  return below.length > 0 ? { ...figure, places: below } : figure;
}

function figureOf(context: Context, segment: Segment): Figure | undefined {
  const { before } = context;
  const attempted = attemptedIn(context, segment);
  const isNear = before !== undefined && segment.sentence.index - before.sentence.index <= 1;
  const isElliptical = isNear && (segment.places.length > 0 || (segment.isPart && !segment.hasUnknown));
  const verb = segment.verb ?? (isElliptical ? context.verb : undefined);
  if (segment.isVoid || verb === undefined || segment.entries.length === 0 || !isAirDefence(segment, isNear || attempted.length > 0)) return undefined;
  const found = entriesOf(context, segment, verb, attempted);
  if (found.length === 0) return undefined;
  context.verb = verb;
  context.weapon = found.length === 1 ? found[0]?.weapon : undefined;
  const [first] = segment.entries;
  const each = first?.count?.isEach === true ? first.count.quantity : undefined;
  noteDoubts(context, segment, attempted, each);
  return {
    sentence: segment.sentence,
    order: found[0]?.span.start ?? 0,
    measure: verb.measure,
    entries: found,
    places: segment.places,
    each,
    isShared: segment.isShared,
    isPart: segment.isPart || (segment.verb === undefined && before?.isPart === true && before.places.length > 0 && before.sentence === segment.sentence),
    isMore: segment.isMore,
    isTotal: segment.isTotal,
    hasVerb: segment.verb !== undefined,
    hasWeapon: first?.weapon !== undefined,
    label: segment.bound ?? labelOf(segment),
  };
}

function labelOf({ spans, entries }: Segment): { start: number; end: number } {
  const all = [...spans, ...entries.map(({ span }) => span)];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

/** Whether the words tell of weapons downed in the air, not of a strike or of what drones destroyed. */
function isAirDefence({ sentence, isAbove, entries }: Segment, isNear: boolean): boolean {
  if (sentence.hasDefence) return true;
  const isCounted = entries.some(({ count }) => count !== undefined);
  const isClaimed = isCounted && (sentence.hasPlace || (sentence.hasMinistry && sentence.hasSays));
  return !sentence.hasStrike && (isAbove || isClaimed || isNear);
}

function entriesOf(context: Context, segment: Segment, verb: SegmentVerb, attempted: readonly Attempted[]): FigureEntry[] {
  return segment.entries.flatMap((entry) => {
    // A part of a list is one of its last weapon.
    const named = entry.weapon ?? context.weapon ?? (segment.isPart ? context.before?.entries.at(-1)?.weapon : undefined);
    if (named === undefined) return [];
    if (named === "projectile-unspecified" && entry.isAll && entry.count === undefined) return everyAttempted(attempted, entry);
    const weapon = meantWeapon(named, attempted);
    return [{ weapon, quantity: quantityOf(segment, entry, verb, attemptedCount(weapon, attempted)), span: entry.span }];
  });
}

/** «все воздушные цели»: each weapon of the attempt. */
function everyAttempted(attempted: readonly Attempted[], { span }: Entry): FigureEntry[] {
  return attempted.map(({ weapon, quantity }) => ({ weapon, quantity: quantity ?? { min: 1 }, span }));
}

function quantityOf(segment: Segment, entry: Entry, verb: SegmentVerb, attempted: Quantity | undefined): Quantity {
  const { count } = entry;
  if (count === undefined) {
    const bracketed = segment.places.flatMap((place) => place.count ?? []);
    if (bracketed.length > 0 && bracketed.length === segment.places.length) return sumQuantities(bracketed);
    return impliedCount(entry, verbOf(segment, verb), attempted);
  }
  if (!count.isEach) return count.quantity;
  return segment.places.length === 0 ? { min: boundsOf(count.quantity).min } : scaleQuantity(count.quantity, segment.places.length);
}

/** Of several weapons the verb stands in the plural whatever the number of each. */
function verbOf({ entries }: Segment, verb: SegmentVerb): SegmentVerb {
  return entries.length > 1 ? { ...verb, number: "any" } : verb;
}

function noteDoubts({ frame, text }: Context, segment: Segment, attempted: readonly Attempted[], each: Quantity | undefined): void {
  const { entries, places, hasUnreadPlace, verb } = segment;
  const note = (code: "count_not_stated" | "unread_place", span: Span, expected: (wording: string) => string): void => {
    const wording = text.text.slice(span.start, span.end);
    frame.issues.push({ ...warning({ code, path: ["tallies"], input: wording, message: expected(JSON.stringify(wording)) }), span });
  };
  const [first] = entries;
  if (first !== undefined && each !== undefined && (hasUnreadPlace || places.length === 0)) {
    note("unread_place", first.span, (wording) => `${wording} counts so many over each of several places, not all of which were understood: expected names of regions or seas. The total may be too low; check it against the text.`);
  }
  if (verb === undefined || places.some(({ count }) => count !== undefined)) return;
  for (const entry of entries) {
    if (entry.count !== undefined || entry.weapon === undefined) continue;
    if (isExact(impliedCount(entry, verbOf(segment, verb), attemptedCount(entry.weapon, attempted)))) continue;
    note("count_not_stated", entry.span, (wording) => `${wording} stands without a number: expected a count. A lower bound was taken.`);
  }
}
