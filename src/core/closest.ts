/** Names further apart than this are not offered as corrections. */
const FARTHEST = 3;
const LONGEST = 64;

/**
 * The candidate that a misspelt name most likely means: fewest single-character edits (Levenshtein 1966), case
 * aside, at most three and fewer than half the name's length. Ties go to the earlier candidate.
 *
 * @returns `undefined` where nothing is near
 * @example closest("shotdown", ["launched", "shotDown"]) // => "shotDown"
 */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.min(FARTHEST, (name.length - 1) / 2) + 0.5;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > FARTHEST) continue;
    const distance = edits(wanted, candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
