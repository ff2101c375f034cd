import type { WeaponClass, WeaponFamily, WeaponId } from "./weapon-ids.js";

/** Classes of uncrewed aircraft. */
const UAV_CLASSES: readonly WeaponClass[] = [
  "bomber-multirotor", "decoy-uav", "fpv-uav", "loitering-munition", "multirole-uav", "one-way-attack-uav", "reconnaissance-uav",
];
/** Classes of missiles. */
const MISSILE_CLASSES: readonly WeaponClass[] = [
  "aeroballistic-missile", "anti-radiation-missile", "ballistic-missile", "cruise-missile", "hypersonic-cruise-missile", "sam-surface-to-surface",
  "tactical-air-launched-missile",
];

interface GroupWord {
  /** Classes that the word takes in. */
  readonly sure: readonly WeaponClass[];
  /** Classes that some sources count under it too. */
  readonly may: readonly WeaponClass[];
}

/** Words for weapons in general, with the classes that they mean. */
export const GROUP_WORDS: Readonly<Partial<Record<string, GroupWord>>> = {
  "uav-unspecified": { sure: UAV_CLASSES, may: [] },
  "missile-unspecified": { sure: MISSILE_CLASSES, may: ["rocket-artillery"] },
  "ballistic-unspecified": { sure: ["ballistic-missile"], may: ["aeroballistic-missile"] },
  "cruise-unspecified": { sure: ["cruise-missile"], may: ["hypersonic-cruise-missile"] },
  "recon-uav-unspecified": { sure: ["reconnaissance-uav"], may: ["multirole-uav"] },
  "imitator-unspecified": { sure: ["decoy-uav"], may: [] },
  "rocket-unspecified": { sure: ["rocket-artillery"], may: MISSILE_CLASSES },
  "guided-air-missile": { sure: [], may: ["cruise-missile", "tactical-air-launched-missile", "anti-radiation-missile", "aeroballistic-missile"] },
  "projectile-unspecified": { sure: [...UAV_CLASSES, ...MISSILE_CLASSES, "guided-bomb", "rocket-artillery"], may: [] },
};

interface FamilyModels {
  readonly sure: readonly string[];
  /** Models that some sources count under the family's name. */
  readonly may: readonly WeaponId[];
  /** Classes that published totals of the family may hold. */
  readonly mayBeOf: readonly WeaponClass[];
}

/** Models of the families. "Shahed-type" totals of Ukrainian bulletins may hold the decoys flown among them. */
export const MODELS_OF_FAMILY: Readonly<Partial<Record<string, FamilyModels>>> = {
  shahed: { sure: ["shahed-136", "shahed-131", "shahed-238", "other:shahed"], may: ["geran-4-5"], mayBeOf: ["decoy-uav"] },
  iskander: { sure: ["iskander-m", "iskander-k"], may: [], mayBeOf: [] },
} satisfies Record<WeaponFamily, FamilyModels>;
