import type { WeaponId } from "./weapon-ids.js";

/** Ids that stand for several models, with those models. */
export const BUNDLE_MEMBERS: Readonly<Partial<Record<WeaponId, readonly WeaponId[]>>> = {
  "shahed-136-131": ["shahed-136", "shahed-131"],
  "kh-101-555": ["kh-101", "kh-555"],
  "kh-59-69": ["kh-59", "kh-69"],
  "iskander-m-kn-23": ["iskander-m", "kn-23"],
  "iskander-m-s-400": ["iskander-m", "s-400"],
  "s-300-400": ["s-300", "s-400"],
};
