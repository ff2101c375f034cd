import type { Source } from "../../source/index.js";

/**
 * A valid source for a test: the Ukrainian air force, speaking for Ukraine. What the test is about is overridden.
 *
 * @example aSource({ side: "RU" }) // => { name: "Ukrainian Air Force", side: "RU", kind: "official" }
 */
export function aSource(overrides: Partial<Source> = {}): Source {
  return { name: "Ukrainian Air Force", side: "UA", kind: "official", ...overrides };
}
