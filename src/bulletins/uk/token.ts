import type { MunitionMatch } from "../../munition/index.js";
import type { Quantity } from "../../quantity/index.js";
import type { Cue } from "./tables/cues.js";

/** What is understood of some words: by its index, `first` to `last`, both included. */
export type Token = TokenPlace & TokenMeaning;

interface TokenPlace {
  readonly first: number;
  readonly last: number;
  /** How many brackets it stands in. */
  readonly depth: number;
}

type TokenMeaning =
  | { readonly kind: "count"; readonly quantity: Quantity }
  | { readonly kind: "weapon"; readonly match: MunitionMatch }
  /** A date or a clock time, or a place: its numbers are no counts. */
  | { readonly kind: "time" }
  | { readonly kind: "place" }
  | Cue;

/** A token of one kind. */
export type TokenOf<Kind extends Token["kind"]> = Extract<Token, { readonly kind: Kind }>;

/** Whether the token is of the kind. */
export function isKind<Kind extends Token["kind"]>(token: Token | undefined, kind: Kind): token is TokenOf<Kind> {
  return token?.kind === kind;
}
