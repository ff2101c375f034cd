export { PlaceCode } from "./place-code.js";
export { COMPOSITE_IDS, NEIGHBOUR_CODES, REGION_CODES, SEA_IDS, SECTOR_IDS } from "./tables/place-codes.js";
