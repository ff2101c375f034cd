interface Visit<T> {
  readonly item: T;
  /** In which order the search came upon it. */
  readonly at: number;
  /** The earliest item still open that it leads back to. */
  low: number;
  isOpen: boolean;
}

/**
 * Groups of items that lead to one another, by Tarjan's algorithm (Tarjan 1972, SIAM J. Comput. 1(2)), without
 * recursion: linear in items and links.
 */
export function strongComponents<T>(items: Iterable<T>, nextOf: (item: T) => Iterable<T>): T[][] {
  const visits = new Map<T, Visit<T>>();
  const open: Visit<T>[] = [];
  const components: T[][] = [];
  const enter = (item: T): { visit: Visit<T>; rest: Iterator<T> } => {
    const visit = { item, at: visits.size, low: visits.size, isOpen: true };
    visits.set(item, visit);
    open.push(visit);
    return { visit, rest: nextOf(item)[Symbol.iterator]() };
  };
  for (const root of items) {
    const frames = visits.has(root) ? [] : [enter(root)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const { visit, rest } = frame;
      const step = rest.next();
      if (step.done !== true) {
        const met = visits.get(step.value);
        if (met === undefined) frames.push(enter(step.value));
        else if (met.isOpen) visit.low = Math.min(visit.low, met.at);
        continue;
      }
      frames.pop();
      const from = frames.at(-1)?.visit;
      if (from !== undefined) from.low = Math.min(from.low, visit.low);
      if (visit.low === visit.at) components.push(close(open, visit));
    }
  }
  return components;
}

function close<T>(open: Visit<T>[], first: Visit<T>): T[] {
  const members = open.splice(open.lastIndexOf(first));
  for (const member of members) member.isOpen = false;
  return members.map(({ item }) => item);
}

/**
 * For each group of items that lead to one another, a shortest way from its first item back to it; an item that leads
 * to itself is a cycle of one. Linear in items and links.
 */
export function cyclesOf<T>(items: Iterable<T>, nextOf: (item: T) => Iterable<T>): T[][] {
  return strongComponents(items, nextOf).flatMap((component) => {
    const [first] = component;
    const way = first === undefined ? undefined : wayBack(first, new Set(component), nextOf);
    return way === undefined ? [] : [way];
  });
}

function wayBack<T>(first: T, within: ReadonlySet<T>, nextOf: (item: T) => Iterable<T>): T[] | undefined {
  const cameFrom = new Map<T, T | undefined>([[first, undefined]]);
  for (const [item] of cameFrom) {
    for (const next of nextOf(item)) {
      if (next === first) return wayTo(item, cameFrom);
      if (within.has(next) && !cameFrom.has(next)) cameFrom.set(next, item);
    }
  }
  return undefined;
}

function wayTo<T>(last: T, cameFrom: ReadonlyMap<T, T | undefined>): T[] {
  const way: T[] = [];
  for (let item: T | undefined = last; item !== undefined; item = cameFrom.get(item)) way.push(item);
  return way.reverse();
}
