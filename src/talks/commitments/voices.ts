import type { Claim } from "../../claim/index.js";
import type { Side } from "../../source/index.js";
import { stands } from "../stands.js";

/** The sides that a promise binds, where they are known. */
export type Bound = readonly Side[] | undefined;

/** Whose book a claim belongs in: the side that its source speaks for, else the source by name. */
export function voiceOf({ source }: Pick<Claim<unknown>, "source">): string {
  return source.side ?? source.name;
}

/** Whether a source speaks for none of the sides bound: an outlet, a mediator. */
export function isNeutral({ source: { side } }: Pick<Claim<unknown>, "source">, bound: Bound): boolean {
  return side === undefined || (bound !== undefined && !bound.includes(side));
}

/** Those who have a book of their own: the sides bound that spoke; where none did, everybody who spoke. */
export function claimantsOf(claims: readonly Claim<unknown>[], bound: Bound): readonly string[] {
  const parties = claims.filter((claim) => !isNeutral(claim, bound));
  return [...new Set((parties.length > 0 ? parties : claims).map(voiceOf))];
}

/** Claims that a claimant's book rests on, voice by voice. */
export interface Words<T> {
  /** Each voice's claims, in the order given. */
  readonly voices: readonly (readonly Claim<T>[])[];
  /** Whether they are others' words, since the claimant has none. */
  readonly borrowed: boolean;
}

/**
 * The claims that speak for a claimant: its own, denied by others or not; where it has none, those of neutral sources;
 * where there are none of these either, the other side's. Nobody borrows what is denied.
 */
export function wordsFor<T>(claimant: string, claims: readonly Claim<T>[], bound: Bound): Words<T> {
  const own = claims.filter((claim) => voiceOf(claim) === claimant);
  if (own.length > 0) return { voices: [own], borrowed: false };
  const others = claims.filter(stands);
  const neutral = others.filter((claim) => isNeutral(claim, bound));
  return { voices: byVoice(neutral.length > 0 ? neutral : others), borrowed: others.length > 0 };
}

function byVoice<T>(claims: readonly Claim<T>[]): readonly (readonly Claim<T>[])[] {
  return [...new Set(claims.map(voiceOf))].map((voice) => claims.filter((claim) => voiceOf(claim) === voice));
}
