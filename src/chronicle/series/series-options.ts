import type { Measure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import type { PlaceCode } from "../../place/index.js";
import type { DayRule, Zone } from "../../time/index.js";
import type { ReportChoice } from "../totals/chosen-reports.js";
import type { TotalIssueCode } from "../totals/total.js";
import type { Step } from "./series.js";

/** What `toSeries` needs to be told: no day rule, zone or step is taken for granted. */
export interface SeriesOptions extends ReportChoice {
  readonly measure: Measure;
  /** Only weapons of this group; absent means all together. */
  readonly weapon?: WeaponGroup | undefined;
  /** The part of the country to count; absent means the whole. */
  readonly scope?: readonly PlaceCode[] | undefined;
  readonly rule: DayRule;
  readonly zone: Zone;
  readonly step: Step;
  /** First day of the period, ISO date, inclusive; absent means that of the first report. */
  readonly from?: string | undefined;
  /** Last day of the period, ISO date, inclusive; absent means that of the last report. */
  readonly to?: string | undefined;
  /**
   * Whether a report is taken to count everything in its window (`assumed`, the default), or only where it declares
   * `coverage: "complete"`: then the ceilings of all others are open, and weapons that they do not name are unknown.
   */
  readonly coverage?: "declared" | "assumed" | undefined;
  /** What days without a report hold in a longer step: anything (`open`, the default), or `nothing`, which is then an assumption of yours. */
  readonly gaps?: "open" | "nothing" | undefined;
}

/** Codes of `toSeries`. */
export type SeriesIssueCode = TotalIssueCode | "period_too_long" | "period_reversed";
