import { NOUNS, type NounKind } from "./tables/nouns.js";
import { ACTION_NOUNS, type VerbSense } from "./tables/verbs.js";

/** Kinds of nouns by every form. */
export const NOUN_KINDS: ReadonlyMap<string, NounKind> = new Map(
  NOUNS.flatMap(([kind, words]) => words.split(" ").flatMap((word) => [[`${word}s`, kind] as const, [word, kind] as const])),
);

/** Senses of the nouns of doing. */
export const ACTION_SENSES: ReadonlyMap<string, VerbSense> = new Map(
  ACTION_NOUNS.flatMap(([sense, words]) => words.split(" ").map((word) => [word, sense] as const)),
);
