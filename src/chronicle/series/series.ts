import type { Measure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import type { PlaceCode } from "../../place/index.js";
import type { Quantity } from "../../quantity/index.js";
import type { Side } from "../../source/index.js";
import type { DayRule, Zone } from "../../time/index.js";

/** The calendar step of a series. A `night` is a day under the rule, without reports of daylight hours alone. */
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
  /** Where there is no figure: what the other figures of the reports allow ("40 shot down": at least 40 launched). */
  readonly inferred?: Quantity | undefined;
  /** Positions of the reports behind it, in the list given. */
  readonly reports: readonly number[];
  /** Positions of reports that belong here or to a neighbour, the rule does not tell, or that sum up several steps: they raise the ceiling alone. */
  readonly possible: readonly number[];
  /** Days of the step, within the period, of which no report speaks. */
  readonly uncovered: number;
}

/** One measure of one source by calendar steps, every step of the period present. */
export interface Series {
  readonly source: string;
  /** Whose attacks, where that was asked. */
  readonly attacker?: Side | undefined;
  readonly measure: Measure;
  readonly weapon?: WeaponGroup | undefined;
  /** The part of the country that it counts; absent means the whole. */
  readonly scope?: readonly PlaceCode[] | undefined;
  readonly rule: DayRule;
  readonly zone: Zone;
  readonly step: Step;
  /** Whether every report is taken to count everything in its window (`assumed`), or only those that declare it. */
  readonly coverage: "declared" | "assumed";
  /** What days without a report are taken to hold in a longer step: anything (`open`), or nothing at all. */
  readonly gaps: "open" | "nothing";
  /** First day of the period, inclusive. */
  readonly from: string;
  /** Last day of the period, inclusive. */
  readonly to: string;
  readonly cells: readonly Cell[];
  /** Positions of the reports whose step the rule does not determine, that sum up several steps, or that fall outside the period. */
  readonly unplaced: readonly number[];
  /** Under the step `night`: positions of the reports of daylight hours alone. */
  readonly daytime: readonly number[];
}
