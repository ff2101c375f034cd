import { modelsOf, type BundleMember } from "./bundle.js";
import { BUNDLE_MEMBERS } from "./tables/bundle-members.js";
import { WEAPON_CLASSES, WEAPON_IDS, type WeaponClass } from "./tables/weapon-ids.js";
import { WEAPONS, type WeaponRow } from "./tables/weapons.js";

/** What a group surely counts and what it may count, as single models and `other:` remainders of classes. */
export interface Extent {
  readonly sure: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
}

/** Classes of uncrewed aircraft. */
export const UAV_CLASSES: readonly WeaponClass[] = [
  "bomber-multirotor", "decoy-uav", "fpv-uav", "loitering-munition", "multirole-uav", "one-way-attack-uav", "reconnaissance-uav",
];
/** Classes of missiles. */
export const MISSILE_CLASSES: readonly WeaponClass[] = [
  "aeroballistic-missile", "anti-radiation-missile", "ballistic-missile", "cruise-missile", "hypersonic-cruise-missile", "sam-surface-to-surface",
  "tactical-air-launched-missile",
];

/** Words for weapons in general: the classes that they surely take in, and those that a source may count under them too. */
const WORDS: Readonly<Partial<Record<BundleMember, { readonly sure: readonly WeaponClass[]; readonly may: readonly WeaponClass[] }>>> = {
  "uav-unspecified": { sure: UAV_CLASSES, may: [] },
  "missile-unspecified": { sure: MISSILE_CLASSES, may: ["rocket-artillery"] },
  "ballistic-unspecified": { sure: ["ballistic-missile"], may: ["aeroballistic-missile"] },
  "cruise-unspecified": { sure: ["cruise-missile"], may: ["hypersonic-cruise-missile"] },
  "recon-uav-unspecified": { sure: ["reconnaissance-uav"], may: ["multirole-uav"] },
  "imitator-unspecified": { sure: ["decoy-uav"], may: [] },
  "rocket-unspecified": { sure: ["rocket-artillery"], may: MISSILE_CLASSES },
  "guided-air-missile": { sure: [], may: ["cruise-missile", "tactical-air-launched-missile", "anti-radiation-missile", "aeroballistic-missile"] },
  "projectile-unspecified": { sure: WEAPON_CLASSES, may: [] },
};

const known = new Map<BundleMember, Extent>();

/** The extent of an id, family or class. */
export function extentOf(member: BundleMember): Extent {
  let extent = known.get(member);
  if (extent === undefined) known.set(member, (extent = measure(member)));
  return extent;
}

function measure(member: BundleMember): Extent {
  if (member === "shahed") {
    const sure = new Set(["shahed-136", "shahed-131", "shahed-238", "other:shahed"]);
    return { sure, may: new Set([...sure, "geran-4-5", ...ofClasses(["decoy-uav"], true)]) };
  }
  if (member === "iskander") return exactly(["iskander-m", "iskander-k"]);
  const word = WORDS[member];
  if (word !== undefined) {
    const extra = member === "uav-unspecified" || member === "projectile-unspecified" ? ["other:shahed"] : [];
    const sure = new Set([...ofClasses(word.sure, false), ...extra]);
    return { sure, may: new Set([...sure, ...ofClasses([...word.sure, ...word.may], true), `other:${member}`]) };
  }
  if (isClass(member)) {
    const extra = member === "one-way-attack-uav" ? ["other:shahed"] : [];
    return { sure: new Set([...ofClasses([member], false), ...extra]), may: new Set([...ofClasses([member], true), ...extra]) };
  }
  return exactly(modelsOf(member));
}

function exactly(models: readonly string[]): Extent {
  return { sure: new Set(models), may: new Set(models) };
}

function isClass(member: BundleMember): member is WeaponClass {
  return (WEAPON_CLASSES as readonly string[]).includes(member);
}

/** The models of some classes; with the doubtful, also those that only some source puts there or nobody classes. */
function ofClasses(classes: readonly WeaponClass[], withDoubtful: boolean): string[] {
  const models = WEAPON_IDS.filter((id) => !(id in BUNDLE_MEMBERS) && !(id in WORDS) && (withDoubtful ? mayBeIn(WEAPONS[id], classes) : isIn(WEAPONS[id], classes)));
  return [...models, ...classes.map((one) => `other:${one}`)];
}

function isIn(row: WeaponRow, classes: readonly WeaponClass[]): boolean {
  if (row.disputed !== undefined) return row.disputed.every((one) => classes.includes(one));
  return row.class !== undefined && classes.includes(row.class);
}

function mayBeIn(row: WeaponRow, classes: readonly WeaponClass[]): boolean {
  if (row.disputed !== undefined) return row.disputed.some((one) => classes.includes(one));
  return row.class === undefined || classes.includes(row.class);
}
