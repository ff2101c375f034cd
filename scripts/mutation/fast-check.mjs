import * as fc from "fast-check";

export * from "fast-check";

/** The same samples judge every mutant, at most a hundred of them, and none is made smaller for a reader. */
export function assert(property, parameters = {}) {
  return fc.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns ?? 100, 100), seed: 20_250_602, endOnFailure: true });
}
