import { boundsOf, type Certainty, type Quantity } from "../../quantity/index.js";
import type { FulfilmentKind } from "../fulfilment.js";

/** How a promise stands in one claimant's book. */
export type BookStanding = "open" | "partly_kept" | "kept" | "overdue" | "broken";

/** Whether the figures leave no other reading. Whatever rests on a hedged figure ("about 1,200") is only `possibly` so. */
export type Assurance = Exclude<Certainty, "not">;

/** What a verdict rests on. */
export interface Evidenced {
  /** The last word in the book that all is done or broken. */
  readonly lastWord: FulfilmentKind | undefined;
  /** Whether the deadline has passed. */
  readonly late: Certainty;
  readonly hasBegun: boolean;
  /** What is left, where a number was promised. */
  readonly remaining: Quantity | undefined;
}

/** A book's standing: a word that all is broken or done goes before the figures, and the figures before the deadline. */
export function verdictOf({ lastWord, late, hasBegun, remaining }: Evidenced): { readonly standing: BookStanding; readonly certainty: Assurance } {
  if (lastWord === "breach" || lastWord === "renunciation") return { standing: "broken", certainty: "definitely" };
  if (lastWord === "completion") return { standing: "kept", certainty: "definitely" };
  const left = remaining === undefined ? undefined : boundsOf(remaining);
  const isHedged = left?.approximate === true && hasBegun;
  if (left?.max === 0) return { standing: "kept", certainty: isHedged ? "possibly" : "definitely" };
  const unfinished = hasBegun ? "partly_kept" : "open";
  return { standing: late === "not" ? unfinished : "overdue", certainty: left?.min === 0 || isHedged || late === "possibly" ? "possibly" : "definitely" };
}
