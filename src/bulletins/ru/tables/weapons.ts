import type { WeaponGroup } from "../../../munition/index.js";

/**
 * What a name means in these texts where it means something else at large: a jet-powered drone is not the model that
 * the other side's texts so call, nor a rocket system that of one side only.
 */
export const MEANT_HERE: ReadonlyMap<WeaponGroup, WeaponGroup> = new Map<WeaponGroup, WeaponGroup>([["shahed-238", "uav-unspecified"], ["mlrs-ru", "rocket-artillery"], ["grad-rocket", "rocket-artillery"]]);

/** Aerial targets without a group of their own: balloons. */
export const AERIAL_TARGETS: readonly string[] = ["воздушн~a шар~m", "МВШ", "малоразмерн~a воздушн~a шар~m", "аэростат~m", "зонд~m"];
