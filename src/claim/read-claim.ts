import * as z from "zod";
import { issueUnder, outcomeOf, readShape, type Outcome, type ShapeIssueCode } from "../core/index.js";
import { claimIssues, type ClaimIssueCode } from "./claim-issues.js";
import { claimSchema, type Claim } from "./claim.js";

/**
 * Reads a claim: its own shape and laws, and its value by the reader given.
 *
 * @param readValue - reads what is claimed (`readStatement`, `readCounts`)
 * @returns the claim; issues of shape (`missing_key`, `unknown_key`, `wrong_type`, `not_allowed`, `too_long`), of law
 *   (`window_reversed`, `window_empty`, `not_an_instant`), and the value's own under `value`. Never throws on JSON
 *   values where `readValue` does not.
 * @example readClaim({ value: 84, source: { name: "Ukrainian Air Force" }, status: "claimed" }, (value) => readShape(Quantity, value)).ok // => true
 * @example readClaim({ value: -1, source: { name: "Ukrainian Air Force" }, status: "claimed" }, (value) => readShape(Quantity, value)).issues.map(({ path }) => path) // => [["value"]]
 */
export function readClaim<T, Code extends string>(
  value: unknown,
  readValue: (value: unknown) => Outcome<T, Code>,
): Outcome<Claim<T>, Code | ShapeIssueCode | ClaimIssueCode> {
  const shape = readShape(claimSchema(z.unknown()), value);
  if (!shape.ok) return shape;
  const claim = shape.value;
  const read = readValue(claim.value);
  const own = claimIssues(claim);
  if (read.ok) return outcomeOf<Claim<T>, Code | ClaimIssueCode>({ ...claim, value: read.value }, [...own, ...read.issues.map((issue) => issueUnder(["value"], issue))]);
  const [first, ...rest] = read.issues;
  return { ok: false, issues: [issueUnder(["value"], first), ...rest.map((issue) => issueUnder(["value"], issue)), ...own] };
}
