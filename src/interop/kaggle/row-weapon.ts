import { describeValue, failure, success, type Outcome } from "../../core/index.js";
import { groupContains, weaponOf, type WeaponGroup } from "../../munition/index.js";
import type { KaggleCell } from "./kaggle-row.js";

/** The weapons of a row. */
export interface RowWeapon {
  readonly group: WeaponGroup;
  /** Uncrewed aircraft, all of them, rather than missiles or bombs. */
  readonly isUav: boolean;
}

/** The dataset's name for whole waves of "Shahed-type" UAVs, decoys among them: the family rather than the two models. */
const WAVE = "Shahed-136/131";

/**
 * The weapons that a model cell names. Several joined by "and" stay one bundle.
 *
 * @returns `unknown_weapon` with the nearest known name. Never throws.
 */
export function rowWeapon(cell: KaggleCell): Outcome<RowWeapon, "unknown_weapon"> {
  const name = typeof cell === "string" ? cell.trim() : "";
  const group = name === WAVE ? success<WeaponGroup>("shahed") : weaponOf(name);
  if (group.ok) return success({ group: group.value, isUav: groupContains("uav-unspecified", group.value) !== "not" });
  const [{ message }] = group.issues;
  return failure({ code: "unknown_weapon", path: ["model"], input: cell, message: name === "" ? `model is ${describeValue(cell)}: expected the name of a weapon, such as "Iskander-M".` : `model: ${message}` });
}
