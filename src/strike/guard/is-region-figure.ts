import { isName } from "../../core/index.js";
import { MEASURES } from "../../interception/index.js";
import { COMPOSITE_IDS, NEIGHBOUR_CODES, REGION_CODES, SEA_IDS, SECTOR_IDS, type PlaceCode } from "../../place/index.js";
import { isCount } from "../../quantity/index.js";
import type { RegionFigure } from "../impact.js";
import { isRecord } from "./is-record.js";

const PLACE_CODES: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>([...REGION_CODES, ...NEIGHBOUR_CODES, ...SEA_IDS, ...SECTOR_IDS, ...COMPOSITE_IDS]);
const REGION_MEASURES: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>([...MEASURES, "targeted", "hit"]);

/** Whether a value is what the `PlaceCode` schema of place reads. */
export function isPlaceCode(value: unknown): value is PlaceCode {
  return PLACE_CODES.has(value);
}

/** Whether a value is what the `RegionFigure` schema reads. */
export function isRegionFigure(value: unknown): value is RegionFigure {
  if (!isRecord(value)) return false;
  for (const key in value) if (key !== "code" && key !== "name" && key !== "measure" && key !== "count") return false;
  const { code, name, measure, count } = value;
  return REGION_MEASURES.has(measure) && (code === undefined || isPlaceCode(code)) && (name === undefined || isName(name)) && (count === undefined || isCount(count));
}
