import { describePath, error, type Issue, type PathStep } from "../../core/index.js";
import { historyIssues, type HistoryIssueCode } from "../status/history-issues.js";
import { partIssues, type PartIssueCode } from "./part-issues.js";
import { promiseIssues, type PromiseIssueCode } from "./promise-issues.js";
import type { TalksRound } from "../talks-round.js";
import { termIssues, type TermIssueCode } from "./term-issues.js";

/** What can be wrong with a round whose shape is right. */
export type TalksRoundIssueCode =
  | PartIssueCode
  | HistoryIssueCode
  | TermIssueCode
  | PromiseIssueCode
  | "ordinal_not_talks"
  | "nameless_participant"
  | "two_delegations"
  | "undated_fulfilment";

/** The laws of a {@link TalksRound}. Takes what it is given; never throws on a value of the right shape. */
export function talksRoundIssues(round: TalksRound): Issue<TalksRoundIssueCode>[] {
  return [
    ...partIssues(round),
    ...historyIssues(round),
    ...ordinalIssues(round),
    ...namelessIssues(round),
    ...delegationIssues(round),
    ...fulfilmentIssues(round.fulfilments, ["fulfilments"]),
    ...termsIssues(round),
    ...promiseIssues(round),
  ];
}

function ordinalIssues({ kind, ordinal }: TalksRound): Issue<"ordinal_not_talks">[] {
  if (ordinal === undefined || kind === "talks") return [];
  const message = `ordinal is ${ordinal} on a meeting of kind "${kind}": only "talks" are numbered rounds. Remove the ordinal, or put the source's count under labels.`;
  return [error({ code: "ordinal_not_talks", path: ["ordinal"], input: ordinal, message })];
}

function namelessIssues({ participants = [], absentees = [] }: TalksRound): Issue<"nameless_participant">[] {
  const nameless = (who: { readonly party?: unknown; readonly person?: unknown }, path: PathStep[]): Issue<"nameless_participant">[] => {
    if (who.party !== undefined || who.person !== undefined) return [];
    const message = `${describePath(path)} names neither a party nor a person: expected at least one. Add "party" or "person".`;
    return [error({ code: "nameless_participant", path, input: who, message })];
  };
  return [
    ...participants.flatMap((who, index) => nameless(who, ["participants", index])),
    ...absentees.flatMap((who, index) => nameless(who, ["absentees", index])),
  ];
}

function delegationIssues({ delegations = [] }: TalksRound): Issue<"two_delegations">[] {
  const first = new Map<string, number>();
  return delegations.flatMap(({ party }, index) => {
    const earlier = first.get(party);
    if (earlier === undefined) {
      first.set(party, index);
      return [];
    }
    const path = ["delegations", index, "party"];
    const message = `${describePath(path)} is "${party}", as is delegations[${earlier}]: expected one delegation a party. Join the two.`;
    return [error({ code: "two_delegations", path, input: party, message })];
  });
}

/** Every entry in a book needs a time: its window, or when it was said. */
export function fulfilmentIssues(fulfilments: TalksRound["fulfilments"], at: readonly PathStep[]): Issue<"undated_fulfilment">[] {
  return (fulfilments ?? []).flatMap((claim, index) => {
    if (claim.window !== undefined || claim.publishedAt !== undefined) return [];
    const path = [...at, index];
    const message = `${describePath(path)} has no time: expected "window" (when it was done) or "publishedAt". Without one it cannot be booked.`;
    return [error({ code: "undated_fulfilment", path, input: claim, message })];
  });
}

function termsIssues({ outcomes = [], proposals = [] }: TalksRound): Issue<TermIssueCode>[] {
  const under = (list: "outcomes" | "proposals", claims: typeof outcomes | typeof proposals): Issue<TermIssueCode>[] =>
    claims.flatMap(({ value }, index) => (value.terms ?? []).flatMap((term, place) => termIssues(term, [list, index, "value", "terms", place])));
  return [...under("outcomes", outcomes), ...under("proposals", proposals)];
}
