import type { TalksRoundId } from "../../talks/index.js";
import type { RoundDays } from "../shared/round-days.js";

/** Where a night stands to a round of talks. */
export type NightPhase = "before" | "during" | "after";

/** Nights by phase, each the day of its evening, ascending. */
export type PhaseNights = Readonly<Record<NightPhase, readonly number[]>>;

/** A round with its days. */
export interface DatedRound {
  readonly id: TalksRoundId;
  readonly days: RoundDays;
}

/** A night that lies within the windows of several rounds, and the one that it is counted for. */
export interface SharedNight {
  readonly night: number;
  readonly countedFor: TalksRoundId;
  readonly phase: NightPhase;
  /** The other rounds whose windows hold it. */
  readonly alsoNear: readonly TalksRoundId[];
}

/** Every night around the rounds, each counted for one. */
export interface NightPlan {
  /** By position of the round. */
  readonly rounds: readonly PhaseNights[];
  readonly shared: readonly SharedNight[];
}

/** The round that a night goes to, with the lists that it is entered in. */
interface Claimed {
  readonly id: TalksRoundId;
  readonly nights: Record<NightPhase, number[]>;
  readonly phase: NightPhase;
  /** Nights to the round: 0 during it. */
  readonly distance: number;
}

/**
 * Deals the nights around rounds out, so that none is counted twice: a night within the windows of two rounds goes to
 * the nearer one, and halfway to the earlier, whose talks it follows.
 *
 * @param rounds - by their start
 */
export function nightPlan(rounds: readonly DatedRound[], before: number, after: number): NightPlan {
  const nearest = new Map<number, Claimed>();
  const near = new Map<number, TalksRoundId[]>();
  const dealt = rounds.map(({ id, days: { first, last } }) => {
    const nights: Record<NightPhase, number[]> = { before: [], during: [], after: [] };
    for (let night = first - before; night < last + after; night += 1) {
      const place = { id, nights, ...placeOf(night, first, last) };
      const rival = nearest.get(night);
      const holders = near.get(night);
      if (holders === undefined) near.set(night, [id]);
      else holders.push(id);
      if (rival === undefined || place.distance < rival.distance) nearest.set(night, place);
    }
    return nights;
  });
  const shared: SharedNight[] = [];
  for (const [night, { id, nights, phase }] of [...nearest].sort(([a], [b]) => a - b)) {
    nights[phase].push(night);
    const alsoNear = (near.get(night) ?? []).filter((other) => other !== id);
    if (alsoNear.length > 0) shared.push({ night, countedFor: id, phase, alsoNear });
  }
  return { rounds: dealt, shared };
}

/** A night is named by its evening: the one that ends on the round's first morning is the last before it. */
function placeOf(night: number, first: number, last: number): { readonly phase: NightPhase; readonly distance: number } {
  if (night < first) return { phase: "before", distance: first - night };
  if (night < last) return { phase: "during", distance: 0 };
  return { phase: "after", distance: night - last + 1 };
}
