import type { InterceptionRate } from "../../interception/index.js";
import type { Quantity } from "../../quantity/index.js";
import type { CalendarDate } from "../../time/index.js";
import type { CellState } from "../series/series.js";
import type { NightPhase } from "./night-plan.js";

/** What one source says of one night near a round of talks. */
export interface RoundNight {
  /** The date of its evening. */
  readonly night: CalendarDate;
  /** Only `zero` means that nothing happened. */
  readonly state: CellState;
  /** Weapons, overlapping reports counted once; absent where there is no figure. */
  readonly quantity?: Quantity | undefined;
}

/** What one source says of the nights before, during or after a round. */
export interface PhaseStrikes {
  readonly phase: NightPhase;
  /** The nights counted for the round, in order; those nearer to another round are not among them. */
  readonly nights: readonly RoundNight[];
  /** Over all its nights, in weapons: open above where a night is without a figure, for missing is not zero. */
  readonly total: Quantity;
  /** How many nights have a figure. */
  readonly known: number;
  /** Over the nights that have a figure. */
  readonly counted: Quantity;
  /** Mean of the nights that have a figure, in weapons a night; absent where none has. `max` absent: open. */
  readonly perNight?: { readonly min: number; readonly max?: number | undefined } | undefined;
  /** Intercepted over launched, sum over sum, of the reports of these nights; absent where nothing was launched. */
  readonly rate?: InterceptionRate | undefined;
  /** Reports that the rate leaves out because their windows overlap another's: their figures must not be added. */
  readonly overlapping: number;
}
