export { classOf, isMissile, isUav } from "./class-of.js";
export { findMunition, type MunitionMatch } from "./find-munition.js";
export { groupContains, membersOf, type Containment } from "./group-contains.js";
export { isGeneric } from "./is-generic.js";
export { WEAPON_CLASSES, WEAPON_FAMILIES, WEAPON_IDS, type WeaponClass, type WeaponFamily, type WeaponId } from "./tables/weapon-ids.js";
export { WeaponBundle, WeaponGroup } from "./weapon-group.js";
export { weaponGroupIssues, type WeaponGroupIssueCode } from "./weapon-group-issues.js";
export { weaponName, type WeaponLanguage } from "./weapon-name.js";
export { weaponOf } from "./weapon-of.js";
