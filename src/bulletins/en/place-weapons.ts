import type { Measure, Tally } from "../../interception/index.js";
import type { Span } from "../../core/index.js";
import { groupContains, type WeaponGroup } from "../../munition/index.js";
import type { PlaceMatch } from "../../place/index.js";
import { boundsOf, type Quantity } from "../../quantity/index.js";
import type { ReportDraft } from "../shared/report-draft.js";
import { addFurther, clashes, isFurther } from "./further.js";
import { isPart } from "./is-part.js";
import type { ReadCount } from "./read-figures.js";
import { regionAfter } from "./region-after.js";
import { isNarrower, tallyFor } from "./tally-for.js";
import { weaponOfCount } from "./weapon-of-count.js";

/** What figures of weapons are put into. */
export interface WeaponMaking {
  readonly text: string;
  readonly draft: ReportDraft;
  readonly stated: Map<Measure, Quantity>;
  /** Tallies that are sums of regions' items, by weapon and measure. */
  readonly itemised: Set<string>;
  /** The words for what tallies tell, by weapon and measure; what was downed goes by one name. */
  readonly told: Map<string, readonly Span[]>;
  /** Bundles, as JSON, whose figures are the headline's: their members are counted by themselves. */
  readonly apart: ReadonlySet<string>;
  readonly read: Span[];
}

/** A count of weapons, what they are, and where it is said to be. */
interface Placing {
  readonly count: ReadCount;
  readonly measure: Measure;
  readonly weapon: WeaponGroup;
  readonly region: PlaceMatch | undefined;
}

/** Puts a count of weapons where it belongs; `false` where it overlaps others in a way that is not told. */
export function placeWeapons(making: WeaponMaking, count: ReadCount, measure: Measure, before: ReadCount | undefined, regions: readonly PlaceMatch[]): boolean {
  const named = weaponOfCount(making.text, count);
  const region = regionAfter(count, regions);
  if (named === undefined || named === "projectile-unspecified" || making.apart.has(JSON.stringify(named))) return placeStated(making, count, measure);
  const outer = before === undefined ? undefined : weaponOfCount(making.text, before);
  const isOfSame = outer !== undefined && before?.figure.measure === count.figure.measure;
  if (isPart(count, before) && isOfSame && outer !== "projectile-unspecified") {
    const holder = tallyFor(making.draft.tallies(), outer, measure);
    if (holder !== undefined && holder !== "unclear" && groupContains(holder.weapon, named) !== "not") return placePart(making, { count, measure, weapon: named, region }, holder.weapon);
  }
  const tally = tallyFor(making.draft.tallies(), named, measure);
  if (tally === "unclear") return false;
  if (tally !== undefined && isNarrower(named, tally.weapon)) return placePart(making, { count, measure, weapon: named, region }, tally.weapon);
  return placeTally(making, { count, measure, weapon: tally?.weapon ?? named, region }, tally);
}

/** A figure of the headline: its weapons are not told. */
function placeStated({ draft, stated }: WeaponMaking, { figure }: ReadCount, measure: Measure): boolean {
  if (stated.has(measure) && !isSame(stated.get(measure), figure.count)) return false;
  stated.set(measure, figure.count);
  draft.state(measure, figure.count, [figure.span]);
  return true;
}

/** A part of a tally: other weapons within it, or those over one region. */
function placePart(making: WeaponMaking, placing: Placing, holder: WeaponGroup): boolean {
  const { count, measure, weapon, region } = placing;
  if (JSON.stringify(weapon) === JSON.stringify(holder)) return region !== undefined && placeRegion(making, placing);
  // "including 12 Shaheds over Kyiv" tells neither all Shaheds nor all over Kyiv.
  if (region !== undefined) return false;
  making.draft.addSubset(holder, { weapon, [measure]: count.figure.count }, [count.figure.span]);
  return true;
}

function placeRegion({ draft, read }: WeaponMaking, { count: { figure }, measure, region }: Placing): boolean {
  if (region === undefined) return false;
  read.push(region.span);
  draft.addRegion({ code: region.code }, measure, figure.count, [figure.span, region.span]);
  return true;
}

function placeTally(making: WeaponMaking, placing: Placing, tally: Tally | undefined): boolean {
  const { count, measure, weapon, region } = placing;
  const { figure } = count;
  const had = tally?.[measure];
  const name = JSON.stringify(weapon);
  const key = `${name} ${measure}`;
  const isItem = region !== undefined && making.itemised.has(key);
  if (tally !== undefined && !isItem && isFurther(count) && addFurther(making.draft, tally, measure, figure, told(making, name, measure))) {
    tell(making, name, measure, figure.span);
    placeRegion(making, placing);
    return true;
  }
  if (region !== undefined && tally !== undefined && isWithin(tally, measure)) return placeRegion(making, placing);
  if (tally !== undefined && clashes(tally, measure, figure.count)) return false;
  placeRegion(making, placing);
  if (had !== undefined && !isItem) return region !== undefined || (typeof had !== "string" && isSame(had, figure.count));
  making.draft.add(weapon, measure, figure.count, [figure.span]);
  tell(making, name, measure, figure.span);
  if (region !== undefined) making.itemised.add(key);
  return true;
}

const toldKey = (weapon: string, measure: Measure): string => `${weapon} ${measure === "shotDown" ? "intercepted" : measure}`;

function told(making: WeaponMaking, weapon: string, measure: Measure): readonly Span[] {
  return making.told.get(toldKey(weapon, measure)) ?? [];
}

function tell(making: WeaponMaking, weapon: string, measure: Measure, span: Span): void {
  making.told.set(toldKey(weapon, measure), [...told(making, weapon, measure), span]);
}

/** Whether what is told of a region can only be a part of what the tally holds under a broader or narrower measure. */
function isWithin({ intercepted, shotDown }: Tally, measure: Measure): boolean {
  return measure === "intercepted" ? shotDown !== undefined : intercepted !== undefined && (measure === "shotDown" || measure === "suppressed");
}

const isSame = (one: Quantity | undefined, other: Quantity): boolean => {
  if (one === undefined) return false;
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a.min === b.min && a.max === b.max;
};
