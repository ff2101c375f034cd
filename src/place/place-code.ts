import * as z from "zod";
import { COMPOSITE_IDS, NEIGHBOUR_CODES, REGION_CODES, SEA_IDS, SECTOR_IDS, type PlaceCode as KnownPlaceCode } from "./tables/place-codes.js";

/** The code of a place that figures are reported for: ISO 3166-2 for regions, the library's own for seas, sectors and composite areas. */
export type PlaceCode = KnownPlaceCode;

/** Reads a {@link PlaceCode}. An unknown code is refused; a place without one goes by its name. */
export const PlaceCode: z.ZodType<PlaceCode, PlaceCode> = z.enum([...REGION_CODES, ...NEIGHBOUR_CODES, ...SEA_IDS, ...SECTOR_IDS, ...COMPOSITE_IDS], {
  error: 'an ISO 3166-2 code such as "UA-63" or "RU-KRS"; findRegions of sitrep/place knows the names, and a place without a code goes under "name"',
});
