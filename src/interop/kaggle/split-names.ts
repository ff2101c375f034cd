import { isName } from "../../core/index.js";

/** Most names that one cell is read for; bulletins name a dozen places. */
export const MOST_NAMES = 50;

/** Splits a text at each "and"; `undefined` where a part cannot stand as a name, or there are more than fifty. */
export function splitNames(text: string): readonly string[] | undefined {
  const names = text.split(" and ", MOST_NAMES + 1).map((name) => name.trim().replace(/^(?:and )+/u, ""));
  return names.length <= MOST_NAMES && names.every(isName) ? names : undefined;
}
