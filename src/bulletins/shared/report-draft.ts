import { hasLoneSurrogate, textAt, type PathStep, type Span } from "../../core/index.js";
import type { Evidence } from "../../claim/index.js";
import type { Measure, Subset, Tally } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { addQuantities, type Quantity } from "../../quantity/index.js";
import type { LaunchSite, RegionFigure, StrikeReport } from "../../strike/index.js";
import { joinRegion, regionOf, type DraftPlace, type DraftRegion } from "./draft-region.js";

/** What a report is known by before its figures are. */
export type ReportHead = Omit<StrikeReport, "tallies" | "stated" | "regions" | "launchSites" | "hitLocations" | "debrisLocations" | "evidence">;

/** A report in the making, in which every figure keeps the words that it came from. */
export interface ReportDraft {
  /** Adds a count to the tally of a weapon; to what stands there already it is added, for both are disjoint. */
  readonly add: (weapon: WeaponGroup, measure: Measure, quantity: Quantity, spans: readonly Span[]) => void;
  /** Sets a count in the tally of a weapon, in place of what stands there. */
  readonly set: (weapon: WeaponGroup, measure: Measure, quantity: Quantity, spans: readonly Span[]) => void;
  /** Adds a part that the source counts apart, to the tally of a weapon that the draft holds. */
  readonly addSubset: (weapon: WeaponGroup, subset: Subset, spans: readonly Span[]) => void;
  /** Sets a figure of the headline over all weapons. */
  readonly state: (measure: Measure, quantity: Quantity, spans: readonly Span[]) => void;
  /** Names a region, with a count or without one; counts of one region under one measure are added. */
  readonly addRegion: (place: DraftPlace, measure: RegionFigure["measure"], count: Quantity | undefined, spans: readonly Span[]) => void;
  /** Sets how many places were hit, or where debris fell. */
  readonly setLocations: (key: "hitLocations" | "debrisLocations", quantity: Quantity, spans: readonly Span[]) => void;
  readonly addLaunchSite: (site: LaunchSite) => void;
  readonly tallyOf: (weapon: WeaponGroup) => Tally | undefined;
  readonly tallies: () => readonly Tally[];
  /** The report, with an evidence entry for every figure. */
  readonly report: () => StrikeReport;
}

interface DraftTally {
  readonly weapon: WeaponGroup;
  readonly counts: Map<Measure, Figure>;
  readonly subsets: { readonly subset: Subset; readonly spans: readonly Span[] }[];
}

interface Figure {
  quantity: Quantity;
  readonly spans: Span[];
}

/**
 * Starts a report.
 *
 * @param text - the text as given, for the wording of the evidence
 */
export function reportDraft(text: string, head: ReportHead): ReportDraft {
  const tallies = new Map<string, DraftTally>();
  const stated = new Map<Measure, Figure>();
  const regions = new Map<string, DraftRegion>();
  const locations = new Map<"hitLocations" | "debrisLocations", Figure>();
  const sites = new Map<string, LaunchSite>();

  const tallyFor = (weapon: WeaponGroup): DraftTally => {
    const key = weaponKey(weapon);
    let tally = tallies.get(key);
    if (tally === undefined) tallies.set(key, (tally = { weapon, counts: new Map(), subsets: [] }));
    return tally;
  };

  return {
    add(weapon, measure, quantity, spans) {
      const { counts } = tallyFor(weapon);
      const before = counts.get(measure);
      if (before === undefined) counts.set(measure, { quantity, spans: [...spans] });
      else {
        before.quantity = addQuantities(before.quantity, quantity);
        before.spans.push(...spans);
      }
    },
    set(weapon, measure, quantity, spans) {
      tallyFor(weapon).counts.set(measure, { quantity, spans: [...spans] });
    },
    addSubset(weapon, subset, spans) {
      tallyFor(weapon).subsets.push({ subset, spans });
    },
    state(measure, quantity, spans) {
      stated.set(measure, { quantity, spans: [...spans] });
    },
    addRegion(place, measure, count, spans) {
      const key = `${measure} ${place.code ?? ""} ${place.code === undefined ? (place.name ?? "") : ""}`;
      const before = regions.get(key);
      if (before === undefined) regions.set(key, { ...place, measure, count, isJoint: count === undefined, spans: [...spans] });
      else joinRegion(before, count, spans);
    },
    setLocations(key, quantity, spans) {
      locations.set(key, { quantity, spans: [...spans] });
    },
    addLaunchSite(site) {
      sites.set(site.id ?? site.name ?? site.region ?? "", site);
    },
    tallyOf(weapon) {
      const tally = tallies.get(weaponKey(weapon));
      return tally === undefined ? undefined : tallyOfDraft(tally);
    },
    tallies: () => [...tallies.values()].map(tallyOfDraft),
    report() {
      const places = [...regions.values()];
      const evidence: Evidence[] = [];
      const cite = (path: readonly PathStep[], spans: readonly Span[]): void => {
        for (const span of spans) addEvidence(evidence, text, path, span);
      };
      let index = 0;
      for (const { counts, subsets } of tallies.values()) {
        for (const [measure, { spans }] of counts) cite(["tallies", index, measure], spans);
        for (const [part, { spans }] of subsets.entries()) cite(["tallies", index, "subsets", part], spans);
        index += 1;
      }
      for (const [measure, { spans }] of stated) cite(["stated", measure], spans);
      for (const [key, { spans }] of locations) cite([key], spans);
      for (const [place, { count, spans }] of places.entries()) cite(count === undefined ? ["regions", place] : ["regions", place, "count"], spans);
      return {
        ...head,
        tallies: [...tallies.values()].map(tallyOfDraft),
        ...(stated.size > 0 && { stated: quantitiesOf(stated) }),
        ...quantitiesOf(locations),
        ...(places.length > 0 && { regions: places.map(regionOf) }),
        ...(sites.size > 0 && { launchSites: [...sites.values()] }),
        ...(evidence.length > 0 && { evidence }),
      };
    },
  };
}

function weaponKey(weapon: WeaponGroup): string {
  return typeof weapon === "string" ? weapon : weapon.ids.join("+");
}

function tallyOfDraft({ weapon, counts, subsets }: DraftTally): Tally {
  return { weapon, ...quantitiesOf(counts), ...(subsets.length > 0 && { subsets: subsets.map(({ subset }) => subset) }) };
}

function quantitiesOf<Key extends string>(figures: ReadonlyMap<Key, Figure>): Partial<Record<Key, Quantity>> {
  const quantities: Partial<Record<Key, Quantity>> = {};
  for (const [key, { quantity }] of figures) quantities[key] = quantity;
  return quantities;
}

function addEvidence(evidence: Evidence[], text: string, path: readonly PathStep[], span: Span): void {
  const wording = textAt(text, span);
  if (wording !== "" && !hasLoneSurrogate(wording)) evidence.push({ path, span, wording });
}
