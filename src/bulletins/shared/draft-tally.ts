import type { Span } from "../../core/index.js";
import type { Measure, Subset, Tally } from "../../interception/index.js";
import type { WeaponGroup } from "../../munition/index.js";
import { copyOf, weaponKey } from "../../munition/groups/index.js";
import type { DraftFigure } from "./draft-figure.js";
import { setCount } from "./set-count.js";

/** A tally of a report in the making. */
export interface DraftTally {
  readonly weapon: WeaponGroup;
  readonly counts: DraftFigure<Measure>[];
  readonly subsets: { readonly subset: Subset; readonly spans: readonly Span[] }[];
}

/** The tally of a weapon. */
export function tallyAmong(tallies: readonly DraftTally[], weapon: WeaponGroup): DraftTally | undefined {
  const key = weaponKey(weapon);
  for (const tally of tallies) if (weaponKey(tally.weapon) === key) return tally;
  return undefined;
}

/** The tally as a report holds it, with a bundle of its own. */
export function tallyOfDraft({ weapon, counts, subsets }: DraftTally): Tally {
  const tally: { -readonly [Key in keyof Tally]: Tally[Key] } = { weapon: copyOf(weapon) };
  for (const { key, quantity } of counts) setCount(tally, key, quantity);
  if (subsets.length > 0) tally.subsets = subsets.map(({ subset }) => subset);
  return tally;
}
