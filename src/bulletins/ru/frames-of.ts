import { warning } from "../../core/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { isExact, scaleQuantity, sumQuantities, type Quantity } from "../../quantity/index.js";
import type { BulletinText } from "../shared/bulletin-text.js";
import type { Figure, FigureEntry } from "./figure.js";
import { newFrame, type Frame } from "./frame.js";
import { attemptedCount, impliedCount, meantWeapon, type Attempted } from "./implied.js";
import type { Clause, Entry, Moment, Segment, SegmentVerb } from "./segment.js";

/** What is known from the words before. */
interface Context {
  readonly text: BulletinText;
  readonly frames: Frame[];
  frame: Frame;
  attempted: Attempted[];
  verb: SegmentVerb | undefined;
  weapon: WeaponGroup | undefined;
  before: Figure | undefined;
}

/** Makes figures of segments, and gathers those of one window. Linear. Never throws. */
export function framesOf(text: BulletinText, clauses: readonly Clause[]): Frame[] {
  const frame = newFrame();
  const context: Context = { text, frames: [frame], frame, attempted: [], verb: undefined, weapon: undefined, before: undefined };
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
  context.frame.times.push(time);
  context.frame.spans.push(span);
}

function takeAttempt(context: Context, segment: Segment): void {
  const { frame, attempted } = context;
  for (const { weapon, count, span } of segment.entries) {
    if (weapon === undefined) continue;
    attempted.push({ weapon, quantity: count?.quantity, span });
    if (count !== undefined) frame.launched.push({ weapon, quantity: count.quantity, span });
    context.weapon = weapon;
  }
  frame.targets.push(...segment.places);
  frame.spans.push(...segment.spans);
}

function takeSegment(context: Context, segment: Segment): void {
  const figure = figureOf(context, segment);
  if (figure !== undefined) {
    context.frame.figures.push(figure);
    context.frame.spans.push(...segment.spans);
    context.before = figure;
    return;
  }
  const last = context.before;
  if (segment.entries.length === 0 && (!segment.hasUnknown || last?.sentence === segment.sentence)) context.frame.spans.push(...segment.spans);
}

function figureOf(context: Context, segment: Segment): Figure | undefined {
  const { before } = context;
  const isNear = before !== undefined && segment.sentence.index - before.sentence.index <= 1;
  const isElliptical = isNear && (segment.places.length > 0 || segment.isPart);
  const verb = segment.verb ?? (isElliptical ? context.verb : undefined);
  if (segment.isVoid || verb === undefined || segment.entries.length === 0 || !isAirDefence(context, segment, isNear)) return undefined;
  const found = entriesOf(context, segment, verb);
  if (found.length === 0) return undefined;
  context.verb = verb;
  context.weapon = found.length === 1 ? found[0]?.weapon : undefined;
  const [first] = segment.entries;
  const each = first?.count?.isEach === true ? first.count.quantity : undefined;
  noteDoubts(context, segment, each);
  return {
    sentence: segment.sentence,
    order: found[0]?.span.start ?? 0,
    measure: verb.measure,
    entries: found,
    places: segment.places,
    each,
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
function isAirDefence({ attempted }: Context, { sentence, isAbove, entries }: Segment, isNear: boolean): boolean {
  if (sentence.hasDefence) return true;
  const isClaimed = sentence.hasClaim && entries.some(({ count }) => count !== undefined);
  return !sentence.hasStrike && (isAbove || isClaimed || attempted.length > 0 || isNear);
}

function entriesOf(context: Context, segment: Segment, verb: SegmentVerb): FigureEntry[] {
  return segment.entries.flatMap((entry) => {
    const named = entry.weapon ?? context.weapon;
    if (named === undefined) return [];
    if (named === "projectile-unspecified" && entry.isAll && entry.count === undefined) return everyAttempted(context, entry);
    const weapon = meantWeapon(named, context.attempted);
    return [{ weapon, quantity: quantityOf(context, segment, entry, weapon, verb), span: entry.span }];
  });
}

/** «все воздушные цели»: each weapon of the attempt. */
function everyAttempted({ attempted }: Context, { span }: Entry): FigureEntry[] {
  return attempted.map(({ weapon, quantity }) => ({ weapon, quantity: quantity ?? { min: 1 }, span }));
}

function quantityOf(context: Context, segment: Segment, entry: Entry, weapon: WeaponGroup, verb: SegmentVerb): Quantity {
  const { count } = entry;
  if (count === undefined) {
    const bracketed = segment.places.flatMap((place) => place.count ?? []);
    if (bracketed.length > 0 && bracketed.length === segment.places.length) return sumQuantities(bracketed);
    return impliedCount(entry, verb, attemptedCount(weapon, context.attempted));
  }
  if (!count.isEach) return count.quantity;
  return segment.places.length === 0 ? { min: boundsMin(count.quantity) } : scaleQuantity(count.quantity, segment.places.length);
}

function boundsMin(quantity: Quantity): number {
  return typeof quantity === "number" ? quantity : quantity.min;
}

function noteDoubts({ frame, text, attempted }: Context, { entries, places, hasUnreadPlace, verb }: Segment, each: Quantity | undefined): void {
  const [entry] = entries;
  if (entry === undefined) return;
  const wording = text.text.slice(entry.span.start, entry.span.end);
  const note = (code: "count_not_stated" | "unread_place", message: string): void => {
    frame.issues.push({ ...warning({ code, path: ["tallies"], input: wording, message }), span: entry.span });
  };
  if (each !== undefined && (hasUnreadPlace || places.length === 0)) {
    note("unread_place", `${JSON.stringify(wording)} counts so many over each of several places, not all of which were understood: expected names of regions or seas. The total may be too low; check it against the text.`);
  }
  const isOpen = entry.count === undefined && places.every(({ count }) => count === undefined) && verb !== undefined;
  if (isOpen && entry.weapon !== undefined && !isExact(impliedCount(entry, verb, attemptedCount(entry.weapon, attempted)))) {
    note("count_not_stated", `${JSON.stringify(wording)} stands without a number: expected a count. A lower bound was taken.`);
  }
}

