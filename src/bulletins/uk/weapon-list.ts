import { NAME_LIMIT } from "../../core/index.js";
import { foldText } from "../../core/lexicon/index.js";
import { groupContains, isGeneric, isMissile, isUav, membersOf, type WeaponGroup } from "../../munition/index.js";
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

/** How the next name of a list goes with those before it. */
export type Joint = "joins" | "open" | "parts";

/** What stands between two names. */
export interface Joiner {
  readonly isAnd: boolean;
  readonly isAlso: boolean;
  readonly isNextSingular: boolean;
}

/**
 * Whether a name shares the number of those before it. Drones do («90 БпЛА типу Shahed, Гербера та дронами-
 * імітаторами»); so does a missile's name without a noun («6 ракетами Х-31П, Х-59»). Two nouns joined by «та» may share
 * it or not: `open`.
 */
export function jointOf(before: WeaponToken, next: WeaponToken, { isAnd, isAlso, isNextSingular }: Joiner): Joint {
  const [first, second] = [weaponIn(before), weaponIn(next)];
  if (isAllSorts(first) || isAllSorts(second)) return "parts";
  if (isUav(first) !== false && isMissile(first) !== true) {
    if (isMissile(second) === true) return "parts";
    return isAlso && isUav(second) !== true ? "parts" : "joins";
  }
  if (isUav(second) === true || isMissile(second) !== true || isAlso) return "parts";
  if (!hasNoun(next)) return "joins";
  return isAnd && !isNextSingular && before.kind === "weapon" && next.kind === "weapon" ? "open" : "parts";
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
