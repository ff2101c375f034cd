/** What other rooms take from this one where they have cut a text already: weapons by their words, not yet copied. */
export type { Candidate } from "../candidate.js";
export { copyOf } from "../weapon-group.js";
export { weaponsIn } from "../weapons-in.js";
