import type { VerbSense } from "./tables/verbs.js";

/** A verb, or a noun of doing, that can say what is counted. */
export interface Predicate {
  /** What it may mean, the likeliest first. */
  readonly senses: readonly VerbSense[];
  /** Its items, half-open; a complement that stands further off lies outside. */
  readonly first: number;
  readonly next: number;
  /** `bare`: a past form that may be a participle without its auxiliary. `noun`: "the launch of". */
  readonly voice: "active" | "passive" | "bare" | "noun";
  /** Whether it tells of what was not, or may be. */
  readonly isUnreal: boolean;
  /** Whether it is an -ing form without an auxiliary. */
  readonly isGerund: boolean;
  /** Whether it only describes the weapons before it: "drones launched by", "missiles that were fired". */
  readonly isModifier: boolean;
}
