import { NAME_LIMIT } from "../../core/index.js";
import { foldText } from "../../core/lexicon/index.js";
import { classOf, groupContains, isGeneric, isMissile, isUav, membersOf, type WeaponGroup } from "../../munition/index.js";
import type { TokenOf } from "./token.js";

/** A name of weapons in a list, or the adjective that stands for one. */
export type WeaponToken = TokenOf<"weapon"> | TokenOf<"adjective">;

/** The weapons that a token names. */
export function weaponIn(token: WeaponToken): WeaponGroup {
  return token.kind === "weapon" ? token.match.weapon : token.weapon;
}

/** Whether the words name all sorts together («засобів повітряного нападу»). */
export function isAllSorts(weapon: WeaponGroup): boolean {
  return weapon === "projectile-unspecified";
}

/** Whether the name comes with its noun («балістичними ракетами Іскандер-М») and not alone («Іскандер-М»). */
export function hasNoun(token: WeaponToken): boolean {
  return token.kind === "adjective" || foldText(token.match.wording).includes("ракет");
}

/** Whether the name is a model's own, without a noun: «Zala», not «БпЛА Zala». */
export function isModelAlone(token: WeaponToken): boolean {
  return token.kind === "weapon" && !isGeneric(token.match.weapon) && token.match.wording.split(/\s/u).length === 1;
}

/** How the next name of a list goes with those before it. */
export type Joint = "joins" | "open" | "parts";

/** What stands between two names. */
export interface Joiner {
  readonly isAnd: boolean;
  readonly isAlso: boolean;
  readonly isNextSingular: boolean;
  /** Whether the number stands right before a model's name: «два Zala». */
  readonly isHeadModel: boolean;
}

/**
 * Whether a name shares the number of those before it. Drones do («90 БпЛА типу Shahed, Гербера та дронами-
 * імітаторами»); so does a missile's name without a noun («6 ракетами Х-31П, Х-59»). Two nouns joined by «та» may share
 * it or not: `open`.
 */
export function jointOf(before: WeaponToken, next: WeaponToken, joiner: Joiner): Joint {
  const { isAnd, isAlso, isNextSingular } = joiner;
  const [first, second] = [weaponIn(before), weaponIn(next)];
  if (isAllSorts(first) || isAllSorts(second)) return "parts";
  if (isUav(first) !== false && isMissile(first) !== true) {
    if (isMissile(second) === true) return "parts";
    return isAlso && isUav(second) !== true ? "parts" : jointOfDrones(before, next, joiner);
  }
  if (isUav(second) === true || isMissile(second) !== true || isAlso) return "parts";
  if (!hasNoun(next)) return "joins";
  return isAnd && !isNextSingular && before.kind === "weapon" && next.kind === "weapon" ? "open" : "parts";
}

/** «Два Zala та Орлан-10» are two and one; «два Supercam, Zala» may be two in all or more. */
function jointOfDrones(before: WeaponToken, next: WeaponToken, { isAnd, isHeadModel, isNextSingular }: Joiner): Joint {
  if (!isHeadModel || !isModelAlone(next)) return "joins";
  const isScouts = [before, next].every((token) => classOf(weaponIn(token)) === "reconnaissance-uav");
  if (isScouts ? isAnd || isNextSingular : isAnd && isNextSingular) return "parts";
  return isScouts ? "open" : "joins";
}

/** The group that names of one list make: one, or a bundle labelled in the words of the source. */
export function groupOf(tokens: readonly WeaponToken[]): WeaponGroup | undefined {
  const named = tokens.filter((token, index) => !isHead(token, tokens.slice(index + 1)));
  const ids = [...new Set(named.flatMap((token) => membersOf(weaponIn(token))))];
  const [only] = named;
  if (only === undefined) return undefined;
  const one = named.map(weaponIn).find((group) => membersOf(group).length === ids.length);
  if (one !== undefined) return one;
  return { ids, label: labelOf(named) };
}

/** A general word before the names that it covers: «ракетами … Іскандер-М, С-400». */
function isHead(token: WeaponToken, rest: readonly WeaponToken[]): boolean {
  const weapon = weaponIn(token);
  return isGeneric(weapon) && weapon !== "shahed" && rest.some((other) => !isGeneric(weaponIn(other)) && groupContains(weapon, weaponIn(other)) === "definitely");
}

function labelOf(tokens: readonly WeaponToken[]): string {
  const words = tokens.map((token) => (token.kind === "weapon" ? token.match.wording : nameOf(token.weapon)).replace(/\s+/gu, " "));
  return words.join(", ").slice(0, NAME_LIMIT).trim();
}

function nameOf(weapon: WeaponGroup): string {
  return typeof weapon === "string" ? weapon : weapon.label;
}
