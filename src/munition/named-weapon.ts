import { longestPhraseAt, wordsOf } from "../core/lexicon/index.js";
import { WEAPON_CLASSES, WEAPON_FAMILIES, WEAPON_IDS } from "./tables/weapon-ids.js";
import { vocabulary } from "./vocabulary.js";
import type { WeaponGroup } from "./weapon-group.js";

const KNOWN: ReadonlyMap<string, WeaponGroup> = new Map([...WEAPON_IDS, ...WEAPON_FAMILIES, ...WEAPON_CLASSES].map((known) => [known, known]));

/** The weapon of one id or name that is the whole text; `undefined` where there is none. */
export function namedWeapon(text: string): WeaponGroup | undefined {
  const known = KNOWN.get(text);
  if (known !== undefined || text === "") return known;
  const words = wordsOf(text);
  const longest = longestPhraseAt(vocabulary(), words, 0);
  return longest?.last === words.length - 1 ? longest.values[0]?.group : undefined;
}
