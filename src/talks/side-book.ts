import type { Claim } from "../claim/index.js";
import { epochMilliseconds } from "../time/index.js";
import { deliveredBy } from "./delivered.js";
import { spanOfFigures, type Figures } from "./figures.js";
import { exchangedIn } from "./exchanged-in.js";
import type { Fulfilment } from "./fulfilment.js";
import { promisedIn, remainingIn, sensesOf } from "./promise.js";
import type { TalksOutcome } from "./talks-outcome.js";
import { verdictOf, type Assurance, type BookStanding } from "./verdict.js";
import { isNeutral, voiceOf, wordsFor, type Bound } from "./voices.js";

/** A commitment as one claimant has it. */
export interface SideBook {
  /** The side, or the name of a source that speaks for none. */
  readonly claimant: string;
  readonly standing: BookStanding;
  readonly certainty: Assurance;
  /** What was promised, over every way to understand it; absent where no number was. */
  readonly promised?: Figures | undefined;
  readonly delivered: Figures;
  /** What is left; absent where no number was promised. */
  readonly remaining?: Figures | undefined;
  /** What the claimant did not say itself and others did: read with the span of their words. */
  readonly borrowed: readonly ("promised" | "delivered")[];
}

/** What was known of a commitment at a moment, in the order in which it became known. */
export interface KnownOfCommitment {
  readonly between: Bound;
  readonly versions: readonly Claim<TalksOutcome>[];
  readonly entries: readonly Claim<Fulfilment>[];
  /** The moment, in milliseconds. */
  readonly at: number;
}

/**
 * Draws up one claimant's book: its own latest version and its own deliveries; where it is silent, those of neutral
 * sources; where they are silent too, the other side's.
 */
export function sideBook(claimant: string, { between, versions, entries, at }: KnownOfCommitment): SideBook {
  const said = wordsFor(claimant, versions, between);
  const done = wordsFor(claimant, deliveriesOf(entries, versions), between);
  const latest = said.voices.flatMap((voice) => voice.at(-1)?.value ?? []);
  const senses = latest.flatMap((version) => sensesOf(version, between));
  const delivered = spanOfFigures(done.voices.map((voice) => deliveredBy(voice, between))) ?? deliveredBy([], between);
  const promised = spanOfFigures(senses.map(promisedIn));
  const remaining = spanOfFigures(senses.map((sense) => remainingIn(sense, delivered)));
  const verdict = verdictOf({
    lastWord: entries.findLast((entry) => entry.value.kind !== "delivery" && counts(entry, claimant, between))?.value.kind,
    isLate: latest.some(({ deadline }) => deadline !== undefined && epochMilliseconds(deadline.end) <= at),
    hasBegun: done.voices.length > 0,
    remaining: remaining?.total,
  });
  const borrowed = [...(said.borrowed ? (["promised"] as const) : []), ...(done.borrowed ? (["delivered"] as const) : [])];
  return { claimant, ...verdict, ...(promised === undefined ? {} : { promised }), delivered, ...(remaining === undefined ? {} : { remaining }), borrowed };
}

/** The deliveries of what was promised: civilians are not booked against a promise of prisoners. */
function deliveriesOf(entries: readonly Claim<Fulfilment>[], versions: readonly Claim<TalksOutcome>[]): readonly Claim<Fulfilment>[] {
  const kinds = exchangedIn(versions.map(({ value }) => value));
  return entries.filter(({ value: { kind, of } }) => kind === "delivery" && (of === undefined || kinds.size === 0 || kinds.has(of)));
}

/** A word that all is done or broken counts in its claimant's own book; from a neutral source in every one, and so does a renunciation. */
function counts(entry: Claim<Fulfilment>, claimant: string, bound: Bound): boolean {
  return entry.value.kind === "renunciation" || voiceOf(entry) === claimant || isNeutral(entry, bound);
}
