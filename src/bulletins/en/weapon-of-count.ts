import { textAt } from "../../core/index.js";
import { membersOf, type WeaponGroup } from "../../munition/index.js";
import type { ReadCount } from "./read-figures.js";
import { shortName } from "./short-name.js";

/** The weapons that a count names or leaves out. */
export function weaponOfCount(text: string, { noun }: ReadCount): WeaponGroup | undefined {
  const [first, ...rest] = noun.weapons;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return first?.weapon;
  const ids = [...new Set(noun.weapons.flatMap(({ weapon }) => membersOf(weapon)))];
  return ids.length < 2 ? first.weapon : { ids, label: shortName(textAt(text, { start: first.span.start, end: last.span.end })) };
}
