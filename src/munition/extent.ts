import { modelsOf, type BundleMember } from "./bundle.js";
import { BUNDLE_MEMBERS } from "./tables/bundle-members.js";
import { WEAPON_CLASSES, WEAPON_IDS, type WeaponClass } from "./tables/weapon-ids.js";
import { GROUP_WORDS, MODELS_OF_FAMILY } from "./tables/group-words.js";
import { WEAPONS, type WeaponRow } from "./tables/weapons.js";

/** What a group counts, as single models and `other:` remainders of classes. */
export interface Extent {
  /** Counted by any source. */
  readonly sure: ReadonlySet<string>;
  /** Those, and what some sources count under the same word. */
  readonly may: ReadonlySet<string>;
  /** Models that only some source puts in the class, and models that nobody classes. */
  readonly doubtful: ReadonlySet<string>;
}

const known = new Map<BundleMember, Extent>();

/** The extent of an id, family or class. */
export function extentOf(member: BundleMember): Extent {
  let extent = known.get(member);
  if (extent === undefined) known.set(member, (extent = measure(member)));
  return extent;
}

function measure(member: BundleMember): Extent {
  const family = MODELS_OF_FAMILY[member];
  if (family !== undefined) {
    const sure = new Set(family.sure);
    return { sure, may: new Set([...sure, ...family.may, ...modelsOfClasses(family.mayBeOf)]), doubtful: new Set() };
  }
  const word = GROUP_WORDS[member] ?? (isClass(member) ? { sure: [member], may: [] } : undefined);
  if (word === undefined) {
    const models = new Set(modelsOf(member));
    return { sure: models, may: models, doubtful: new Set() };
  }
  const sure = new Set(modelsOfClasses(word.sure));
  const may = new Set([...sure, ...modelsOfClasses(word.may)]);
  return { sure, may, doubtful: new Set(doubtfulOf([...word.sure, ...word.may])) };
}

function isClass(member: BundleMember): member is WeaponClass {
  return (WEAPON_CLASSES as readonly string[]).includes(member);
}

const MODELS = WEAPON_IDS.filter((id) => !(id in BUNDLE_MEMBERS) && !(id in GROUP_WORDS));

/** The models that every source puts in one of the classes, and what else is of them. */
function modelsOfClasses(classes: readonly WeaponClass[]): string[] {
  const shaheds = classes.includes("one-way-attack-uav") ? ["other:shahed"] : [];
  return [...MODELS.filter((id) => isIn(WEAPONS[id], classes)), ...classes.flatMap((one) => [`other:${one}`]), ...shaheds];
}

function doubtfulOf(classes: readonly WeaponClass[]): string[] {
  return MODELS.filter((id) => !isIn(WEAPONS[id], classes) && mayBeIn(WEAPONS[id], classes));
}

function isIn(row: WeaponRow, classes: readonly WeaponClass[]): boolean {
  if (row.disputed !== undefined) return row.disputed.every((one) => classes.includes(one));
  return row.class !== undefined && classes.includes(row.class);
}

function mayBeIn(row: WeaponRow, classes: readonly WeaponClass[]): boolean {
  return row.disputed === undefined ? row.class === undefined : row.disputed.some((one) => classes.includes(one));
}
