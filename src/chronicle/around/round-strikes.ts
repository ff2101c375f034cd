import type { Measure } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import type { Side } from "../../source/index.js";
import type { StrikeReport } from "../../strike/index.js";
import type { TalksRoundId } from "../../talks/index.js";
import type { CalendarDate, TimeWindow, Zone } from "../../time/index.js";
import type { NightPhase, SharedNight } from "./night-plan.js";
import type { PhaseStrikes } from "./phase-strikes.js";
import type { StrikesChange } from "./strikes-change.js";

/** One round with what one source says of the nights around it. */
export interface RoundStrikes extends Readonly<Record<NightPhase, PhaseStrikes>> {
  readonly round: TalksRoundId;
  readonly window: TimeWindow;
  /** The days on which it was held: the venue's own dates where only dates are known, else those of the zone. */
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  /** Absent where no night before, or none after, has a figure. */
  readonly change?: StrikesChange | undefined;
}

/** A night within the windows of several rounds: counted once, for the nearer. */
export interface SharedRoundNight extends Omit<SharedNight, "night"> {
  readonly night: CalendarDate;
}

/** What one source says of the nights around rounds of talks. */
export interface StrikesAround {
  readonly source: string;
  readonly attacker?: Side | undefined;
  readonly measure: Measure;
  readonly weapon?: WeaponGroup | undefined;
  readonly zone: Zone;
  /** Nights asked for on each side. */
  readonly asked: { readonly before: number; readonly after: number };
  /** By their start. */
  readonly rounds: readonly RoundStrikes[];
  /** Nights that several windows hold, and the round that each is counted for; every other night lies near one round. */
  readonly shared: readonly SharedRoundNight[];
  /** All rounds together, each night once. */
  readonly together: Readonly<Record<NightPhase, PhaseStrikes>> & { readonly change?: StrikesChange | undefined };
  /** Reports whose night is not determined (dates without hours): left out, never guessed. */
  readonly undated: readonly StrikeReport[];
}
