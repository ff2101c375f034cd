import { MEASURES, tallyIssues, type Measure, type Tally } from "../../interception/index.js";
import { addQuantities, isAbsent, type Quantity } from "../../quantity/index.js";

/**
 * The tallies of one report's rows, those of one weapon joined: the dataset splits a weapon by launch place or target,
 * and the tallies of a report are disjoint. Only like joins like: rows that give the same measures, without parts of
 * their own and without a contradiction, which a sum would hide. The others stay beside each other and still add up.
 */
export function joinedTallies(tallies: readonly Tally[]): readonly Tally[] {
  if (tallies.length === 1) return tallies;
  const joined = new Map<string, Tally>();
  for (const [index, tally] of tallies.entries()) {
    const key = JSON.stringify([tally.weapon, isPlain(tally) ? MEASURES.filter((measure) => tally[measure] !== undefined) : index]);
    const earlier = joined.get(key);
    joined.set(key, earlier === undefined ? tally : { ...earlier, ...sums(earlier, tally) });
  }
  return [...joined.values()];
}

function isPlain(tally: Tally): boolean {
  return tally.subsets === undefined && tallyIssues(tally).length === 0;
}

function sums(a: Tally, b: Tally): Partial<Record<Measure, Quantity>> {
  const added: Partial<Record<Measure, Quantity>> = {};
  for (const measure of MEASURES) {
    const [one, other] = [a[measure], b[measure]];
    if (!isAbsent(one) && !isAbsent(other)) added[measure] = addQuantities(one, other);
  }
  return added;
}
