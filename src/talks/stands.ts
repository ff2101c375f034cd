import type { Claim } from "../claim/index.js";

/** Whether a claim stands unopposed: it is neither denied nor retracted. */
export function stands({ status }: Claim<unknown>): boolean {
  return status !== "denied" && status !== "retracted";
}

/** Whether its own source still says so, denied by another party or not: it is not retracted. */
export function isUpheld({ status }: Claim<unknown>): boolean {
  return status !== "retracted";
}
