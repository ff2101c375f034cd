import * as z from "zod";
import { ClaimStatus, Evidence } from "../claim/index.js";
import { Name } from "../core/index.js";
import { Counts, Tally } from "../interception/index.js";
import { PlaceCode } from "../place/index.js";
import { Count } from "../quantity/index.js";
import { Side, Source } from "../source/index.js";
import { Instant, TimeWindow } from "../time/index.js";
import { LaunchSite, RegionFigure, Target } from "./impact.js";
import { Casualties, Loss } from "./loss.js";

/** Names a report within the reader's own data; stable under revision. */
export type StrikeReportId = string;

/** What one source says of a strike event. */
export interface StrikeReport {
  readonly id?: StrikeReportId | undefined;
  /** Who says so. */
  readonly source: Source;
  /** When it was published. */
  readonly publishedAt?: Instant | undefined;
  /** The moment up to which its figures hold, where it says so ("as of 08:00"). */
  readonly asOf?: Instant | undefined;
  /** How the report stands; `claimed` when absent. */
  readonly status?: ClaimStatus | undefined;
  /** Who attacked. */
  readonly attacker?: Side | undefined;
  /** Who was attacked. */
  readonly target?: Side | undefined;
  /** The time that its figures span; half-open. */
  readonly window: TimeWindow;
  /** Figures by weapon group. Disjoint: they may be added. */
  readonly tallies: readonly Tally[];
  /** The source's headline over all weapons. Never added to the tallies. */
  readonly stated?: Counts | undefined;
  /** Distinct places where weapons hit. */
  readonly hitLocations?: Count | undefined;
  /** Distinct places where debris of downed weapons fell. */
  readonly debrisLocations?: Count | undefined;
  /** What it says of single regions. Parts of the whole: never added to the tallies. */
  readonly regions?: readonly RegionFigure[] | undefined;
  /** Whence the weapons came. */
  readonly launchSites?: readonly LaunchSite[] | undefined;
  /** What the attack was aimed at. */
  readonly targets?: readonly Target[] | undefined;
  /** Objects hit, damaged or destroyed. */
  readonly losses?: readonly Loss[] | undefined;
  readonly casualties?: readonly Casualties[] | undefined;
  /** `complete` where the source counts everything in its window and scope; absent or `partial` where it need not. */
  readonly coverage?: "complete" | "partial" | undefined;
  /** The part of the country that it speaks for; absent where it speaks for the whole. */
  readonly scope?: readonly PlaceCode[] | undefined;
  /** The earlier report that this one replaces. */
  readonly supersedes?: StrikeReportId | undefined;
  /** The source's words for its figures. */
  readonly evidence?: readonly Evidence[] | undefined;
}

/** Reads the shape of a {@link StrikeReport}. Shape only: `readStrikeReport` checks the laws too. */
export const StrikeReport: z.ZodType<StrikeReport, StrikeReport> = z.strictObject({
  id: Name.optional(),
  source: Source,
  publishedAt: Instant.optional(),
  asOf: Instant.optional(),
  status: ClaimStatus.optional(),
  attacker: Side.optional(),
  target: Side.optional(),
  window: TimeWindow,
  tallies: z.array(Tally).max(10_000),
  stated: Counts.optional(),
  hitLocations: Count.optional(),
  debrisLocations: Count.optional(),
  regions: z.array(RegionFigure).max(10_000).optional(),
  launchSites: z.array(LaunchSite).max(1000).optional(),
  targets: z.array(Target).max(1000).optional(),
  losses: z.array(Loss).max(1000).optional(),
  casualties: z.array(Casualties).max(1000).optional(),
  coverage: z.enum(["complete", "partial"]).optional(),
  scope: z.array(PlaceCode).max(200).optional(),
  supersedes: Name.optional(),
  evidence: z.array(Evidence).max(10_000).optional(),
});
