import { hasLoneSurrogate, textAt, type PathStep, type Span } from "../../core/index.js";
import type { Evidence } from "../../claim/index.js";
import type { Counts, Measure, PlaceMeasure, Subset, Tally } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { addQuantities, type Quantity } from "../../quantity/index.js";
import type { LaunchSite, RegionFigure, StrikeReport } from "../../strike/index.js";
import { joinRegion, regionOf, type DraftPlace, type DraftRegion } from "./draft-region.js";
import { ownSource } from "./own-source.js";
import { setCount, type WritableCounts } from "./set-count.js";

/** What a report is known by before its figures are. */
export type ReportHead = Pick<StrikeReport, "source" | "publishedAt" | "attacker" | "target" | "window" | "asOf" | "coverage">;

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

/** A value while it is put together, key by key; a spread of what may be missing gives each value a shape of its own. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface DraftTally {
  readonly weapon: WeaponGroup;
  readonly counts: DraftFigure<Measure>[];
  readonly subsets: { readonly subset: Subset; readonly spans: readonly Span[] }[];
}

/** A figure with its words; few enough stand under one head that they are looked through. */
interface DraftFigure<Key> {
  readonly key: Key;
  quantity: Quantity;
  spans: Span[];
}

/**
 * Starts a report.
 *
 * @param text - the text as given, for the wording of the evidence
 */
export function reportDraft(text: string, head: ReportHead): ReportDraft {
  const tallies: DraftTally[] = [];
  const stated: DraftFigure<Measure>[] = [];
  const regions: DraftRegion[] = [];
  const locations: DraftFigure<PlaceMeasure>[] = [];
  const sites = new Map<string, LaunchSite>();

  const tallyFor = (weapon: WeaponGroup): DraftTally => {
    let tally = tallyAmong(tallies, weapon);
    if (tally === undefined) tallies.push((tally = { weapon, counts: [], subsets: [] }));
    return tally;
  };

  return {
    add(weapon, measure, quantity, spans) {
      const { counts } = tallyFor(weapon);
      const before = figureAmong(counts, measure);
      if (before === undefined) counts.push({ key: measure, quantity, spans: [...spans] });
      else {
        before.quantity = addQuantities(before.quantity, quantity);
        before.spans.push(...spans);
      }
    },
    set(weapon, measure, quantity, spans) {
      setFigure(tallyFor(weapon).counts, measure, quantity, spans);
    },
    addSubset(weapon, subset, spans) {
      tallyFor(weapon).subsets.push({ subset, spans });
    },
    state(measure, quantity, spans) {
      setFigure(stated, measure, quantity, spans);
    },
    addRegion({ code, name }, measure, count, spans) {
      const before = regions.find((region) => region.measure === measure && region.code === code && (code !== undefined || region.name === name));
      if (before === undefined) regions.push({ code, name, measure, count, isJoint: count === undefined, spans: [...spans] });
      else joinRegion(before, count, spans);
    },
    setLocations(key, quantity, spans) {
      setFigure(locations, key, quantity, spans);
    },
    addLaunchSite(site) {
      sites.set(site.id ?? site.name ?? site.region ?? "", site);
    },
    tallyOf(weapon) {
      const tally = tallyAmong(tallies, weapon);
      return tally === undefined ? undefined : tallyOfDraft(tally);
    },
    tallies: () => tallies.map(tallyOfDraft),
    report() {
      const evidence: Evidence[] = [];
      tallies.forEach(({ counts, subsets }, index) => {
        for (const { key, spans } of counts) cite(evidence, text, ["tallies", index, key], spans);
        subsets.forEach(({ spans }, part) => {
          cite(evidence, text, ["tallies", index, "subsets", part], spans);
        });
      });
      for (const { key, spans } of stated) cite(evidence, text, ["stated", key], spans);
      for (const { key, spans } of locations) cite(evidence, text, [key], spans);
      regions.forEach(({ count, spans }, index) => {
        cite(evidence, text, count === undefined ? ["regions", index] : ["regions", index, "count"], spans);
      });
      const report = withHead(head, tallies.map(tallyOfDraft));
      if (stated.length > 0) report.stated = countsOf(stated);
      for (const { key, quantity } of locations) report[key] = quantity;
      if (regions.length > 0) report.regions = regions.map(regionOf);
      if (sites.size > 0) report.launchSites = [...sites.values()];
      if (evidence.length > 0) report.evidence = evidence;
      return report;
    },
  };
}

/** A report of a head and tallies; what the head leaves out is no key of it. */
function withHead({ source, publishedAt, attacker, target, window, asOf, coverage }: ReportHead, tallies: readonly Tally[]): Writable<StrikeReport> {
  const report: Writable<StrikeReport> = publishedAt === undefined ? { source: ownSource(source), window, tallies } : { source: ownSource(source), publishedAt, window, tallies };
  if (attacker !== undefined) report.attacker = attacker;
  if (target !== undefined) report.target = target;
  if (asOf !== undefined) report.asOf = asOf;
  if (coverage !== undefined) report.coverage = coverage;
  return report;
}

function tallyAmong(tallies: readonly DraftTally[], weapon: WeaponGroup): DraftTally | undefined {
  const key = weaponKey(weapon);
  return tallies.find((tally) => weaponKey(tally.weapon) === key);
}

function weaponKey(weapon: WeaponGroup): string {
  return typeof weapon === "string" ? weapon : weapon.ids.join("+");
}

function figureAmong<Key>(figures: readonly DraftFigure<Key>[], key: Key): DraftFigure<Key> | undefined {
  for (const figure of figures) if (figure.key === key) return figure;
  return undefined;
}

function setFigure<Key>(figures: DraftFigure<Key>[], key: Key, quantity: Quantity, spans: readonly Span[]): void {
  const before = figureAmong(figures, key);
  if (before === undefined) {
    figures.push({ key, quantity, spans: [...spans] });
    return;
  }
  before.quantity = quantity;
  before.spans = [...spans];
}

function tallyOfDraft({ weapon, counts, subsets }: DraftTally): Tally {
  const tally: Writable<Tally> = { weapon };
  for (const { key, quantity } of counts) setCount(tally, key, quantity);
  if (subsets.length > 0) tally.subsets = subsets.map(({ subset }) => subset);
  return tally;
}

function countsOf(figures: readonly DraftFigure<Measure>[]): Counts {
  const counts: WritableCounts = {};
  for (const { key, quantity } of figures) setCount(counts, key, quantity);
  return counts;
}

function cite(evidence: Evidence[], text: string, path: readonly PathStep[], spans: readonly Span[]): void {
  for (const span of spans) {
    const wording = textAt(text, span);
    if (wording !== "" && !hasLoneSurrogate(wording)) evidence.push({ path, span, wording });
  }
}
