import { BUNDLE_MEMBERS } from "./tables/bundle-members.js";
import { WEAPON_IDS, type WeaponClass, type WeaponFamily, type WeaponId } from "./tables/weapon-ids.js";
import type { WeaponGroup } from "./weapon-group.js";

/** What a bundle is made of. */
export type BundleMember = WeaponId | WeaponFamily | WeaponClass;

/**
 * One group of several that a source counts together: a known id that means just these ("Iskander-M/KN-23"), one group
 * where all are the same, else a bundle under the source's words.
 *
 * @param groups - in the order of the text; bundles among them are taken apart
 * @param label - the source's words
 */
export function bundleOf(groups: readonly WeaponGroup[], label: string): WeaponGroup | undefined {
  const ids = [...new Set(groups.flatMap((group) => (typeof group === "string" ? [group] : group.ids)))];
  const [only] = ids;
  if (ids.length < 2) return only;
  return WEAPON_IDS.find((id) => isMadeOf(id, ids)) ?? { ids, label };
}

/** The models that an id stands for; of anything else, itself. */
export function modelsOf(member: BundleMember): readonly BundleMember[] {
  const models: Partial<Record<string, readonly BundleMember[]>> = BUNDLE_MEMBERS;
  return models[member] ?? [member];
}

function isMadeOf(id: WeaponId, ids: readonly BundleMember[]): boolean {
  const models: readonly BundleMember[] = BUNDLE_MEMBERS[id] ?? [];
  return models.length === ids.length && models.every((model) => ids.includes(model));
}
