import type { WeaponGroup } from "../../munition/index.js";
import { boundsOf, scaleQuantity, sumQuantities, type Quantity } from "../../quantity/index.js";
import { isForeign } from "./apart.js";
import { attemptedIn } from "./attempt.js";
import type { Context } from "./context.js";
import { noteDoubts } from "./doubts.js";
import type { Figure, FigureEntry } from "./figure.js";
import { attemptedCount, impliedCount, meantWeapon, verbOfList, type Attempted } from "./implied.js";
import type { Entry, Segment, SegmentVerb } from "./segment.js";

/**
 * The figure of a segment: what it leaves out is taken from the words before (verb, weapon), or from the attempt
 * (number). None where it counts no weapons downed in the air.
 */
export function figureOf(context: Context, segment: Segment): Figure | undefined {
  const { before } = context;
  const attempted = attemptedIn(context, segment);
  const isNear = before !== undefined && segment.sentence.index - before.sentence.index <= 1;
  const isElliptical = isNear && (segment.places.length > 0 || (segment.isPart && !segment.hasUnknown));
  const verb = segment.verb ?? (isElliptical || isListedBeside(segment, before) ? context.verb : undefined);
  if (segment.isVoid || verb === undefined || segment.entries.length === 0 || !isAirDefence(segment, isNear || attempted.length > 0)) return undefined;
  const found = entriesOf(context, segment, verb, attempted);
  if (found.length === 0) return undefined;
  context.verb = verb;
  context.weapon = found.length === 1 ? found[0]?.weapon : undefined;
  const [first] = segment.entries;
  const each = first?.count?.isEach === true ? first.count.quantity : undefined;
  noteDoubts(context, segment, attempted, each);
  const ordinal = first?.count?.ordinal;
  const isBeyond = ordinal !== undefined && ordinal > mostBefore(context, found);
  return {
    sentence: segment.sentence,
    order: found[0]?.span.start ?? 0,
    measure: verb.measure,
    entries: found,
    places: segment.places,
    each,
    isShared: segment.isShared,
    // «Уничтожены три БПЛА: первый …» is one of them, «…, четвертый …» comes on top.
    isPart: segment.isPart || (ordinal !== undefined && !isBeyond && segment.places.length === 0) || (segment.verb === undefined && before?.isPart === true && before.places.length > 0 && before.sentence === segment.sentence),
    isMore: segment.isMore || isBeyond,
    isTotal: segment.isTotal,
    hasVerb: segment.verb !== undefined,
    hasWeapon: first?.weapon !== undefined,
    segment,
  };
}

/** «Сбиты 20 БПЛА над Курской областью, две ракеты «Нептун»»: other weapons, counted, in the sentence of the verb. */
function isListedBeside({ entries, sentence, hasUnknown, isPart }: Segment, before: Figure | undefined): boolean {
  if (before?.sentence !== sentence || hasUnknown || isPart) return false;
  return entries.every(({ count, weapon }) => count !== undefined && weapon !== undefined && isForeign(before.entries, weapon));
}

/** The largest count that the frame has of the same weapons. */
function mostBefore({ most }: Context, found: readonly FigureEntry[]): number {
  return found.reduce((largest, { weapon }) => Math.max(largest, most.get(weapon) ?? 0), 0);
}

/** Whether the words tell of weapons downed in the air, not of a strike or of what drones destroyed. */
function isAirDefence({ sentence, isAbove, entries }: Segment, isNear: boolean): boolean {
  if (sentence.hasDefence) return true;
  const isCounted = entries.some(({ count }) => count !== undefined);
  const isClaimed = isCounted && (sentence.hasPlace || (sentence.hasMinistry && sentence.hasSays));
  return !sentence.hasStrike && (isAbove || isClaimed || isNear);
}

function entriesOf(context: Context, segment: Segment, verb: SegmentVerb, attempted: readonly Attempted[]): FigureEntry[] {
  const found: FigureEntry[] = [];
  for (const entry of segment.entries) {
    // A part of a list is one of its last weapon.
    const named = entry.weapon ?? context.weapon ?? (segment.isPart ? context.before?.entries.at(-1)?.weapon : onlyAttempted(context, attempted));
    if (named === undefined) continue;
    if (named === "projectile-unspecified" && entry.isAll && entry.count === undefined) {
      found.push(...everyAttempted(attempted, entry));
      continue;
    }
    const weapon = meantWeapon(named, attempted);
    found.push({ weapon, quantity: quantityOf(segment, entry, verb, attemptedCount(weapon, attempted)), span: entry.span });
  }
  return found;
}

/** The one weapon of an attempt, before a figure names another: «атака тремя БПЛА. Один сбит …». */
function onlyAttempted({ before }: Context, [only, ...others]: readonly Attempted[]): WeaponGroup | undefined {
  return before === undefined && others.length === 0 ? only?.weapon : undefined;
}

/** «все воздушные цели»: each weapon of the attempt. */
function everyAttempted(attempted: readonly Attempted[], { span }: Entry): FigureEntry[] {
  return attempted.map(({ weapon, quantity }) => ({ weapon, quantity: quantity ?? { min: 1 }, span }));
}

function quantityOf(segment: Segment, entry: Entry, verb: SegmentVerb, attempted: Quantity | undefined): Quantity {
  const { count } = entry;
  if (count === undefined) {
    if (segment.places.length > 0 && segment.places.every((place) => place.count !== undefined)) return sumQuantities(segment.places.flatMap((place) => place.count ?? []));
    return impliedCount(entry, verbOfList(segment.entries, verb), attempted);
  }
  if (!count.isEach) return count.quantity;
  return segment.places.length === 0 ? { min: boundsOf(count.quantity).min } : scaleQuantity(count.quantity, segment.places.length);
}
