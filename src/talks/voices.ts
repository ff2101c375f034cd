import type { Claim } from "../claim/index.js";

/** Whose book a claim belongs in: the side that its source speaks for, else the source by name. */
export function voiceOf({ source }: Pick<Claim<unknown>, "source">): string {
  return source.side ?? source.name;
}

/** Claims that a claimant's book rests on, voice by voice. */
export interface Words<T> {
  /** Each voice's claims, in the order given. */
  readonly voices: readonly (readonly Claim<T>[])[];
  /** Whether they are others' words, since the claimant has none. */
  readonly borrowed: boolean;
}

/**
 * The claims that speak for a claimant: its own; where it has none, those of sources that speak for no side; where there
 * are none of these either, everybody's.
 */
export function wordsFor<T>(claimant: string, claims: readonly Claim<T>[]): Words<T> {
  const own = claims.filter((claim) => voiceOf(claim) === claimant);
  if (own.length > 0) return { voices: [own], borrowed: false };
  const neutral = claims.filter(({ source }) => source.side === undefined);
  return { voices: byVoice(neutral.length > 0 ? neutral : claims), borrowed: claims.length > 0 };
}

function byVoice<T>(claims: readonly Claim<T>[]): readonly (readonly Claim<T>[])[] {
  return [...new Set(claims.map(voiceOf))].map((voice) => claims.filter((claim) => voiceOf(claim) === voice));
}
