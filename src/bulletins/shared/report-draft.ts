import { hasLoneSurrogateIn, textAt, type PathStep, type Span } from "../../core/index.js";
import type { Evidence } from "../../claim/index.js";
import type { Measure, PlaceMeasure, Subset, Tally } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { addQuantities, type Quantity } from "../../quantity/index.js";
import type { LaunchSite, RegionFigure, StrikeReport } from "../../strike/index.js";
import { joinRegion, regionOf, type DraftPlace, type DraftRegion } from "./draft-region.js";
import { countsOf, figureAmong, setFigure, type DraftFigure } from "./draft-figure.js";
import { tallyAmong, tallyOfDraft, type DraftTally } from "./draft-tally.js";
import { ownSource } from "./own-source.js";

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

/** A report while it is put together, key by key; a spread of what may be missing gives each report a shape of its own. */
type WritableReport = { -readonly [Key in keyof StrikeReport]: StrikeReport[Key] };

/**
 * Starts a report.
 *
 * @param text - the text as given, for the wording of the evidence
 */
export function reportDraft(text: string, head: ReportHead): ReportDraft {
  return new Draft(text, head);
}

class Draft implements ReportDraft {
  readonly #text: string;
  readonly #head: ReportHead;
  readonly #tallies: DraftTally[] = [];
  readonly #stated: DraftFigure<Measure>[] = [];
  readonly #regions: DraftRegion[] = [];
  readonly #locations: DraftFigure<PlaceMeasure>[] = [];
  #sites: Map<string, LaunchSite> | undefined;

  constructor(text: string, head: ReportHead) {
    this.#text = text;
    this.#head = head;
  }

  add(weapon: WeaponGroup, measure: Measure, quantity: Quantity, spans: readonly Span[]): void {
    const { counts } = this.#tallyFor(weapon);
    const before = figureAmong(counts, measure);
    if (before === undefined) counts.push({ key: measure, quantity, spans: [...spans] });
    else {
      before.quantity = addQuantities(before.quantity, quantity);
      before.spans.push(...spans);
    }
  }

  set(weapon: WeaponGroup, measure: Measure, quantity: Quantity, spans: readonly Span[]): void {
    setFigure(this.#tallyFor(weapon).counts, measure, quantity, spans);
  }

  addSubset(weapon: WeaponGroup, subset: Subset, spans: readonly Span[]): void {
    this.#tallyFor(weapon).subsets.push({ subset, spans });
  }

  state(measure: Measure, quantity: Quantity, spans: readonly Span[]): void {
    setFigure(this.#stated, measure, quantity, spans);
  }

  addRegion({ code, name }: DraftPlace, measure: RegionFigure["measure"], count: Quantity | undefined, spans: readonly Span[]): void {
    const before = this.#regions.find((region) => region.measure === measure && region.code === code && (code !== undefined || region.name === name));
    if (before === undefined) this.#regions.push({ code, name, measure, count, isJoint: count === undefined, spans: [...spans] });
    else joinRegion(before, count, spans);
  }

  setLocations(key: PlaceMeasure, quantity: Quantity, spans: readonly Span[]): void {
    setFigure(this.#locations, key, quantity, spans);
  }

  addLaunchSite(site: LaunchSite): void {
    this.#sites ??= new Map();
    this.#sites.set(site.id ?? site.name ?? site.region ?? "", site);
  }

  tallyOf(weapon: WeaponGroup): Tally | undefined {
    const tally = tallyAmong(this.#tallies, weapon);
    return tally === undefined ? undefined : tallyOfDraft(tally);
  }

  tallies(): readonly Tally[] {
    return this.#tallies.map(tallyOfDraft);
  }

  report(): StrikeReport {
    const report = withHead(this.#head, this.#tallies.map(tallyOfDraft));
    if (this.#stated.length > 0) report.stated = countsOf(this.#stated);
    for (const { key, quantity } of this.#locations) report[key] = quantity;
    if (this.#regions.length > 0) report.regions = this.#regions.map(regionOf);
    if (this.#sites !== undefined) report.launchSites = [...this.#sites.values()];
    const evidence = this.#evidence();
    if (evidence.length > 0) report.evidence = evidence;
    return report;
  }

  /** An entry for every span of every figure. */
  #evidence(): Evidence[] {
    const evidence: Evidence[] = [];
    for (let index = 0; index < this.#tallies.length; index += 1) {
      const tally = this.#tallies[index];
      if (tally === undefined) continue;
      const { counts, subsets } = tally;
      for (const { key, spans } of counts) cite(evidence, this.#text, ["tallies", index, key], spans);
      for (let part = 0; part < subsets.length; part += 1) cite(evidence, this.#text, ["tallies", index, "subsets", part], subsets[part]?.spans ?? []);
    }
    for (const { key, spans } of this.#stated) cite(evidence, this.#text, ["stated", key], spans);
    for (const { key, spans } of this.#locations) cite(evidence, this.#text, [key], spans);
    for (let index = 0; index < this.#regions.length; index += 1) {
      const region = this.#regions[index];
      if (region !== undefined) cite(evidence, this.#text, region.count === undefined ? ["regions", index] : ["regions", index, "count"], region.spans);
    }
    return evidence;
  }

  #tallyFor(weapon: WeaponGroup): DraftTally {
    let tally = tallyAmong(this.#tallies, weapon);
    if (tally === undefined) this.#tallies.push((tally = { weapon, counts: [], subsets: [] }));
    return tally;
  }
}

/** A report of a head and tallies; what the head leaves out is no key of it. */
function withHead({ source, publishedAt, attacker, target, window, asOf, coverage }: ReportHead, tallies: readonly Tally[]): WritableReport {
  const report: WritableReport = publishedAt === undefined ? { source: ownSource(source), window, tallies } : { source: ownSource(source), publishedAt, window, tallies };
  if (attacker !== undefined) report.attacker = attacker;
  if (target !== undefined) report.target = target;
  if (asOf !== undefined) report.asOf = asOf;
  if (coverage !== undefined) report.coverage = coverage;
  return report;
}

function cite(evidence: Evidence[], text: string, path: readonly PathStep[], spans: readonly Span[]): void {
  for (const span of spans) {
    const wording = textAt(text, span);
    // Asked of the whole text, for its units are found at once and those of a part by way of the whole.
    if (wording !== "" && !hasLoneSurrogateIn(text, span)) evidence.push({ path, span, wording });
  }
}
