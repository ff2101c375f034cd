import type { Claim } from "../../claim/index.js";
import type { TalksOutcome } from "../talks-outcome.js";

/**
 * A promise as one voice has it by now: its latest version, in which figure, deadline and conditions that the latest
 * does not mention stand as an earlier one gave them.
 *
 * @param versions - in the order in which they became known
 * @returns `undefined` of none
 */
export function latestVersion(versions: readonly Claim<TalksOutcome>[]): TalksOutcome | undefined {
  const values = versions.map(({ value }) => value);
  const latest = values.at(-1);
  if (latest === undefined) return undefined;
  const terms = values.findLast(hasFigure)?.terms ?? latest.terms;
  const deadline = values.findLast((value) => value.deadline !== undefined)?.deadline;
  const conditions = values.findLast((value) => value.conditions !== undefined)?.conditions;
  return { ...latest, ...(terms === undefined ? {} : { terms }), ...(deadline === undefined ? {} : { deadline }), ...(conditions === undefined ? {} : { conditions }) };
}

function hasFigure({ terms = [] }: TalksOutcome): boolean {
  return terms.some((term) => term.kind === "exchange" && term.quantity !== undefined);
}
