import type { Claim } from "../../claim/index.js";
import type { Position } from "./position.js";

/** Whether a claim is the party's own word, or one that was confirmed; what others report or leak of it is not. */
export function isOwnWord({ status, source, value }: Claim<Position>): boolean {
  return status === "confirmed" || (status === "claimed" && source.side === value.party);
}

/** Whether a position is its party's own word and not hedged: only such bear an answer without reservation. */
export function isFirm(claim: Claim<Position>): boolean {
  const { accepts } = claim.value;
  return isOwnWord(claim) && !(accepts.kind === "amount" && typeof accepts.range === "object" && accepts.range.approximate === true);
}
