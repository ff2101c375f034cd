import type { Claim } from "../../claim/index.js";
import type { Side } from "../../source/index.js";
import { strikeEventId, type StrikeEvent, type StrikeEventId } from "../../strike/index.js";
import type { TalksRound, TalksRoundId } from "../../talks/index.js";
import { epochDayUnder, epochMilliseconds, formatDay, localDay, type Zone } from "../../time/index.js";
import { roundDays } from "../shared/round-days.js";
import type { Figure } from "./figure.js";
import { strikeSummary, type Account, type StrikeSummary } from "./strike-summary.js";

/** How many nights to look at on each side of a round, and on whose clock. */
export interface NightsAroundOptions {
  /** Nights before the round's first day. */
  readonly before: number;
  /** Nights from the round's last day on. */
  readonly after: number;
  /** The zone in which evenings are told. */
  readonly zone: Zone;
  /** Only attacks by this side. */
  readonly attacker?: Side | undefined;
}

/** One night and what was said of the attacks in it. */
export interface NightAccount {
  /** The date of its evening. */
  readonly night: string;
  /** `during` is a night between two days of the same round. */
  readonly phase: "before" | "during" | "after";
  /** Nights from the round: -1 is the last before it, 1 the first after; 0 during. */
  readonly offset: number;
  /** Attacks of the night, each as its sources tell it; empty where none is on record, which is not to say that there was none. */
  readonly strikes: readonly { readonly event: StrikeEventId; readonly attacker: Side; readonly target: Side; readonly accounts: readonly Account[] }[];
}

/** The nights around one round of talks. */
export interface NightsAround {
  readonly round: TalksRoundId;
  readonly zone: Zone;
  readonly nights: readonly NightAccount[];
  /** Events whose night the rule does not determine (dates without hours): left out, never guessed. */
  readonly undated: readonly Pick<StrikeSummary, "event" | "attacker" | "target" | "window">[];
}

/** A claimed figure of a night by its measure. */
export function figureOf(account: Account, measure: Figure["measure"]): Claim<Figure> | undefined {
  return account.figures.find(({ value }) => value.measure === measure);
}

/**
 * The nights before, during and after a round of talks, with the attacks in them. A night is named by its evening
 * (day rule `night_of`): the night that ends on the morning of the round is the last one before it.
 *
 * @throws RangeError where `before` or `after` is not a whole number from 0 to 10,000
 */
export function nightsAround(round: TalksRound, events: readonly StrikeEvent[], options: NightsAroundOptions): NightsAround {
  const { before, after, zone } = options;
  for (const nights of [before, after]) {
    if (!Number.isInteger(nights) || nights < 0 || nights > 10_000) throw new RangeError(`${nights} is not a number of nights: expected a whole number from 0 to 10000.`);
  }
  const { first, last } = roundDays(round.window, zone) ?? {
    first: localDay(epochMilliseconds(round.window.start), zone),
    last: localDay(epochMilliseconds(round.window.end) - 1, zone),
  };
  const byNight = new Map<number, StrikeEvent[]>();
  for (let night = first - before; night < last + after; night += 1) byNight.set(night, []);
  const undated: NightsAround["undated"][number][] = [];
  for (const event of events) {
    if (options.attacker !== undefined && event.attacker !== options.attacker) continue;
    const night = epochDayUnder(event.window, "night_of", zone);
    if (night === undefined) undated.push({ event: strikeEventId(event), attacker: event.attacker, target: event.target, window: event.window });
    else byNight.get(night)?.push(event);
  }
  const nights = [...byNight].map(([night, strikes]): NightAccount => ({
    night: formatDay(night),
    ...phaseOf(night, first, last),
    strikes: strikes.map(strikeSummary).map(({ event, attacker, target, accounts }) => ({ event, attacker, target, accounts })),
  }));
  return { round: round.id, zone, nights, undated };
}

function phaseOf(night: number, first: number, last: number): Pick<NightAccount, "phase" | "offset"> {
  if (night < first) return { phase: "before", offset: night - first };
  if (night < last) return { phase: "during", offset: 0 };
  return { phase: "after", offset: night - last + 1 };
}
