import type { Issue, PathStep } from "../core/index.js";
import { windowIssues, type WindowIssueCode } from "../time/index.js";
import type { Claim } from "./claim.js";

/** What can be wrong with a claim whose shape is right; its value's own laws come beside these. */
export type ClaimIssueCode = WindowIssueCode;

/**
 * The laws of a claim whose shape is right: the time that it speaks of ends after it starts. It may lie after the
 * claim's publication, for a claim may be about the future. Never throws.
 *
 * @param path - where the claim stands in the value being read
 * @returns issues of `windowIssues`
 * @example claimIssues({ value: 41, source: { name: "SBU" }, status: "claimed" }) // => []
 */
export function claimIssues(claim: Claim<unknown>, path: readonly PathStep[] = []): Issue<ClaimIssueCode>[] {
  return claim.window === undefined ? [] : windowIssues(claim.window, [...path, "window"]);
}
