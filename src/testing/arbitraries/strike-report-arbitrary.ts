import * as fc from "fast-check";
import { MEASURES } from "../../interception/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { addMinutes, type TimeWindow } from "../../time/index.js";
import { countsOf, fatesArbitrary, type Fates } from "./counts-arbitrary.js";
import { casualtiesArbitrary, launchSiteArbitrary, lossArbitrary, targetArbitrary } from "./loss-arbitraries.js";
import { nameArbitrary } from "./name-arbitrary.js";
import { countArbitrary } from "./quantity-arbitrary.js";
import { placeCodeArbitrary, regionsOf } from "./region-arbitraries.js";
import { tallyOf } from "./tally-arbitrary.js";
import { timeWindowArbitrary } from "./time-arbitraries.js";
import { weaponGroupsArbitrary } from "./weapon-group-arbitrary.js";
import { claimStatusArbitrary, sourceArbitrary } from "./who-arbitraries.js";

/** Settings of {@link strikeReportArbitrary}. */
export interface StrikeReportConstraints {
  /** The window of every report; absent means any. */
  readonly window?: TimeWindow | undefined;
  /** The most tallies of a report; absent means 4. */
  readonly maxTallies?: number | undefined;
}

/**
 * Any valid {@link StrikeReport}: disjoint tallies that some truth agrees with, a headline and regions that agree with
 * the same truth, moments in their order, and whatever else a report may have.
 *
 * @example fc.sample(strikeReportArbitrary(), 10).every((report) => readStrikeReport(report).ok) // => true
 */
export function strikeReportArbitrary({ window, maxTallies = 4 }: StrikeReportConstraints = {}): fc.Arbitrary<StrikeReport> {
  const windows = window === undefined ? timeWindowArbitrary() : fc.constant(window);
  return fc.tuple(windows, reportDraftArbitrary(maxTallies)).map(([span, draft]) => reportOn(span, draft));
}

/** A report without its time. */
export interface ReportDraft {
  readonly delays: Delays;
  /** The words behind the first tally's weapon, in part of the reports. */
  readonly words?: string | undefined;
  readonly figures: Figures;
  readonly particulars: Particulars;
}

/** Any report without its time; apart, since an arbitrary made anew for each window would be slow. */
export function reportDraftArbitrary(maxTallies: number): fc.Arbitrary<ReportDraft> {
  const parts = { delays: delaysArbitrary(), figures: figuresArbitrary(maxTallies), particulars: particularsArbitrary(), words: nameArbitrary() };
  return fc.record(parts, { requiredKeys: ["delays", "figures", "particulars"] });
}

/** The report on this window, its moments after the window's start. */
export function reportOn(window: TimeWindow, { delays, figures, particulars, words }: ReportDraft): StrikeReport {
  const isTold = words !== undefined && figures.tallies.length > 0;
  const evidence = isTold ? { evidence: [{ path: ["tallies", 0, "weapon"], span: { start: 0, end: words.length }, wording: words }] } : {};
  return { window, ...momentsAfter(window, delays), ...figures, ...particulars, ...evidence };
}

type Moments = Pick<StrikeReport, "publishedAt" | "asOf">;

/** Minutes from a window's start to the moment that figures are of, and from that to their publication. */
interface Delays {
  readonly toMoment?: number | undefined;
  readonly toPublication?: number | undefined;
}

function delaysArbitrary(): fc.Arbitrary<Delays> {
  return fc.record({ toMoment: fc.nat(5000), toPublication: fc.nat(5000) }, { requiredKeys: [] });
}

function momentsAfter({ start }: TimeWindow, { toMoment, toPublication }: Delays): Moments {
  return {
    ...(toPublication === undefined ? {} : { publishedAt: addMinutes(start, (toMoment ?? 0) + toPublication) }),
    ...(toMoment === undefined ? {} : { asOf: addMinutes(start, toMoment) }),
  };
}

type Figures = Pick<StrikeReport, "tallies" | "stated" | "regions">;

/** Tallies, and in part of the reports a headline and regions, all from one truth. */
function figuresArbitrary(maxLength: number): fc.Arbitrary<Figures> {
  return weaponGroupsArbitrary({ maxLength })
    .chain((weapons) => fc.tuple(fc.constant(weapons), fc.array(fatesArbitrary(), { minLength: weapons.length, maxLength: weapons.length })))
    .chain(([weapons, fates]) => {
      const truth = sumOf(fates);
      const tallies = fc.tuple(...weapons.map((weapon, index) => tallyOf(weapon, fates[index] ?? truth)));
      return fc.record({ tallies, stated: countsOf(truth), regions: regionsOf(truth) }, { requiredKeys: ["tallies"] });
    });
}

function sumOf(fates: readonly Fates[]): Fates {
  const sum = { launched: 0, shotDown: 0, suppressed: 0, intercepted: 0, reachedTarget: 0, failed: 0, stillAirborne: 0, leftAirspace: 0 };
  for (const one of fates) for (const measure of MEASURES) sum[measure] += one[measure];
  return sum;
}

/** What stands in a report without bearing on its other figures. */
type Particulars = Omit<StrikeReport, "window" | keyof Moments | keyof Figures>;

function particularsArbitrary(): fc.Arbitrary<Particulars> {
  return fc.record(
    {
      id: nameArbitrary(),
      source: sourceArbitrary(),
      status: claimStatusArbitrary(),
      hitLocations: countArbitrary({ max: 100 }),
      debrisLocations: countArbitrary({ max: 100 }),
      launchSites: fc.array(launchSiteArbitrary(), { maxLength: 2 }),
      targets: fc.array(targetArbitrary(), { maxLength: 2 }),
      losses: fc.array(lossArbitrary(), { maxLength: 2 }),
      casualties: fc.array(casualtiesArbitrary(), { maxLength: 2 }),
      coverage: fc.constantFrom("complete", "partial"),
      scope: fc.uniqueArray(placeCodeArbitrary(), { maxLength: 2 }),
    },
    { requiredKeys: ["source"] },
  );
}
