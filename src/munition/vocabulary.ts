import { foldText, inflect, lexiconOf, type Lexicon } from "../core/lexicon/index.js";
import { NAMES_NEEDING_A_CAPITAL, NAMES_NEEDING_CONTEXT } from "./tables/guarded-names.js";
import { WEAPON_CLASSES, WEAPON_FAMILIES, WEAPON_IDS, type WeaponId } from "./tables/weapon-ids.js";
import { GENERIC_WORDS, MORE_NAMES, PREFERRED } from "./tables/weapon-words.js";
import { WEAPONS } from "./tables/weapons.js";
import type { WeaponGroup } from "./weapon-group.js";

/**
 * What must hold for a name in running text to be the weapon: nothing; a capital or quotes; two capitals, as in an
 * abbreviation; or a word for a weapon beside it.
 */
export type Guard = "none" | "capital" | "capitals" | "context";

/** What a name stands for. */
export interface Sense {
  readonly group: WeaponGroup;
  readonly guard: Guard;
}

const LATIN_WORD = /[A-Za-z]{4}$/u;
const ABBREVIATION = /^(?:КАБ|ФАБ|УМПК|УМПБ)(?:$|[~-])/u;

/** All names of weapons, compiled once. Earlier senses of a name are preferred. */
export function vocabulary(): Lexicon<Sense> {
  compiled ??= lexiconOf(senses());
  return compiled;
}

let compiled: Lexicon<Sense> | undefined;

/** The names of a weapon in every language, data sets' spellings included. */
export function namesOf(id: WeaponId): readonly string[] {
  const { en = [], uk = [], ru = [], datasets = [] } = WEAPONS[id];
  return [...new Set([...en, ...uk, ...ru, ...datasets])];
}

function* senses(): Generator<readonly [string, Sense]> {
  const context = new Set(NAMES_NEEDING_CONTEXT.map(foldText));
  const capital = new Set(NAMES_NEEDING_A_CAPITAL.map(foldText));
  const guardOf = (name: string): Guard => {
    if (capital.has(foldText(name))) return "capital";
    if (context.has(foldText(name))) return "context";
    if (/\d/u.test(name)) return "none";
    return /^\p{Lu}/u.test(name) ? "capital" : "none";
  };
  for (const [group, ...patterns] of GENERIC_WORDS) {
    for (const pattern of patterns) yield [pattern, { group, guard: ABBREVIATION.test(pattern) ? "capitals" : "none" }];
  }
  for (const [group, ...patterns] of MORE_NAMES) {
    for (const pattern of patterns) yield [pattern, { group, guard: guardOf(pattern.replace(/~\p{L}/gu, "")) }];
  }
  for (const id of WEAPON_IDS) {
    for (const name of namesOf(id)) {
      const pattern = LATIN_WORD.test(name) ? `${name}~e` : inflect(name);
      yield [pattern, { group: PREFERRED[name] ?? id, guard: ABBREVIATION.test(name) ? "capitals" : guardOf(name) }];
    }
  }
  for (const known of [...WEAPON_FAMILIES, ...WEAPON_CLASSES]) yield [known, { group: known, guard: "none" }];
}
