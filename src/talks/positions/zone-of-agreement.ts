import type { Claim } from "../../claim/index.js";
import { failure, outcomeOf, type Outcome } from "../../core/index.js";
import { boundsOf, widenQuantity, type WideningPolicy } from "../../quantity/index.js";
import type { Side } from "../../source/index.js";
import { isFirm, isOwnWord } from "./firmness.js";
import type { Position, PositionTopic, Stance } from "./position.js";
import { stanceIssues, type PositionIssueCode } from "./position-issues.js";
import { gapBetween, isEmpty, setOf, sharedSet, stanceOf, widerSet, type StanceSet } from "./stance-set.js";
import { stands } from "../stands.js";

/** Whether the stated positions leave room for an agreement on one topic. */
export interface ZoneOfAgreement {
  /**
   * `definite`: every party accepts some value in common. `none`: no value. `possible`: it depends on which of a party's
   * statements holds, on a hedged end, or on positions that are not the parties' own word.
   */
  readonly zone: "definite" | "possible" | "none";
  /** What all accept, or may accept where the zone is possible; absent where there is nothing. */
  readonly overlap?: Stance | undefined;
  /** How far the farthest two are apart, in the scale's unit or in steps; 0 where all meet. Of options, 1 or 0. */
  readonly gap: number;
  /** The parties whose positions were compared, in the order in which they are stated. */
  readonly parties: readonly Side[];
  /** The positions that the answer rests on and that are hedged or not their party's own word. */
  readonly soft: readonly Claim<Position>[];
  /** Name of the policy that widened hedged ends, where one did. */
  readonly policy?: string | undefined;
}

/** How {@link zoneOfAgreement} reads positions. */
export interface ZoneOptions {
  /** Turns hedged ends ("about 30 days") into hard ones; without it nothing that rests on them is certain. */
  readonly widen?: WideningPolicy | undefined;
}

/**
 * Compares what the parties state that they would accept on one topic. Of a party with several statements, the answer
 * is `definite` only for what all of them allow, and `none` only where none of them allows anything. A party's own word
 * goes before what others report of it. Positions on other topics, denied and retracted ones are left out.
 *
 * @returns the zone, or issues `too_few_parties` (fewer than two parties have stated a position), `other_scale`,
 * `unknown_step` (a position does not lie on the topic's scale).
 * @throws RangeError only where the margin of `widen` is not a whole number of 0 or more
 * @example zoneOfAgreement({ topic: "ceasefire", scale: { kind: "amount", unit: "days" } }, []).ok // => false
 */
export function zoneOfAgreement({ topic, scale }: PositionTopic, positions: readonly Claim<Position>[], { widen }: ZoneOptions = {}): Outcome<ZoneOfAgreement, PositionIssueCode | "too_few_parties"> {
  const issues = positions.flatMap(({ value }, index) => (value.topic === topic ? stanceIssues(value.accepts, scale, [index, "value", "accepts"]) : []));
  const hedged = ownFirst(positions.filter((claim) => claim.value.topic === topic && stands(claim)));
  const stated = hedged.map((claim) => widened(claim, widen));
  const parties = [...new Set(stated.map(({ value }) => value.party))];
  if (issues.length === 0 && parties.length < 2) {
    const message = `positions hold ${parties.length === 0 ? "no party" : `only ${parties.join("")}`} on ${JSON.stringify(topic)}: expected the stated positions of two parties or more. Only what is stated is compared.`;
    return failure({ code: "too_few_parties", path: [], input: positions, message });
  }
  const soft = stated.filter((claim) => !isFirm(claim));
  const setsOf = (party: Side): StanceSet[] => stated.filter(({ value }) => value.party === party).map(({ value }) => setOf(value.accepts, scale));
  const common = all(parties.map((party) => all(setsOf(party), sharedSet)), sharedSet);
  const widest = parties.map((party) => all(setsOf(party), widerSet));
  const conceivable = all(widest, sharedSet);
  const zone = zoneFrom(common, conceivable, soft.length > 0);
  const overlap = conceivable === undefined ? undefined : stanceOf(zone === "definite" && common !== undefined ? common : conceivable, scale);
  const gap = Math.max(0, ...widest.flatMap((a) => widest.map((b) => (a === undefined || b === undefined ? 0 : gapBetween(a, b)))));
  const policy = stated.some((claim, index) => claim !== hedged[index]) ? widen?.name : undefined;
  return outcomeOf({ zone, ...(overlap === undefined ? {} : { overlap }), gap, parties, soft, ...(policy === undefined ? {} : { policy }) }, issues);
}

/** Of a party that has spoken itself, what others report or leak of its position is not needed. */
function ownFirst(stated: readonly Claim<Position>[]): readonly Claim<Position>[] {
  const spoken = new Set(stated.filter(isOwnWord).map(({ value }) => value.party));
  return stated.filter((claim) => isOwnWord(claim) || !spoken.has(claim.value.party));
}

function widened(claim: Claim<Position>, policy: WideningPolicy | undefined): Claim<Position> {
  const { accepts } = claim.value;
  if (policy === undefined || accepts.kind !== "amount" || !boundsOf(accepts.range).approximate) return claim;
  return { ...claim, value: { ...claim.value, accepts: { ...accepts, range: widenQuantity(accepts.range, policy).quantity } } };
}

function zoneFrom(common: StanceSet | undefined, conceivable: StanceSet | undefined, isSoft: boolean): ZoneOfAgreement["zone"] {
  if (isSoft) return "possible";
  if (common !== undefined && !isEmpty(common)) return "definite";
  return conceivable === undefined || isEmpty(conceivable) ? "none" : "possible";
}

function all(sets: readonly (StanceSet | undefined)[], combine: (a: StanceSet, b: StanceSet) => StanceSet): StanceSet | undefined {
  return sets.reduce((a, b) => (a === undefined || b === undefined ? undefined : combine(a, b)));
}
