import type { Claim } from "../claim/index.js";

/** Whether somebody still stands by a claim: it is neither denied nor retracted. */
export function stands({ status }: Claim<unknown>): boolean {
  return status !== "denied" && status !== "retracted";
}
