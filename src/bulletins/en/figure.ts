import type { Span } from "../../core/index.js";
import type { Quantity } from "../../quantity/index.js";
import type { Side } from "../../source/index.js";

/**
 * What an English count says. Of weapons: `launched`, `shotDown` (only where the words are "shot down"), `intercepted`
 * (downed, destroyed, neutralised on their way, by whatever means), `suppressed` (jammed, lost from radar, or kept from
 * their targets without a shot), `reachedTarget`. Of places: `hitLocations`, `debrisLocations`. Of objects: `destroyed`,
 * `damaged`. Of people: `killed`, `injured`, `prisonersExchanged`, `remainsReturned`. `other`: anything else, and what may
 * be, is planned, denied, or an average.
 */
export type FigureMeasure =
  | "launched" | "shotDown" | "intercepted" | "suppressed" | "reachedTarget"
  | "hitLocations" | "debrisLocations" | "destroyed" | "damaged"
  | "killed" | "injured" | "prisonersExchanged" | "remainsReturned" | "other";

/** A count found in English prose, with what it says. */
export interface Figure {
  /** Where the words of the count stand, in UTF-16 code units of the text as given. */
  readonly span: Span;
  /** Those words. */
  readonly wording: string;
  readonly count: Quantity;
  readonly measure: FigureMeasure;
  /** The weapons or things counted, in the text's words, without whose they are. */
  readonly weapon?: string | undefined;
  /** Who says so, in the text's words; absent where the sentence names nobody or only "it" or "he". */
  readonly by?: string | undefined;
  /** The side that attacked: whose weapons they are, or whose attack did it. */
  readonly side?: Side | undefined;
}
