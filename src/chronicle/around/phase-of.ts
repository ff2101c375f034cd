import { interceptionRate } from "../../interception/index.js";
import { groupContains, type WeaponGroup } from "../../munition/index.js";
import { boundsOf, sumCounts, type Quantity } from "../../quantity/index.js";
import type { StrikeReport } from "../../strike/index.js";
import { formatDay } from "../../time/index.js";
import type { Cell } from "../series/series.js";
import { apartReports } from "./apart-reports.js";
import type { NightPhase } from "./night-plan.js";
import type { PhaseStrikes, RoundNight } from "./phase-strikes.js";

/** What phases are counted from. */
export interface NightRecords {
  readonly reports: readonly StrikeReport[];
  /** Cells of the series by the date of their evening. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly weapon?: WeaponGroup | undefined;
}

/** The account of some nights. */
export function phaseOf(phase: NightPhase, days: readonly number[], records: NightRecords): PhaseStrikes {
  const dates = days.map(formatDay);
  const nights = dates.map((night): RoundNight => {
    const { state = "not_covered", quantity } = records.cells.get(night) ?? {};
    return { night, state, ...(quantity === undefined ? {} : { quantity }) };
  });
  const figures = nights.flatMap(({ quantity }) => quantity ?? []);
  const counted = sumCounts(figures).quantity;
  const reports = dates.flatMap((night) => records.cells.get(night)?.reports ?? []).flatMap((index) => records.reports[index] ?? []);
  const apart = apartReports(reports.flatMap((report) => ofWeapon(report, records.weapon)));
  const rate = interceptionRate(apart.kept);
  return {
    phase,
    nights,
    total: sumCounts(nights.map(({ quantity }) => quantity)).quantity,
    known: figures.length,
    counted,
    ...(figures.length === 0 ? {} : { perNight: meanOf(counted, figures.length) }),
    ...(rate.ok ? { rate: rate.value } : {}),
    overlapping: apart.left,
  };
}

function meanOf(counted: Quantity, nights: number): NonNullable<PhaseStrikes["perNight"]> {
  const { min, max } = boundsOf(counted);
  return { min: min / nights, ...(max === undefined ? {} : { max: max / nights }) };
}

/** The report cut down to the weapons that certainly belong to the group; nothing where it has none. */
function ofWeapon(report: StrikeReport, weapon: WeaponGroup | undefined): StrikeReport[] {
  if (weapon === undefined) return [report];
  const tallies = report.tallies.filter((tally) => groupContains(weapon, tally.weapon) === "definitely");
  return tallies.length === 0 ? [] : [{ ...report, stated: undefined, tallies }];
}
