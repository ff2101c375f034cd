import { readAmount } from "./amount.js";
import { isPlaceAhead } from "./context.js";
import { modified, readModifiers, type Modifier } from "./modifier.js";
import { refused, type Read, type ReadingMode, type Refused } from "./reading-state.js";
import type { Token } from "./token.js";

/** Words that say where as well as how many. */
const PREPOSITIONS: ReadonlySet<string | undefined> = new Set(["over", "above", "under", "below"]);

/** Verbs that "over" completes: what is "handed over" is not more than. */
const BEFORE_OVER: ReadonlySet<string | undefined> = new Set(["hand", "hands", "handed", "handing", "turn", "turns", "turned", "turning", "give", "gave", "given"]);

/** Reads an amount with the modifiers before it: "more than two dozen". */
export function readHead(tokens: readonly Token[], at: number, mode: ReadingMode): Read | Refused | undefined {
  const { modifiers, next } = readModifiers(tokens, at);
  if (next > at && tokens[next]?.glue === "¶") return undefined;
  if (mode.prose && tokens[at]?.text === "over" && BEFORE_OVER.has(tokens[at - 1]?.text)) return undefined;
  const amount = readAmount(tokens, next, mode);
  if (amount?.kind !== "read") return amount;
  if (mode.prose && next > at && PREPOSITIONS.has(tokens[next - 1]?.text) && isPlaceAhead(tokens, amount.next)) return undefined;
  return applied(amount, modifiers);
}

/** The read quantity after modifiers. */
export function applied(read: Read, modifiers: readonly Modifier[]): Read | Refused {
  const quantity = modified(read.quantity, modifiers);
  return quantity === undefined ? refused("impossible_quantity", read.next) : { ...read, quantity };
}
