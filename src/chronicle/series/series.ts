import type { Measure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import type { Quantity } from "../../quantity/index.js";
import type { DayRule, Zone } from "../../time/index.js";

/** The calendar step of a series. A `night` is a day under the rule `night_of`, without reports of daylight hours alone. */
export type Step = "day" | "night" | "iso_week" | "month";

/**
 * What is known of a step: a figure (`counted`), the figure nought (`zero`), reports without the figure (`unknown`),
 * a figure kept back (`withheld`), or no report at all (`not_covered`). Only `zero` means that nothing happened.
 */
export type CellState = "counted" | "zero" | "unknown" | "withheld" | "not_covered";

/** One step of a series. */
export interface Cell {
  /** First day of the step, ISO date: the day itself, the Monday of the ISO week, the first of the month. */
  readonly key: string;
  readonly state: CellState;
  /** Weapons, overlapping reports counted once; absent where there is no figure. */
  readonly quantity?: Quantity | undefined;
  /** Positions of the reports behind it, in the list given. */
  readonly reports: readonly number[];
}

/** One measure of one source by calendar steps, every step of the period present. */
export interface Series {
  readonly source: string;
  readonly measure: Measure;
  readonly weapon?: WeaponGroup | undefined;
  readonly rule: DayRule;
  readonly zone: Zone;
  readonly step: Step;
  /** First day of the period, inclusive. */
  readonly from: string;
  /** Last day of the period, inclusive. */
  readonly to: string;
  readonly cells: readonly Cell[];
  /** Positions of the reports whose day the rule does not determine, or that fall outside the period. */
  readonly unplaced: readonly number[];
}
