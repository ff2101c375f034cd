import type { Claim } from "../../claim/index.js";
import { formatQuantity, type Quantity } from "../../quantity/index.js";
import { epochMilliseconds, type Instant } from "../../time/index.js";
import type { Commitment } from "./commitment.js";
import { spanOf, type Figures } from "./figures.js";
import { doneSince, knownSince } from "../as-of/known-since.js";
import { sideBook, type SideBook } from "./side-book.js";
import { isUpheld } from "../stands.js";
import type { BookStanding, Assurance } from "./verdict.js";
import { claimantsOf } from "./voices.js";

/** How a commitment stood at a moment. */
export interface CommitmentStanding {
  /** Names the commitment. */
  readonly commitment: string;
  readonly at: Instant;
  /** The standing in every book, or `disputed` where the books do not have the same one. */
  readonly standing: BookStanding | "disputed";
  /** `definitely` where it is so in every book. */
  readonly certainty: Assurance;
  /**
   * What is left over both sides by the figures, in bounds that hold every book's; absent where no number was promised.
   * A book may be closed by a word that all is done before its figures are.
   */
  readonly remaining?: Quantity | undefined;
  /** Each claimant's version, in the order in which they first spoke. At least one. */
  readonly books: readonly SideBook[];
  /** Figures that the books do not have alike. */
  readonly differing: readonly ("promised" | "delivered")[];
}

/**
 * How a commitment stood at a moment, from what was known then. A claim is known from its publication, or else from the
 * end of its window; a fulfilment of a later date is not known. Each side bound that has spoken has its own book, and the
 * two are never netted or averaged: what one side's book has as kept and the other's has not is `disputed`. What a side
 * did not say itself is filled in from others who spoke (outlets, mediators); where no side bound has spoken, each of
 * them has a book. A figure, a deadline or conditions that a claimant's later version does not mention stand as its
 * earlier one had them. What another party denies stays in its claimant's book, `possibly`, and goes into no other.
 *
 * A promise of "1,000 for 1,000" is kept when each side got 1,000; one of "314" without a basis is kept for certain only
 * when it is kept either way. `overdue`: past the deadline and not known to be kept; only `possibly` so of a promise with
 * conditions, since a book does not tell whether they came about. `broken`: a party renounced it, or
 * the book's own claimant says that it was broken.
 *
 * @returns `undefined` where the promise was not yet known at that moment
 * @throws RangeError where `at` is not an instant
 * @example standing({ id: "c", topic: "remains", round: "r", madeAt: "2025-07-23T21:16+03:00", versions: [], fulfilments: [] }, "2025-06-16T00:00Z") // => undefined
 */
export function standing(commitment: Commitment, at: Instant): CommitmentStanding | undefined {
  const now = epochMilliseconds(at);
  const { id, between, madeAt } = commitment;
  const versions = knownOf(commitment.versions, now, (claim) => knownSince(claim, madeAt));
  if (versions.length === 0) return undefined;
  const entries = knownOf(commitment.fulfilments, now, (claim) => doneSince(claim, madeAt));
  const books = claimantsOf([...versions, ...entries], between).map((claimant) => sideBook(claimant, { between, versions, entries, at: now }));
  const standings = new Set(books.map((book) => book.standing));
  const [only = "disputed"] = standings.size === 1 ? standings : [];
  const left = books.flatMap(({ remaining }) => remaining?.total ?? []);
  return {
    commitment: id,
    at,
    standing: only,
    certainty: books.every(({ certainty }) => certainty === "definitely") ? "definitely" : "possibly",
    ...(left.length === 0 ? {} : { remaining: left.reduce(spanOf) }),
    books,
    differing: (["promised", "delivered"] as const).filter((figures) => new Set(books.map((book) => keyOf(book[figures]))).size > 1),
  };
}

/** Those that were known by a moment and not taken back, in the order in which they became known. */
function knownOf<T>(claims: readonly Claim<T>[], now: number, since: (claim: Claim<T>) => number): readonly Claim<T>[] {
  return claims.filter((claim) => isUpheld(claim) && since(claim) <= now).sort((a, b) => since(a) - since(b));
}

function keyOf(figures: Figures | undefined): string {
  if (figures === undefined) return "";
  const shares = Object.entries(figures.to).map(([side, share]) => `${side} ${share === undefined ? "" : formatQuantity(share)}`);
  return [formatQuantity(figures.total), ...shares.sort()].join("; ");
}
