import { describe, expect, it } from "vitest";
import { attainableP } from "../../../src/chronicle/around/attainable-p.js";

/** Every order of the blocks of every cut, looked at one by one. */
function byEnumeration(first: number, second: number, length: number): number {
  const n = first + second;
  let share = 0;
  for (let turn = 0; turn < length; turn += 1) {
    const cuts = [0, ...(turn === 0 ? [] : [turn])];
    for (let at = turn + length; at < n; at += length) cuts.push(at);
    const blocks = cuts.map((from, i) => Array.from({ length: (cuts[i + 1] ?? n) - from }, (_, k) => from + k));
    const orders = ordersOf(blocks);
    const unchanged = orders.filter((order) => {
      const group = order.flat().slice(0, first);
      return group.every((member) => member < first) || (first === second && group.every((member) => member >= first));
    });
    share += unchanged.length / orders.length;
  }
  return share / length;
}

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) => ordersOf([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]));
}

describe("the least p that a permutation of blocks can give", () => {
  it.each([
    [3, 3, 1],
    [3, 3, 2],
    [4, 4, 2],
    [5, 3, 2],
    [5, 3, 3],
    [1, 6, 2],
    [1, 4, 3],
    [4, 4, 4],
    [4, 5, 3],
    [7, 7, 3],
  ])("of %i against %i in blocks of %i is what enumeration finds", (first, second, length) => {
    expect(attainableP(first, second, length)).toBeCloseTo(byEnumeration(first, second, length), 12);
  });
});
