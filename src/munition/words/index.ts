/** What other rooms take from this one where they have cut a text already: weapons by their words, with bundles that are the table's own. */
export type { Candidate } from "../candidate.js";
export { weaponsIn } from "../weapons-in.js";
