import type { Head } from "./tables/place-words.js";
import type { PlaceCode } from "./place-code.js";

/** What sort of place a code stands for. */
export type PlaceKind = "region" | "sea" | "neighbour" | "sector" | "composite";

/**
 * How much of the place the words mean: all of it, the city that shares its name or is its seat, or either, where the
 * form does not tell («Запоріжжя», "Kursk").
 */
export type Extent = "whole" | "city" | "either";

/**
 * What must hold for a word to be the name: nothing; a capital; a capital or the noun of its sort after it, as with
 * adjectives; that noun in any case; a place among compass points.
 */
export type PlaceGuard = "none" | "capital" | "capitals" | "adjective" | "noun" | "sector";

/** What a name stands for. */
export interface PlaceSense {
  readonly code: PlaceCode;
  /** The usual full name in the language of the vocabulary. */
  readonly name: string;
  /** Whether other places may bear the name too. */
  readonly hasNamesakes: boolean;
  readonly kind: PlaceKind;
  readonly extent: Extent;
  readonly guard: PlaceGuard;
  /** Nouns that may follow it: «області», "Oblast". */
  readonly heads: readonly Head[];
  /** Whether the name is a common word too. */
  readonly isCommon: boolean;
}
