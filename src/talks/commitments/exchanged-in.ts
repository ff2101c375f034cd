import type { Exchanged } from "../exchange-term.js";
import type { TalksOutcome } from "../talks-outcome.js";

/** Who or what changes hands by any of the outcomes; empty where none is an exchange. */
export function exchangedIn(outcomes: readonly TalksOutcome[]): ReadonlySet<Exchanged> {
  return new Set(outcomes.flatMap(({ terms = [] }) => terms.flatMap((term) => (term.kind === "exchange" ? [term.of] : []))));
}
