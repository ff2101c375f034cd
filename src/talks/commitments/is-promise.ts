import type { TalksOutcome, TalksResult } from "../talks-outcome.js";

/** Whether a result can bind anybody to anything. */
const BINDS: Readonly<Record<TalksResult, boolean>> = {
  agreed: true,
  agreed_in_principle: true,
  conditional: true,
  exchanged: false,
  progress: false,
  discussed: false,
  raised: false,
  no_progress: false,
  not_reached: false,
};

/** Whether a result can bind anybody to anything: what was agreed, in principle or under conditions. */
export function binds(result: TalksResult): boolean {
  return BINDS[result];
}

/** Whether an outcome promises something: it binds and names a commitment, or it is agreed and has terms. */
export function isPromise({ commitment, result, terms = [] }: TalksOutcome): boolean {
  return commitment === undefined ? result === "agreed" && terms.length > 0 : binds(result);
}
