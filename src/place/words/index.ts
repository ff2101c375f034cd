/** What other rooms take from this one where they have cut a text already and want words, not spans. */
export type { FoundPlace } from "../found-place.js";
export { placesIn } from "../places-in.js";
