import * as z from "zod";
import { Name } from "../core/index.js";
import { MEASURES, type Measure } from "../interception/index.js";
import { PlaceCode } from "../place/index.js";
import { Count } from "../quantity/index.js";

/** What a report says of a region: weapons of it under a measure, or only that it was `targeted` or `hit`. */
export interface RegionFigure {
  /** The region by ISO 3166-2, or a sea, sector or composite area; absent where only a name is known. */
  readonly code?: PlaceCode | undefined;
  /** The place as the source names it. */
  readonly name?: string | undefined;
  readonly measure: Measure | "targeted" | "hit";
  /** Weapons, or places for `hit`; absent where the source names the region without a figure. */
  readonly count?: Count | undefined;
}

/** Whence weapons were launched. Not a target. */
export interface LaunchSite {
  /** Id in the gazetteer of `sitrep/place`. */
  readonly id?: string | undefined;
  /** The site as the source names it. */
  readonly name?: string | undefined;
  /** The region or sea in which it lies. */
  readonly region?: PlaceCode | undefined;
}

/** What an attack was aimed at, as a report names it ("multiple military bases"). */
export interface Target {
  /** What sort of object, in the singular: `air base`, `power plant`, `city`. */
  readonly kind: string;
  readonly name?: string | undefined;
  readonly region?: PlaceCode | undefined;
  /** How many such objects. */
  readonly count?: Count | undefined;
}

/** Reads the shape of a {@link RegionFigure}. Shape only. */
export const RegionFigure: z.ZodType<RegionFigure, RegionFigure> = z.strictObject({
  code: PlaceCode.optional(),
  name: Name.optional(),
  measure: z.enum([...MEASURES, "targeted", "hit"]),
  count: Count.optional(),
});

/** Reads the shape of a {@link LaunchSite}. Shape only. */
export const LaunchSite: z.ZodType<LaunchSite, LaunchSite> = z.strictObject({
  id: Name.optional(),
  name: Name.optional(),
  region: PlaceCode.optional(),
});

/** Reads the shape of a {@link Target}. Shape only. */
export const Target: z.ZodType<Target, Target> = z.strictObject({
  kind: Name,
  name: Name.optional(),
  region: PlaceCode.optional(),
  count: Count.optional(),
});
