import type { Claim } from "../../claim/index.js";
import type { Side } from "../../source/index.js";
import { epochMilliseconds } from "../../time/index.js";
import { isFirm, isOwnWord } from "./firmness.js";
import type { Position, PositionTopic } from "./position.js";
import { gapBetween, setOf, sharedSet, type StanceSet } from "./stance-set.js";
import { stands } from "../stands.js";
import type { TalksProcess } from "../talks-process.js";
import type { TalksRound, TalksRoundId } from "../talks-round.js";
import type { Assurance } from "../commitments/verdict.js";

/** How a party's position moved with regard to another's. `shifted`: it changed, and came no nearer nor went further. */
export type Direction = "towards" | "away" | "shifted" | "held";

/** A movement with regard to one other party. */
export interface Regarding {
  readonly party: Side;
  readonly direction: Direction;
  /** How far the two were apart before the movement, in the scale's unit or steps; of options, 1 where they shared none. */
  readonly gapBefore: number;
  /** And after it. */
  readonly gapAfter: number;
}

/** A party's position on a topic from one meeting at which it stated one to the next. */
export interface Movement {
  readonly party: Side;
  readonly from: TalksRoundId;
  readonly to: TalksRoundId;
  readonly before: Claim<Position>;
  readonly after: Claim<Position>;
  /** Against what each other party had stated at earlier meetings; empty where none had stated anything. */
  readonly regarding: readonly Regarding[];
  /** Whether the set of what it accepts changed at all. */
  readonly moved: boolean;
  /** `definitely` where both positions are the party's own word, without a hedge. */
  readonly certainty: Assurance;
}

/** A party's position as stated at a meeting. */
interface Stated {
  readonly round: TalksRoundId;
  readonly claim: Claim<Position>;
  readonly set: StanceSet;
}

/**
 * Who moved on a topic, from meeting to meeting. Of several statements at one meeting a party's own word counts before
 * others' reports of it, and the latest before earlier ones. The other parties are held still: each movement is measured
 * against what they had stated before.
 *
 * @returns movements by time; empty where no party stated a position twice. Never throws on a process that a reader
 * accepts with this topic among its `topics`.
 * @example movements({ id: "p", name: "P", parties: ["UA", "RU"], rounds: [] }, { topic: "ceasefire", scale: { kind: "amount", unit: "days" } }) // => []
 */
export function movements({ rounds }: TalksProcess, topic: PositionTopic): readonly Movement[] {
  const last = new Map<Side, Stated>();
  const found: Movement[] = [];
  for (const round of [...rounds].sort((a, b) => epochMilliseconds(a.window.start) - epochMilliseconds(b.window.start))) {
    const stated = statedAt(round, topic);
    for (const [party, after] of stated) {
      const before = last.get(party);
      if (before !== undefined) found.push(movementOf(before, after, [...last].filter(([other]) => other !== party)));
    }
    for (const [party, now] of stated) last.set(party, now);
  }
  return found;
}

function statedAt({ id, positions = [] }: TalksRound, { topic, scale }: PositionTopic): ReadonlyMap<Side, Stated> {
  const stated = new Map<Side, Stated>();
  for (const claim of positions) {
    if (claim.value.topic !== topic || !stands(claim)) continue;
    const rival = stated.get(claim.value.party)?.claim;
    if (rival === undefined || outweighs(claim, rival)) stated.set(claim.value.party, { round: id, claim, set: setOf(claim.value.accepts, scale) });
  }
  return stated;
}

function outweighs(claim: Claim<Position>, rival: Claim<Position>): boolean {
  if (isOwnWord(claim) !== isOwnWord(rival)) return isOwnWord(claim);
  if (claim.publishedAt === undefined || rival.publishedAt === undefined) return true;
  return epochMilliseconds(claim.publishedAt) >= epochMilliseconds(rival.publishedAt);
}

function movementOf(before: Stated, after: Stated, others: readonly (readonly [Side, Stated])[]): Movement {
  const moved = !isSame(before.set, after.set);
  return {
    party: after.claim.value.party,
    from: before.round,
    to: after.round,
    before: before.claim,
    after: after.claim,
    regarding: others.map(([party, { set }]) => ({ party, ...compare(before.set, after.set, set, moved) })),
    moved,
    certainty: isFirm(before.claim) && isFirm(after.claim) ? "definitely" : "possibly",
  };
}

function compare(before: StanceSet, after: StanceSet, other: StanceSet, moved: boolean): Omit<Regarding, "party"> {
  const gapBefore = gapBetween(before, other);
  const gapAfter = gapBetween(after, other);
  const nearer = gapBefore - gapAfter || sharedOptions(after, other) - sharedOptions(before, other);
  if (nearer === 0) return { direction: moved ? "shifted" : "held", gapBefore, gapAfter };
  return { direction: nearer > 0 ? "towards" : "away", gapBefore, gapAfter };
}

function sharedOptions(a: StanceSet, b: StanceSet): number {
  const shared = sharedSet(a, b);
  return shared.kind === "options" ? shared.options.size : 0;
}

function isSame(a: StanceSet, b: StanceSet): boolean {
  if (a.kind === "range" && b.kind === "range") return a.low === b.low && a.high === b.high;
  return a.kind === "options" && b.kind === "options" && a.options.size === b.options.size && [...a.options].every((option) => b.options.has(option));
}
