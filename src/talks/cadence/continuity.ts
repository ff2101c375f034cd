import type { Side } from "../../source/index.js";
import { headsOf } from "../delegation.js";
import type { TalksRound } from "../talks-round.js";
import type { Venue } from "../venue.js";

/** How the place of a meeting compares with that of the one before. */
export type VenueContinuity = "same_venue" | "same_city" | "same_country" | "elsewhere" | "unknown";

/** Who led a party's delegation at two meetings in a row. */
export interface HeadContinuity {
  readonly party: Side;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether anybody came or went at the head. */
  readonly changed: boolean;
}

/**
 * Compares the places of two meetings: by the building where both name one, else by city, else by country. Names are
 * compared as they are written. Never throws.
 *
 * @returns `unknown` where the two name nothing of the same kind
 * @example venueContinuity({ name: "Dolmabahçe Palace", city: "Istanbul" }, { name: "Çırağan Palace", city: "Istanbul" }) // => "same_city"
 */
export function venueContinuity(before: Venue | undefined, after: Venue | undefined): VenueContinuity {
  if (before === undefined || after === undefined) return "unknown";
  const same = (key: "name" | "city" | "country"): boolean | undefined =>
    before[key] === undefined || after[key] === undefined ? undefined : before[key] === after[key];
  if (same("country") === false) return "elsewhere";
  if (same("name") === true && same("city") !== false) return "same_venue";
  if (same("city") === true) return "same_city";
  if (same("country") === true) return "same_country";
  return same("city") === false || same("name") === false ? "elsewhere" : "unknown";
}

/**
 * Who led each party's delegation at both of two meetings; parties whose heads are not named at both are left out.
 * Never throws.
 *
 * @example headContinuity({ id: "a", kind: "talks", status: "concluded", window: { start: "2026-02-04T00:00Z", end: "2026-02-06T00:00Z" } }, { id: "b", kind: "talks", status: "concluded", window: { start: "2026-02-17T00:00Z", end: "2026-02-19T00:00Z" } }) // => []
 */
export function headContinuity(before: TalksRound, after: TalksRound): readonly HeadContinuity[] {
  const heads = (round: TalksRound, party: Side): readonly string[] =>
    (round.delegations ?? []).filter((delegation) => delegation.party === party).flatMap((delegation) => headsOf(delegation).map(({ name }) => name));
  return (after.delegations ?? []).flatMap(({ party }) => {
    const [led, leads] = [heads(before, party), heads(after, party)];
    if (led.length === 0 || leads.length === 0) return [];
    const changed = led.length !== leads.length || led.some((name) => !leads.includes(name));
    return [{ party, before: led, after: leads, changed }];
  });
}
