import * as z from "zod";
import { Name } from "../core/index.js";
import { WEAPON_CLASSES, WEAPON_FAMILIES, WEAPON_IDS, type WeaponClass, type WeaponFamily, type WeaponId } from "./tables/weapon-ids.js";

/**
 * Several weapons that a source counts together ("Kh-101/Kh-555 and Kalibr"). No member gets the total and no split
 * is invented.
 */
export interface WeaponBundle {
  /** The members, at least two, without repeats. */
  readonly ids: readonly (WeaponId | WeaponFamily | WeaponClass)[];
  /** The bundle as the source names it. */
  readonly label: string;
}

/**
 * The weapons that a figure counts: a known id (`iskander-m`), a family (`shahed`), a class (`cruise-missile`), or a
 * bundle that the source does not split.
 */
export type WeaponGroup = WeaponId | WeaponFamily | WeaponClass | WeaponBundle;

/** A weapon that shares nothing with another: a bundle's list is its own. */
export function copyOf(weapon: WeaponGroup): WeaponGroup {
  return typeof weapon === "string" ? weapon : { ids: [...weapon.ids], label: weapon.label };
}

const KnownGroup = z.enum([...WEAPON_IDS, ...WEAPON_FAMILIES, ...WEAPON_CLASSES], {
  error: 'a weapon id ("iskander-m"), family ("shahed") or class ("cruise-missile"); findMunition of sitrep/munition knows the names',
});

/** Reads the shape of a {@link WeaponBundle}. Shape only. */
export const WeaponBundle: z.ZodType<WeaponBundle, WeaponBundle> = z.strictObject({
  ids: z.array(KnownGroup).min(2).max(50),
  label: Name,
});

/** Reads a {@link WeaponGroup}. An unknown name is refused, never guessed. */
export const WeaponGroup: z.ZodType<WeaponGroup, WeaponGroup> = z.union([KnownGroup, WeaponBundle], {
  error: 'a weapon id ("iskander-m"), family ("shahed"), class ("cruise-missile"), or { ids, label } for a bundle; weaponOf of sitrep/munition knows the names',
});
