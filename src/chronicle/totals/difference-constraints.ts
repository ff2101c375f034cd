/** The constraint `x[to] − x[from] ≤ weight`; `label` says whose it is. */
export interface Constraint {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** Index of the report that states it; absent for what holds of itself. */
  readonly label?: number | undefined;
}

/** The least upper bound on `x[target] − x[source]`, and the constraints whose sum it is. */
export interface Path {
  /** `Infinity` where nothing bounds the difference. */
  readonly length: number;
  readonly constraints: readonly Constraint[];
}

/** All shortest paths from one node, or a cycle of negative length: constraints that cannot hold together. */
export type Paths =
  | { readonly feasible: true; readonly to: (node: number) => Path }
  | { readonly feasible: false; readonly cycle: readonly Constraint[] };

/**
 * Shortest paths from `source` over difference constraints (Bellman 1958, Ford 1956; the reduction is in Cormen et
 * al., Introduction to Algorithms, "Difference constraints and shortest paths"). The path lengths are the sharp
 * bounds of `x[node] − x[source]`, integers where all weights are.
 *
 * Takes time O(nodes × constraints) at worst; constraints listed along a line of nodes settle in a few rounds.
 *
 * @param nodes - how many unknowns there are
 */
export function shortestPaths(nodes: number, constraints: readonly Constraint[], source: number): Paths {
  const distance = new Array<number>(nodes).fill(Infinity);
  const via = new Array<Constraint | undefined>(nodes);
  distance[source] = 0;
  // Rounds run to and fro (Yen 1970): along a line of nodes each direction then settles in one.
  const backwards = [...constraints].reverse();
  for (let round = 0; round <= nodes; round += 1) {
    const relaxed = relax(round % 2 === 0 ? constraints : backwards, distance, via);
    if (relaxed === undefined) return { feasible: true, to: (node) => ({ length: distance[node] ?? Infinity, constraints: trace(via, source, node) }) };
    if (round === nodes) return { feasible: false, cycle: cycleThrough(via, relaxed, nodes) };
  }
  throw new RangeError("A graph needs at least one node.");
}

/** One round; the last node that came nearer, if any did. */
function relax(constraints: readonly Constraint[], distance: number[], via: (Constraint | undefined)[]): number | undefined {
  let nearer: number | undefined;
  for (const constraint of constraints) {
    const length = (distance[constraint.from] ?? Infinity) + constraint.weight;
    if (length >= (distance[constraint.to] ?? Infinity)) continue;
    distance[constraint.to] = length;
    via[constraint.to] = constraint;
    nearer = constraint.to;
  }
  return nearer;
}

function trace(via: readonly (Constraint | undefined)[], source: number, node: number): Constraint[] {
  const path: Constraint[] = [];
  for (let at = node; at !== source; ) {
    const step = via[at];
    if (step === undefined) return [];
    path.push(step);
    at = step.from;
  }
  return path.reverse();
}

function cycleThrough(via: readonly (Constraint | undefined)[], node: number, nodes: number): Constraint[] {
  // A node relaxed in the last round hangs off a cycle: as many steps back as there are nodes lead into it.
  let at = node;
  for (let i = 0; i < nodes; i += 1) at = via[at]?.from ?? at;
  const cycle: Constraint[] = [];
  for (let step = via[at]; step !== undefined; step = via[step.from]) {
    cycle.push(step);
    if (step.from === at) break;
  }
  return cycle.reverse();
}
