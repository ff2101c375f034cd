import * as z from "zod";
import { ClaimStatus } from "../claim/index.js";
import { Name } from "../core/index.js";
import { Side, Source } from "../source/index.js";
import { TimeWindow } from "../time/index.js";

/** How high an office stands, whatever it is called. */
export type Rank = "leader" | "minister" | "deputy_minister" | "security_chief" | "military_chief" | "envoy" | "adviser" | "legislator" | "official" | "private";

/** Somebody who sits in a delegation. */
export interface Delegate {
  /** In Latin letters, given name first: "Rustem Umerov". */
  readonly name: string;
  /** The office held at the time: "defence minister". */
  readonly office?: string | undefined;
  readonly rank?: Rank | undefined;
  /** How the naming stands, where it is less than announced by the party itself. */
  readonly status?: ClaimStatus | undefined;
}

/** Why another person leads than last time. */
export interface HeadChange {
  /** Who led before. */
  readonly from: string;
  readonly reason?: "resigned" | "dismissed" | "reassigned" | "alternated" | undefined;
  /** When the former head left the post, where that is known. */
  readonly on?: TimeWindow | undefined;
  readonly source?: Source | undefined;
}

/** The people who spoke for one party at a meeting. */
export interface Delegation {
  readonly party: Side;
  /** Who led it; absent where no source says. */
  readonly head?: Delegate | undefined;
  /** Who led it together with the head. */
  readonly coHeads?: readonly Delegate[] | undefined;
  /** The others, as far as they are named. */
  readonly members?: readonly Delegate[] | undefined;
  /** Present where a source says that the head was replaced. */
  readonly headChange?: HeadChange | undefined;
}

/** Reads the shape of a {@link Delegate}. Shape only. */
export const Delegate: z.ZodType<Delegate, Delegate> = z.strictObject({
  name: Name,
  office: Name.optional(),
  rank: z.enum(["leader", "minister", "deputy_minister", "security_chief", "military_chief", "envoy", "adviser", "legislator", "official", "private"]).optional(),
  status: ClaimStatus.optional(),
});

const HeadChange = z.strictObject({
  from: Name,
  reason: z.enum(["resigned", "dismissed", "reassigned", "alternated"]).optional(),
  on: TimeWindow.optional(),
  source: Source.optional(),
});

/** Reads the shape of a {@link Delegation}. Shape only. */
export const Delegation: z.ZodType<Delegation, Delegation> = z.strictObject({
  party: Side,
  head: Delegate.optional(),
  coHeads: z.array(Delegate).max(20).optional(),
  members: z.array(Delegate).max(200).optional(),
  headChange: HeadChange.optional(),
});

/**
 * Everybody who led a delegation: the head, then those who led with them.
 *
 * @example headsOf({ party: "US", head: { name: "Steve Witkoff" }, coHeads: [{ name: "Jared Kushner" }] }).length // => 2
 */
export function headsOf(delegation: Delegation): readonly Delegate[] {
  return delegation.head === undefined ? (delegation.coHeads ?? []) : [delegation.head, ...(delegation.coHeads ?? [])];
}
