import type { Claim } from "../../claim/index.js";
import type { Certainty } from "../../quantity/index.js";
import { epochMilliseconds } from "../../time/index.js";
import { deliveredBy } from "./delivered.js";
import { spanOfFigures, type Figures } from "./figures.js";
import { exchangedIn } from "./exchanged-in.js";
import type { Fulfilment } from "../fulfilment.js";
import { latestVersion } from "./latest-version.js";
import { promisedIn, remainingIn, sensesOf } from "./promise.js";
import { stands } from "../stands.js";
import type { TalksOutcome } from "../talks-outcome.js";
import type { TalksTopic } from "../topic.js";
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
  /** What must be done first by its version; whether it was done, a book does not tell. */
  readonly conditions?: readonly TalksTopic[] | undefined;
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
  const latest = said.voices.flatMap((voice) => latestVersion(voice) ?? []);
  const senses = latest.flatMap((version) => sensesOf(version, between));
  const delivered = spanOfFigures(done.voices.map((voice) => deliveredBy(voice, between))) ?? deliveredBy([], between);
  const promised = spanOfFigures(senses.map(promisedIn));
  const remaining = spanOfFigures(senses.map((sense) => remainingIn(sense, delivered)));
  const lastWord = entries.findLast((entry) => entry.value.kind !== "delivery" && counts(entry, claimant, between));
  const verdict = verdictOf({ lastWord: lastWord?.value.kind, late: latenessOf(latest, at), hasBegun: done.voices.length > 0, remaining: remaining?.total });
  const isContested = [...said.voices.flat(), ...done.voices.flat(), ...(lastWord === undefined ? [] : [lastWord])].some((claim) => !stands(claim));
  const conditions = [...new Set(latest.flatMap((version) => version.conditions ?? []))];
  const borrowed = [...(said.borrowed ? (["promised"] as const) : []), ...(done.borrowed ? (["delivered"] as const) : [])];
  return {
    claimant,
    standing: verdict.standing,
    certainty: isContested ? "possibly" : verdict.certainty,
    ...(promised === undefined ? {} : { promised }),
    delivered,
    ...(remaining === undefined ? {} : { remaining }),
    ...(conditions.length === 0 ? {} : { conditions }),
    borrowed,
  };
}

/** Whether the deadline has passed: for certain where every version has one that binds without conditions. */
function latenessOf(versions: readonly TalksOutcome[], at: number): Certainty {
  const late = versions.filter(({ deadline }) => deadline !== undefined && epochMilliseconds(deadline.end) <= at);
  if (late.length === 0) return "not";
  const isConditional = late.some(({ result, conditions = [] }) => result === "conditional" || conditions.length > 0);
  return late.length < versions.length || isConditional ? "possibly" : "definitely";
}

/** The deliveries of what was promised: civilians are not booked against a promise of prisoners. */
function deliveriesOf(entries: readonly Claim<Fulfilment>[], versions: readonly Claim<TalksOutcome>[]): readonly Claim<Fulfilment>[] {
  const kinds = exchangedIn(versions.map(({ value }) => value));
  return entries.filter(({ value: { kind, of } }) => kind === "delivery" && (of === undefined || kinds.size === 0 || kinds.has(of)));
}

/**
 * A word that all is done or broken counts in its claimant's own book; from a neutral source in every one, and so does a
 * renunciation, unless it is denied.
 */
function counts(entry: Claim<Fulfilment>, claimant: string, bound: Bound): boolean {
  return voiceOf(entry) === claimant || (stands(entry) && (entry.value.kind === "renunciation" || isNeutral(entry, bound)));
}
