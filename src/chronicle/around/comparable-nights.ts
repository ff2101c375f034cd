import { boundsOf } from "../../quantity/index.js";
import type { NightPhase } from "./night-plan.js";
import type { PhaseStrikes, RoundNight } from "./phase-strikes.js";
import type { LeftOutNight } from "./strikes-change.js";

/** A night whose figure has two ends. */
export interface ComparableNight {
  readonly night: string;
  readonly phase: "before" | "after";
  /** Position of the round that it is counted for. */
  readonly round: number;
  readonly min: number;
  readonly max: number;
  readonly isHedged: boolean;
}

/** The nights of a comparison, in time order, and those left out of it. */
export interface ComparableNights {
  readonly nights: readonly ComparableNight[];
  readonly leftOut: readonly LeftOutNight[];
}

/** Sorts the nights before and after each round into those with a figure of two ends and those without. */
export function comparableNights(rounds: readonly Readonly<Record<NightPhase, PhaseStrikes>>[]): ComparableNights {
  const nights: ComparableNight[] = [];
  const leftOut: LeftOutNight[] = [];
  rounds.forEach((phases, round) => {
    for (const phase of ["before", "after"] as const) {
      for (const night of phases[phase].nights) {
        const ends = endsOf(night);
        if (typeof ends === "string") leftOut.push({ night: night.night, phase, why: ends });
        else nights.push({ night: night.night, phase, round, ...ends });
      }
    }
  });
  return { nights: nights.sort(byNight), leftOut: leftOut.sort(byNight) };
}

function endsOf({ state, quantity }: RoundNight): LeftOutNight["why"] | Pick<ComparableNight, "min" | "max" | "isHedged"> {
  if (quantity === undefined) return state === "counted" || state === "zero" ? "unknown" : state;
  const { min, max, approximate } = boundsOf(quantity);
  return max === undefined ? "open_above" : { min, max, isHedged: approximate };
}

function byNight(a: { readonly night: string }, b: { readonly night: string }): number {
  return a.night < b.night ? -1 : Number(a.night > b.night);
}
