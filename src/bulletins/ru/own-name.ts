import { SIGN } from "../../core/lexicon/index.js";
import { isGeneric, isUav, type WeaponGroup } from "../../munition/index.js";
import { isCapital, type BulletinText } from "../shared/bulletin-text.js";
import type { Mark } from "./mark.js";

/** A weapon's own name. */
export interface OwnName {
  readonly weapon: WeaponGroup;
  /** Its last word. */
  readonly last: number;
  /** Index of the mark after it. */
  readonly next: number;
}

/** Words that may describe a weapon between its common noun and its name. */
const LONGEST_DESCRIPTION = 6;

const DESCRIBING: ReadonlySet<Mark["kind"]> = new Set(["unknown", "adjective", "plain"]);

/**
 * The own name after a common noun at a mark, with what describes the weapon between them: «ракета большой дальности
 * «Нептун»», «реактивный снаряд системы
 * залпового огня «Ольха»». None where a sign or another part of the formula parts them.
 */
export function ownNameAfter(text: BulletinText, marks: readonly Mark[], noun: number): OwnName | undefined {
  const common = marks[noun];
  if (common?.kind !== "weapon" || !isGeneric(common.value)) return undefined;
  for (let i = noun + 1; i <= noun + 1 + LONGEST_DESCRIPTION; i += 1) {
    const mark = marks[i];
    const signs = text.signs[mark?.first ?? 0] ?? 0;
    if (mark === undefined || (signs & ~(SIGN.quote | SIGN.hyphen)) !== 0) return undefined;
    if (mark.kind !== "weapon") {
      if (!DESCRIBING.has(mark.kind)) return undefined;
      continue;
    }
    const isQuoted = (signs & SIGN.quote) !== 0;
    const isName = isQuoted || (isCapital(text, mark.first) && !isOfOtherSort(common.value, mark.value));
    if (isGeneric(mark.value) || !isName) return undefined;
    return { weapon: mark.value, last: mark.last, next: i + 1 };
  }
  return undefined;
}

/** A drone is no missile, unless quotes name it. */
function isOfOtherSort(common: WeaponGroup, name: WeaponGroup): boolean {
  const [one, other] = [isUav(common), isUav(name)];
  return one !== undefined && other !== undefined && one !== other;
}
