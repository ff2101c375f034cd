import { describePath, error, type Issue } from "../../core/index.js";
import { binds, isPromise } from "../commitments/is-promise.js";
import type { TalksOutcome } from "../talks-outcome.js";
import type { TalksRound } from "../talks-round.js";

/** What can be wrong with a promise whose shape is right. */
export type PromiseIssueCode = "two_exchanges" | "nothing_promised";

/** The laws of promises: one comes of an agreement, and since it is kept or not as a whole, it holds one exchange. */
export function promiseIssues({ outcomes = [] }: Pick<TalksRound, "outcomes">): Issue<PromiseIssueCode>[] {
  return outcomes.flatMap(({ value }, index) => [...unboundIssues(value, index), ...exchangeIssues(value, index)]);
}

function unboundIssues({ commitment, result }: TalksOutcome, index: number): Issue<"nothing_promised">[] {
  if (commitment === undefined || binds(result)) return [];
  const path = ["outcomes", index, "value", "commitment"];
  const message = `${describePath(path)} is ${JSON.stringify(commitment)} on an outcome that is "${result}": expected "agreed", "agreed_in_principle" or "conditional" for what is promised. Remove the commitment; where a party denies the promise, give the other's claim the status "denied".`;
  return [error({ code: "nothing_promised", path, input: commitment, message })];
}

function exchangeIssues(outcome: TalksOutcome, index: number): Issue<"two_exchanges">[] {
  const { commitment, terms = [] } = outcome;
  const exchanges = terms.filter(({ kind }) => kind === "exchange").length;
  if (exchanges < 2 || !isPromise(outcome)) return [];
  const path = ["outcomes", index, "value", "terms"];
  const under = commitment === undefined ? "in one promise" : `under the commitment ${JSON.stringify(commitment)}`;
  const message = `${describePath(path)} hold ${exchanges} exchanges ${under}: expected one, so that its standing is one. Make an outcome with its own commitment of each.`;
  return [error({ code: "two_exchanges", path, input: terms, message })];
}
