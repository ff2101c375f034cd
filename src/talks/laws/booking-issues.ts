import type { Claim } from "../../claim/index.js";
import { describePath, error, type Issue, type PathStep } from "../../core/index.js";
import type { Exchanged } from "../exchange-term.js";
import { exchangedIn } from "../commitments/exchanged-in.js";
import type { Fulfilment } from "../fulfilment.js";
import type { TalksOutcome } from "../talks-outcome.js";
import type { TalksProcess } from "../talks-process.js";

/** What can be wrong between a promise and what is booked against it. */
export type BookingIssueCode = "unknown_commitment" | "other_exchanged";

/** The laws of a book: an entry names a promise that was made, and what it counts is what was promised. */
export function bookingIssues({ rounds, fulfilments }: TalksProcess): Issue<BookingIssueCode>[] {
  const promised = versionsIn(rounds);
  const under = (claims: readonly Claim<Fulfilment>[] | undefined, at: readonly PathStep[]): Issue<BookingIssueCode>[] =>
    (claims ?? []).flatMap(({ value }, index) => entryIssues(value, promised, [...at, index, "value"]));
  return [...under(fulfilments, ["fulfilments"]), ...rounds.flatMap((round, index) => under(round.fulfilments, ["rounds", index, "fulfilments"]))];
}

/** All versions of each promise that has a name. */
function versionsIn(rounds: TalksProcess["rounds"]): ReadonlyMap<string, readonly TalksOutcome[]> {
  const versions = new Map<string, TalksOutcome[]>();
  for (const { value } of rounds.flatMap(({ outcomes = [] }) => outcomes)) {
    if (value.commitment !== undefined) versions.set(value.commitment, [...(versions.get(value.commitment) ?? []), value]);
  }
  return versions;
}

function entryIssues({ commitment, of }: Fulfilment, promised: ReadonlyMap<string, readonly TalksOutcome[]>, at: readonly PathStep[]): Issue<BookingIssueCode>[] {
  if (commitment === undefined) return [];
  const versions = promised.get(commitment);
  if (versions === undefined) return [unknownCommitment(commitment, [...at, "commitment"])];
  const kinds = exchangedIn(versions);
  return of === undefined || kinds.size === 0 || kinds.has(of) ? [] : [otherExchanged(of, commitment, kinds, [...at, "of"])];
}

function unknownCommitment(commitment: string, path: readonly PathStep[]): Issue<"unknown_commitment"> {
  const message = `${describePath(path)} is ${JSON.stringify(commitment)}, which no outcome of the process promises: expected the "commitment" of one. Correct it, or remove it where no promise is known.`;
  return error({ code: "unknown_commitment", path, input: commitment, message });
}

function otherExchanged(of: Exchanged, commitment: string, kinds: ReadonlySet<Exchanged>, path: readonly PathStep[]): Issue<"other_exchanged"> {
  const message = `${describePath(path)} is "${of}" against ${JSON.stringify(commitment)}, which promises ${[...kinds].join(" or ")}: expected the same. Correct it, or remove the commitment from this entry.`;
  return error({ code: "other_exchanged", path, input: of, message });
}
