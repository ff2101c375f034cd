export { findMunition, type MunitionMatch } from "./find-munition.js";
export { groupContains, membersOf, type Containment } from "./group-contains.js";
export { WEAPON_CLASSES, WEAPON_FAMILIES, WEAPON_IDS, type WeaponClass, type WeaponFamily, type WeaponId } from "./tables/weapon-ids.js";
export { WeaponBundle, WeaponGroup } from "./weapon-group.js";
export { weaponOf } from "./weapon-of.js";
