/**
 * A smallest set of the items that cannot hold together: leave any one of them out and the others fit (a minimal one,
 * not always the least in number). QuickXplain (Junker, AAAI 2004): about `k·log(n/k)` tests for k of n items. Earlier
 * items are kept out of the answer where there is a choice.
 *
 * @param items - they do not fit together, and none of them at all would fit
 * @param fits - whether some of the items, in their order, hold together; of fewer items never less so
 */
export function minimalConflict<T>(items: readonly T[], fits: (kept: readonly T[]) => boolean): readonly T[] {
  return explain([], false, items, fits);
}

function explain<T>(given: readonly T[], grown: boolean, items: readonly T[], fits: (kept: readonly T[]) => boolean): readonly T[] {
  if (grown && !fits(given)) return [];
  if (items.length <= 1) return items;
  const half = items.length >> 1;
  const first = items.slice(0, half);
  const later = explain([...given, ...first], true, items.slice(half), fits);
  const earlier = explain([...given, ...later], later.length > 0, first, fits);
  return [...earlier, ...later];
}
